import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import type { WaitingStep } from './waiting-steps.ts';

/** One line of a list of orders, with the step that waits to be sent for it. */
export interface OrderLine {
  order: OrderSummary;
  waiting: WaitingStep | null;
}
export interface OrderLists {
  toAccept: OrderLine[];
  inProgress: OrderLine[];
}

/** Steps by which an order leaves the list of what is to be accepted, and where it goes. */
const LEAVES: readonly ComplaintAction[] = ['return'];

const lineOf =
  (steps: readonly WaitingStep[]) =>
  (order: OrderSummary): OrderLine => ({ order, waiting: steps.filter(({ matterId }) => matterId === order.complaintId).at(-1) ?? null });

/** What is urgent first (S12.1), then what is due next, overdue before it; for a lead, before all, those that name nobody. */
const inOrder =
  (nobodyFirst: boolean) =>
  ({ order: one }: OrderLine, { order: other }: OrderLine): number => {
    const unnamed = nobodyFirst ? Number(other.workerName === null) - Number(one.workerName === null) : 0;
    return unnamed || Number(other.urgent) - Number(one.urgent) || one.dueAt.localeCompare(other.dueAt);
  };

/** The lists as they will stand once the steps that wait have arrived: what was accepted without network is in progress. */
export function ordersAfter(
  lists: { toAccept: readonly OrderSummary[]; inProgress: readonly OrderSummary[] },
  steps: readonly WaitingStep[],
  nobodyFirst: boolean,
): OrderLists {
  const accepted = new Set(steps.filter(({ action }) => action === 'accept').map(({ matterId }) => matterId));
  const line = lineOf(steps);
  const known = new Set(lists.inProgress.map(({ id }) => id));
  const moving = lists.toAccept.filter(({ id, complaintId }) => accepted.has(complaintId) && !known.has(id));
  const sorted = (orders: readonly OrderSummary[]): OrderLine[] => orders.map(line).sort(inOrder(nobodyFirst));
  return {
    toAccept: sorted(lists.toAccept.filter(({ complaintId }) => !accepted.has(complaintId))).filter(
      ({ waiting }) => !LEAVES.includes(waiting?.action ?? 'accept'),
    ),
    inProgress: sorted([...lists.inProgress, ...moving.map((order) => ({ ...order, state: 'accepted' as const }))]),
  };
}
