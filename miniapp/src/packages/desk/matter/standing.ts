import type { CommitmentKind, CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** How a matter stands for those who work on it: its state, told apart further while it waits to be dispatched. */
export type Standing = ComplaintState | 'decided' | 'returned' | 'again' | 'verified' | 'dispatch-first' | 'again-dispatch-first';

const owed = ({ commitments }: MatterView, kind: CommitmentKind): CommitmentView | undefined =>
  commitments.find((one) => one.kind === kind && one.state === 'open');

/** The director's decision opened what is owed now; a later return would have opened it anew. */
function wasDecided(matter: MatterView): boolean {
  const dispatch = owed(matter, 'dispatch');
  return dispatch !== undefined && matter.commitments.some(({ kind, metAt }) => kind === 'decision' && metAt !== null && metAt >= dispatch.openedAt);
}

/** Both are owed, and who comes is due before what is found. */
export function dispatchIsFirst(matter: MatterView): boolean {
  const verify = owed(matter, 'verify');
  const dispatch = owed(matter, 'dispatch');
  return verify !== undefined && dispatch !== undefined && dispatch.dueAt < verify.dueAt;
}

const wasReturned = (matter: MatterView): boolean => matter.orders.at(-1)?.state === 'returned' && matter.orders.at(-1)?.round === matter.round;

/** While it is registered, by what is still owed; the first that fits. */
const WHILE_REGISTERED: readonly (readonly [standing: Standing, fits: (matter: MatterView) => boolean])[] = [
  ['decided', wasDecided],
  ['returned', wasReturned],
  ['again-dispatch-first', (matter) => matter.round > 1 && dispatchIsFirst(matter)],
  ['again', (matter) => matter.round > 1 && owed(matter, 'verify') !== undefined],
  ['verified', (matter) => owed(matter, 'verify') === undefined && owed(matter, 'dispatch') !== undefined],
  ['dispatch-first', dispatchIsFirst],
];

export const standingOf = (matter: MatterView): Standing =>
  matter.state === 'registered' ? (WHILE_REGISTERED.find(([, fits]) => fits(matter))?.[0] ?? matter.state) : matter.state;
