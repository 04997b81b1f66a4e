import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';

/** What is owed about a matter that is not yet settled, by how far it has come; open matters take these in turn. */
export const OPEN_STAGES: readonly { readonly state: ComplaintState; readonly owed: readonly CommitmentKind[]; readonly ordered: boolean }[] = [
  { state: 'registered', owed: ['verify', 'dispatch', 'reply'], ordered: false },
  { state: 'dispatched', owed: ['accept', 'remedy', 'reply'], ordered: true },
  { state: 'in-progress', owed: ['remedy', 'reply'], ordered: true },
  { state: 'remedied', owed: ['reply', 'callback'], ordered: true },
  { state: 'remedied', owed: ['callback', 'corrective'], ordered: true },
  { state: 'awaiting-decision', owed: ['decision', 'reply'], ordered: true },
  { state: 'to-rectify', owed: ['rectify', 'reply'], ordered: true },
];

/** What was owed and kept about a matter that is archived. */
export const KEPT: readonly CommitmentKind[] = ['verify', 'remedy', 'reply', 'callback'];
