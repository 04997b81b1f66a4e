import type { Level, Role } from '../access/roles.ts';
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

/** Queues of which a level sees only what it owes itself: of the callbacks those that the quota gave it (S8.1). */
const OWN_LEVEL_ONLY: readonly { readonly level: Level; readonly queues: readonly BoardQueue[] }[] = [
  { level: 'supervisor', queues: ['to-call-back'] },
  { level: 'director', queues: ['to-call-back'] },
];

/** The level whose part of a queue a role sees; `null`: all of it. */
export const levelSeenOf = (queue: BoardQueue, role: Role | 'system'): Level | null =>
  OWN_LEVEL_ONLY.find(({ level, queues }) => level === role && queues.includes(queue))?.level ?? null;
