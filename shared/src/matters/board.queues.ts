import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import type { BoardQueue } from './matter.contract.ts';

/** What each queue of the desk holds: the open commitments of these kinds, soonest first; `overdue` holds every kind that is late. */
export const QUEUE_KINDS: Readonly<Record<BoardQueue, readonly CommitmentKind[] | 'overdue'>> = {
  overdue: 'overdue',
  'to-verify': ['verify'],
  'to-dispatch': ['dispatch'],
  'awaiting-decision': ['decision'],
  'to-reply': ['reply'],
  'to-accept': ['accept'],
  'in-repair': ['remedy'],
  'to-call-back': ['callback'],
  'to-rectify': ['rectify'],
  corrective: ['corrective'],
};
