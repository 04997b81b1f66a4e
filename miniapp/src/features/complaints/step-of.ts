import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** Received, seen, sent, at work, called back. */
const STEP_OF_STATE: Readonly<Record<ComplaintState, number>> = {
  registered: 0,
  'awaiting-decision': 1,
  dispatched: 2,
  'in-progress': 3,
  'to-rectify': 3,
  referred: 3,
  merged: 1,
  'under-review': 4,
  remedied: 4,
  explained: 4,
  closed: 5,
  archived: 5,
};
const SEEN = 1;
const CALLING_BACK = STEP_OF_STATE.remedied;

/** S8.2: by when the visit that inspects the repair is owed, also after its person has settled the matter; else `null`. */
export const visitOwedBy = ({ commitments }: Pick<MatterView, 'commitments'>): string | null =>
  commitments.find(({ kind, state }) => kind === 'callback' && state === 'open')?.dueAt ?? null;

/** How far a matter has come, in the five steps that a resident knows. */
export function stepOf({ state, commitments }: MatterView): number {
  const looked = commitments.some(({ kind, state: met }) => kind === 'verify' && met === 'met');
  const reached = state === 'closed' && visitOwedBy({ commitments }) !== null ? CALLING_BACK : STEP_OF_STATE[state];
  return Math.max(reached, looked ? SEEN : 0);
}
