import { useEffect, useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { call } from '../../../api/client.ts';

async function readAll(id: string): Promise<TimelineEntryView[]> {
  const all: TimelineEntryView[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(endpoints.timeline, { id, ...(cursor ? { cursor } : {}) });
    all.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

/** Everything that happened to a matter, newest first; `null` while the older part is on its way. */
export function useWholeStory(matter: MatterView | undefined): readonly TimelineEntryView[] | null {
  const [whole, setWhole] = useState<TimelineEntryView[] | null>(null);
  const complete = matter !== undefined && (matter.timeline.at(-1)?.seq ?? 1) <= 1;
  useEffect(() => {
    // Whoever does not see the first entry has no older ones either: what comes is all there is.
    if (matter && !complete) void readAll(matter.id).then(setWhole, () => setWhole([...matter.timeline]));
  }, [matter?.id, matter?.version, complete]);
  return complete ? matter.timeline : whole;
}
