import { useState, type ComponentType } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { call } from '../../api/client.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCare } from '../../ui/care.ts';
import { Card } from '../../ui/Card.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../words/use-words.ts';
import { TimelineEvent, type TimelineEventProps } from './TimelineEvent.tsx';

/** So many entries are open at first, fewer where each is larger; older ones unfold. */
const OPEN_AT_FIRST = { plain: 8, care: 4 };

/** What the matter's own row of registration does not repeat: the words and photos stand in the matter. */
const withReport = (entry: TimelineEntryView, matter: MatterView): TimelineEntryView =>
  entry.action === 'register' ? { ...entry, words: entry.words ?? matter.text, files: entry.files.length > 0 ? entry.files : matter.files } : entry;

/** The entries that came before those of the matter itself, page by page. */
async function readOlder(matter: MatterView): Promise<TimelineEntryView[]> {
  const all: TimelineEntryView[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(endpoints.timeline, { id: matter.id, ...(cursor ? { cursor } : {}) });
    all.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor);
  const known = new Set(matter.timeline.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}

/** The story of a matter, newest on top; `eventOf` draws an entry in another face's way. */
export function MatterTimeline({ matter, eventOf: Event = TimelineEvent }: { matter: MatterView; eventOf?: ComponentType<TimelineEventProps> }) {
  const { matter: words, kit } = useWords();
  const care = useCare((choice) => choice.care);
  const [unfolded, setUnfolded] = useState(false);
  const [older, setOlder] = useState<TimelineEntryView[]>([]);
  const entries = [...matter.timeline, ...older];
  const shown = unfolded ? entries : entries.slice(0, care ? OPEN_AT_FIRST.care : OPEN_AT_FIRST.plain);
  const first = entries.at(-1);
  const unfold = async (): Promise<void> => {
    if (!unfolded) setUnfolded(true);
    else await readOlder(matter).then(setOlder, () => toast(kit.awayTitle, 'wifi-off'));
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
          <Event key={entry.id} entry={withReport(entry, matter)} mine={matter.reporter?.mine ?? false} newest={index === 0} />
        ))}
      </Box>
      {more ? (
        <Button id="older" kind="text" onPress={unfold}>
          {hidden > 0 ? words.olderEntries(hidden) : words.allEntries}
        </Button>
      ) : null}
    </Card>
  );
}
