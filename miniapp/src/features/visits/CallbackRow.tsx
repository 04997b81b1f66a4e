import { shareUsed, spokenDay, spokenDue } from '@huiyin/shared/kernel/spoken-time';
import type { CallbackSummary } from '@huiyin/shared/visits/callback.contract';
import { Box } from '../../ui/Box.tsx';
import { DueClock, type DueTone } from '../../ui/DueClock.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { deadlineOf } from '../commitments/clock-of.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { ReplyOwedLine } from './ReplyOwedLine.tsx';
import { useCallbackListWords } from './words/use-callback-list-words.ts';

/** One callback of a list: what was repaired and where, by when, why it is this level's, and for whose answer it waits. */
export function CallbackRow({ callback, chosen, onOpen }: { callback: CallbackSummary; chosen: boolean; onOpen(complaintId: string): void }) {
  const words = useCallbackListWords();
  const spoken = useSpoken();
  const due = Date.parse(callback.dueAt);
  const tone: DueTone = due < spoken.now ? 'overdue' : spokenDay(due, spoken) === spokenDay(spoken.now, spoken) ? 'soon' : 'running';
  return (
    <Box as="li" className="row-slot">
      <Tap className={`callback-row ${chosen ? 'on' : ''}`} onPress={() => onOpen(callback.complaintId)}>
        <Box as="block" className="line">
          <Box as="span" className="callback-title one-line">
            {callback.title}
          </Box>
          <Icon name="right" size="s" className="go" />
        </Box>
        <Box as="block" className="meta">
          <Box as="span">{[callback.place, callback.number].filter(Boolean).join(' · ')}</Box>
        </Box>
        <Box as="block" className="callback-foot">
          <DueClock
            tone={tone}
            used={shareUsed(Date.parse(callback.openedAt), due, spoken.now)}
            words={spokenDue(due, spoken)}
            by={deadlineOf(callback.dueAt, spoken)}
          />
          <Box as="span" className="callback-why">
            {words.named[callback.level]}
          </Box>
        </Box>
        {callback.awaitsReply ? <ReplyOwedLine owed={callback.awaitsReply} /> : null}
      </Tap>
    </Box>
  );
}
