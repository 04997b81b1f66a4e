import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { Box } from '../../ui/Box.tsx';
import { Card } from '../../ui/Card.tsx';
import { DueClock } from '../../ui/DueClock.tsx';
import { useComplaintWords, useWords } from '../../words/use-words.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { clockOf, deadlineOf } from './clock-of.ts';
import { promisesOf } from './promises-of.ts';

/** What was promised: what is owed first, with the time left, then what was kept. */
export function CommitmentList({ commitments }: { commitments: readonly CommitmentView[] }) {
  const words = useWords();
  const { commitments: named } = useComplaintWords();
  const spoken = useSpoken();
  const { owed, kept } = promisesOf(commitments);
  if (owed.length + kept.length === 0) return null;
  return (
    <Card>
      <Box as="h2" className="section-title">
        {words.matter.promises}
      </Box>
      {[...owed, ...kept].map((commitment) => (
        <Box key={commitment.id} className="commitment">
          <Box>
            <Box className={`commitment-what ${commitment.state === 'open' ? 'owed' : ''}`}>{named[commitment.kind].what}</Box>
            <Box className="commitment-by">{deadlineOf(commitment.dueAt, spoken)}</Box>
          </Box>
          <DueClock {...clockOf(commitment, spoken, words)} />
        </Box>
      ))}
    </Card>
  );
}
