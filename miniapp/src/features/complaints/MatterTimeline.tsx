import { useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { call } from '../../api/client.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { TimelineEvent } from './TimelineEvent.tsx';

/** So many entries are open at first; older ones unfold. */
const OPEN_AT_FIRST = 8;

/** What the matter's own row of registration does not repeat: the words and photos stand in the matter. */
const withReport = (entry: TimelineEntryView, matter: MatterView): TimelineEntryView =>
  entry.action === 'register' ? { ...entry, words: entry.words ?? matter.text, files: entry.files.length > 0 ? entry.files : matter.files } : entry;

/** The story of a matter, newest on top. */
export function MatterTimeline({ matter }: { matter: MatterView }) {
  const { matter: words, kit } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [older, setOlder] = useState<TimelineEntryView[]>([]);
  const entries = [...matter.timeline, ...older];
  const shown = unfolded ? entries : entries.slice(0, OPEN_AT_FIRST);
  const first = entries.at(-1);

  const readOlder = async (): Promise<void> => {
    if (!unfolded) return setUnfolded(true);
    const all: TimelineEntryView[] = [];
    let cursor: string | undefined;
    do {
      const page = await call(endpoints.timeline, { id: matter.id, ...(cursor ? { cursor } : {}) });
      all.push(...page.rows);
      cursor = page.next ?? undefined;
    } while (cursor);
    const known = new Set(matter.timeline.map(({ id }) => id));
    setOlder(all.filter(({ id }) => !known.has(id)));
  };
  const hidden = entries.length - shown.length;
  const more = hidden > 0 || (first !== undefined && first.seq > 1 && older.length === 0);
  return (
    <Card>
      <Box as="h2" className="section-title timeline-title">
        {words.story}
      </Box>
      <Box as="ul" className="timeline">
        {shown.map((entry, index) => (
          <TimelineEvent key={entry.id} entry={withReport(entry, matter)} mine={matter.reporter?.mine ?? false} newest={index === 0} />
        ))}
      </Box>
      {more ? (
        <Button kind="text" onPress={() => readOlder().catch(() => toast(kit.awayTitle, 'wifi-off'))}>
          {hidden > 0 ? words.olderEntries(hidden) : words.allEntries}
        </Button>
      ) : null}
    </Card>
  );
}
