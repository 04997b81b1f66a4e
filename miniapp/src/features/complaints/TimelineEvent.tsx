import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { Box } from '../../ui/Box.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { PhotoGrid } from '../files/PhotoGrid.tsx';

export interface TimelineEventProps {
  entry: TimelineEntryView;
  /** The reader is the one whose matter it is. */
  mine: boolean;
  newest: boolean;
}

/** One thing that happened: what, when, who, their words and photos. */
export function TimelineEvent({ entry, mine, newest }: TimelineEventProps) {
  const { matter: words } = useWords();
  const { actions, roles } = useComplaintWords();
  const spoken = useSpoken();
  const who = entry.who === null ? words.system : mine && entry.who.role === 'resident' ? words.you : `${entry.who.name} · ${roles[entry.who.role]}`;
  return (
    <Box as="li" className="timeline-event">
      <Box className={`timeline-dot ${newest ? 'now' : ''}`} hidden />
      <Box className="timeline-head">
        <Box className="timeline-what">{actions[entry.action].happened}</Box>
        <Box className="timeline-at">{spokenMoment(Date.parse(entry.at), spoken)}</Box>
      </Box>
      <Box className="timeline-who">{[who, entry.toldBy ? words.toldBy(entry.toldBy) : null, entry.orderNumber].filter(Boolean).join(' · ')}</Box>
      {entry.words ? <Box className="timeline-words">{entry.words}</Box> : null}
      {entry.files.length > 0 ? <PhotoGrid files={entry.files} /> : null}
    </Box>
  );
}
