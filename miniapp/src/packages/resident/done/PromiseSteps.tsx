import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { clockOf, deadlineOf } from '../../../features/commitments/clock-of.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Box } from '../../../ui/Box.tsx';
import { DueClock } from '../../../ui/DueClock.tsx';
import { useComplaintWords, useWords } from '../../../words/use-words.ts';

/** What is promised, in the order of its time: the time first. */
export function PromiseSteps({ commitments }: { commitments: readonly CommitmentView[] }) {
  const words = useWords();
  const { commitments: named } = useComplaintWords();
  const spoken = useSpoken();
  if (commitments.length === 0) return null;
  return (
    <Box className="promises">
      <Box as="h3" className="section-title">
        {words.done.promises}
      </Box>
      <Box as="ul">
        {commitments.map((commitment, index) => (
          <Box as="li" key={commitment.id} className="promise">
            <Box className="promise-number" hidden>
              {index + 1}
            </Box>
            <Box className="promise-by">{deadlineOf(commitment.dueAt, spoken)}</Box>
            <Box>{named[commitment.kind].what}</Box>
            <DueClock {...clockOf(commitment, commitments, spoken, words)} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
