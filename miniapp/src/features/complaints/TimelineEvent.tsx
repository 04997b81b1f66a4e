import { isStaff } from '@huiyin/shared/access/roles';
import { spokenMoment, spokenRange } from '@huiyin/shared/kernel/spoken-time';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { Box } from '../../ui/Box.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { useSession } from '../accounts/session.ts';
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
  const { actions, channels, roles } = useComplaintWords();
  const spoken = useSpoken();
  const told = useSession(({ session }) => (session && isStaff(session.membership.role) ? 'resident' : 'you'));
  const who = entry.who === null ? words.system : mine && entry.who.role === 'resident' ? words.you : `${entry.who.name} · ${roles[entry.who.role]}`;
  // One repair may be answered twice, by the system's message and by somebody of the office: each says which it was.
  const answered = entry.who === null ? words.toldBySystem[told] : entry.channel ? words.answered[told](channels[entry.channel]) : actions.reply.happened;
  return (
    <Box as="li" className="timeline-event">
      <Box className={`timeline-dot ${newest ? 'now' : ''}`} hidden />
      <Box className="timeline-head">
        <Box className="timeline-what">{entry.action === 'reply' ? answered : actions[entry.action].happened}</Box>
        <Box className="timeline-at">{spokenMoment(Date.parse(entry.at), spoken)}</Box>
      </Box>
      {entry.writtenAt ? <Box className="timeline-who">{words.madeEarlier(spokenMoment(Date.parse(entry.writtenAt), spoken))}</Box> : null}
      <Box className="timeline-who">
        {[who, entry.toldBy ? words.toldBy(entry.toldBy) : null].filter(Boolean).join(' · ')}
        {entry.orderNumber ? (
          <Box as="span" className="timeline-number">
            {` · ${entry.orderNumber}`}
          </Box>
        ) : null}
      </Box>
      {entry.visit ? (
        <Box className="timeline-words">{words.agreedVisit(spokenRange(Date.parse(entry.visit.from), Date.parse(entry.visit.until), spoken))}</Box>
      ) : null}
      {entry.worker ? <Box className="timeline-words">{words.workerNamed(entry.worker)}</Box> : null}
      {entry.words ? <Box className="timeline-words">{entry.words}</Box> : null}
      {entry.withheld ? <Box className="timeline-who">{words.withheld}</Box> : null}
      {entry.files.length > 0 ? <PhotoGrid files={entry.files} /> : null}
    </Box>
  );
}
