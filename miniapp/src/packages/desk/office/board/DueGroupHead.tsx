import { spokenDay } from '@huiyin/shared/kernel/spoken-time';
import { clockOfDue } from '../../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../../features/communities/use-spoken.ts';
import { Box } from '../../../../ui/Box.tsx';
import { DueClock } from '../../../../ui/DueClock.tsx';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useBoardWords } from '../../words/use-board-words.ts';
import type { DueGroup } from './group-by-due.ts';

/** What is due on one day; where all of it is the same promise, what and by when. */
export function DueGroupHead({ group: { dueAt, rows, shared, earlier } }: { group: DueGroup }) {
  const { board: words } = useBoardWords();
  const { commitments } = useComplaintWords();
  const spoken = useSpoken();
  const day = dueAt === null ? words.nothingOwed : earlier ? words.dueEarlier : words.dueOn(spokenDay(Date.parse(dueAt) - 1, spoken));
  const first = rows[0]?.matter;
  return (
    <Box className="due-head">
      <Box as="h2" className="due-day">
        {shared ? `${day} · ${commitments[shared.kind].formal}` : day}
      </Box>
      <Box as="span" className="due-count">
        {words.count(rows.length)}
      </Box>
      {shared && first ? <DueClock {...clockOfDue(first.registeredAt, shared.dueAt, spoken)} /> : null}
    </Box>
  );
}
