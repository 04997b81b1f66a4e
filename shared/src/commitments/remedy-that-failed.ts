import type { CommitmentKind, CommitmentView } from './commitment.contract.ts';

/** What is owed anew once the problem turns out to exist still: a notice to rectify, or a dispatch of another round. */
const OWED_ANEW: readonly CommitmentKind[] = ['rectify', 'dispatch'];

/**
 * S5.5: whether the problem was found to exist still after this remedy. The remedy was carried out, in time or late, and that stays on
 * record; to whoever it was promised it is not a promise kept. `all` are the commitments of the same matter.
 */
export const isRemedyThatFailed = (
  { kind, metAt }: Pick<CommitmentView, 'kind' | 'metAt'>,
  all: readonly Pick<CommitmentView, 'kind' | 'openedAt'>[],
): boolean => kind === 'remedy' && metAt !== null && all.some((other) => OWED_ANEW.includes(other.kind) && other.openedAt >= metAt);
