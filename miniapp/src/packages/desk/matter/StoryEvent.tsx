import { spokenMoment, spokenRange } from '@huiyin/shared/kernel/spoken-time';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import type { TimelineEventProps } from '../../../features/complaints/TimelineEvent.tsx';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';
import { useBoardWords } from '../words/use-board-words.ts';
import { isAnswer, isNote } from './said-to-whom.ts';

/** One thing that happened, as the office reads it: an answer is filled, a note dashed and locked. */
export function StoryEvent({ entry, newest }: TimelineEventProps) {
  const { matter: words } = useWords();
  const { matter: desk } = useBoardWords();
  const { actions, channels, roles, commitments } = useComplaintWords();
  const spoken = useSpoken();
  const who = entry.who === null ? words.system : [entry.who.name, roles[entry.who.role]].filter(Boolean).join(' · ');
  const channel = entry.channel === null ? '' : channels[entry.channel];
  const look = isAnswer(entry) ? 'desk-answer' : isNote(entry) ? 'desk-note' : 'timeline-words';
  return (
    <Box as="li" className="timeline-event">
      <Box className={`timeline-dot ${newest ? 'now' : ''}`} hidden />
      <Box className="timeline-head">
        <Box className="timeline-what line">
          {isNote(entry) ? <Icon name="lock" size="xs" /> : null}
          <Box as="span">{actions[entry.action].happened}</Box>
        </Box>
        <Box className="timeline-at">{spokenMoment(Date.parse(entry.at), spoken)}</Box>
      </Box>
      {entry.writtenAt ? <Box className="timeline-who">{words.madeEarlier(spokenMoment(Date.parse(entry.writtenAt), spoken))}</Box> : null}
      <Box className="timeline-who">{[who, channel, entry.toldBy ? words.toldBy(entry.toldBy) : '', entry.orderNumber ?? ''].filter(Boolean).join(' · ')}</Box>
      {entry.visit ? (
        <Box as="p" className="timeline-words">
          {words.agreedVisit(spokenRange(Date.parse(entry.visit.from), Date.parse(entry.visit.until), spoken))}
        </Box>
      ) : null}
      {entry.words ? (
        <Box as="p" className={look}>
          {entry.words}
        </Box>
      ) : null}
      {entry.files.length > 0 ? <PhotoGrid files={entry.files} /> : null}
      {entry.fallenAway.length > 0 ? (
        <Box className="timeline-who fallen">{desk.fellAway(entry.fallenAway.map(({ kind }) => commitments[kind].formal))}</Box>
      ) : null}
    </Box>
  );
}
