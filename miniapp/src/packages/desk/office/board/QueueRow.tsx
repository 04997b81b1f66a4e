import { categoryWord } from '@huiyin/shared/dispatch/category.words';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import { spokenDay, spokenMoment, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import { useSession } from '../../../../features/accounts/session.ts';
import { clockOfDue } from '../../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { DueClock } from '../../../../ui/DueClock.tsx';
import { Tag } from '../../../../ui/Tag.tsx';
import { Tap } from '../../../../ui/Tap.tsx';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords, useWords } from '../../../../words/use-words.ts';
import { useBoardWords } from '../../words/use-board-words.ts';
import type { MatterRow } from './one-row-each.ts';
import { wasRaisedTo } from './raised.ts';
import { rowId } from './use-chosen-row.ts';

export interface QueueRowProps {
  row: MatterRow;
  on: boolean;
  /** The head of the group says the time for all its rows. */
  quiet: boolean;
  onOpen(): void;
}

/** What the year adds to a number is known here. */
const shortNumber = (number: string): string => number.replace(/^\d{4}-/, '');

/** Today's by the clock, older ones by the day. */
const shortMoment = (at: number, spoken: SpokenIn): string =>
  dayOf(at, spoken.utcOffsetMinutes) === dayOf(spoken.now, spoken.utcOffsetMinutes) ? spokenMoment(at, spoken) : spokenDay(at, spoken);

/** One matter of a queue in two lines: which, what, where, what is owed and by when. */
export function QueueRow({ row: { key, matter, settled, also }, on, quiet, onOpen }: QueueRowProps) {
  const { matter: plain } = useWords();
  const { board: words } = useBoardWords();
  const { commitments, roles } = useComplaintWords();
  const role = useSession(({ session }) => session?.membership.role ?? 'desk');
  const language = useLanguage();
  const spoken = useSpoken();
  const climbedTo = matter.next?.climbedTo ?? null;
  const category = categoryWord(matter.category, matter.categoryName, language);
  return (
    <Box as="li" className="board-row-slot">
      <Tap id={rowId(key)} className={`board-row ${on ? 'on' : ''} ${settled ? 'settled' : ''}`} checked={on} onPress={onOpen}>
        <Box as="block" className="board-row-top">
          <Box as="span" className="board-row-number">
            {shortNumber(matter.number)}
          </Box>
          {matter.urgent ? (
            <Box as="span" className="urgent-mark">
              {plain.urgent}
            </Box>
          ) : null}
          <Box as="span" className="board-row-title">
            {matter.title}
          </Box>
          <Box as="span" className="board-row-at">
            {shortMoment(Date.parse(matter.registeredAt), spoken)}
          </Box>
        </Box>
        <Box as="block" className="board-row-below">
          <Box as="span" className="board-row-place">
            {[matter.place, category].filter(Boolean).join(' · ')}
          </Box>
          {matter.round > 1 ? <Tag tone="warn">{words.round(matter.round)}</Tag> : null}
          {climbedTo !== null && !settled && wasRaisedTo(role, climbedTo) ? <Tag>{words.climbedTo(roles[climbedTo])}</Tag> : null}
          {settled ? (
            <Tag icon="check">{words.settled}</Tag>
          ) : matter.next && !quiet ? (
            <Box as="block" className="board-row-due">
              <Box as="span" className="board-row-what">
                {[matter.next, ...also].map(({ kind }) => commitments[kind].formal).join(words.andAlso)}
              </Box>
              <DueClock {...clockOfDue(matter.registeredAt, matter.next.dueAt, spoken)} />
            </Box>
          ) : null}
        </Box>
      </Tap>
    </Box>
  );
}
