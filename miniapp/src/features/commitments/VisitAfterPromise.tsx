import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import { Banner } from '../../ui/Banner.tsx';
import { useWords } from '../../words/use-words.ts';
import { useSpoken } from '../communities/use-spoken.ts';
import { deadlineOf } from './clock-of.ts';

/** A visit that is agreed for later than the repair was promised: whoever agrees it is told, and tells the resident. */
export function VisitAfterPromise({ commitments, until }: { commitments: readonly CommitmentView[]; until: string | null }) {
  const { matter: words } = useWords();
  const spoken = useSpoken();
  const promised = commitments.find(({ kind, state }) => kind === 'remedy' && state === 'open');
  if (until === null || promised === undefined || Date.parse(until) <= Date.parse(promised.dueAt)) return null;
  return (
    <Banner icon="alert" tone="warn">
      {words.visitAfterPromise(deadlineOf(promised.dueAt, spoken))}
    </Banner>
  );
}
