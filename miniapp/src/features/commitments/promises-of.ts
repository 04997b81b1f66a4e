import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';

const byTime = (of: (commitment: CommitmentView) => string) => (one: CommitmentView, other: CommitmentView) => of(one).localeCompare(of(other));

/** What was promised to the resident: what is owed, the soonest first, and what was met, the latest first. What fell away is no promise any more. */
export function promisesOf(commitments: readonly CommitmentView[]): { owed: CommitmentView[]; kept: CommitmentView[] } {
  const theirs = commitments.filter(({ owedTo }) => owedTo === 'resident');
  return {
    owed: theirs.filter(({ state }) => state === 'open').sort(byTime(({ dueAt }) => dueAt)),
    kept: theirs
      .filter(({ state }) => state === 'met')
      .sort(byTime(({ metAt, dueAt }) => metAt ?? dueAt))
      .reverse(),
  };
}
