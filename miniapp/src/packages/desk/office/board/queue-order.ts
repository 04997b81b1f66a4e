import type { Role } from '@huiyin/shared/access/roles';
import { BOARD_QUEUES, type BoardQueue } from '@huiyin/shared/matters/matter.contract';

/** Where a role's own work waits, what is most its own first; the desk's day is the order of the queues itself. */
const OWN_WORK: Readonly<Partial<Record<Role, readonly BoardQueue[]>>> = {
  supervisor: ['overdue', 'to-call-back', 'to-rectify', 'corrective'],
  director: ['awaiting-decision', 'overdue', 'to-call-back'],
};

/** Every queue in the order in which a role sees them. */
export function queuesOf(role: Role): readonly BoardQueue[] {
  const own = OWN_WORK[role] ?? [];
  return [...own, ...BOARD_QUEUES.filter((queue) => !own.includes(queue))];
}
