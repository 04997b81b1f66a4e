import type { ComplaintAction } from '../complaints/complaint.states.ts';
import type { AtWork, HoldReason, OrderState } from './dispatch.contract.ts';

export interface HeldOrder {
  state: OrderState;
  acceptedAt: string | null;
  arrivedAt: string | null;
}
/** What is read of the steps of its matter. */
export interface StepAtWork {
  action: ComplaintAction;
  at: string;
  visit: { from: string; until: string } | null;
  waitsFor: HoldReason | null;
}

/** How far the work on an order is, by what happened: the last arrival or wait of the one who accepted it. `steps` come in any order. */
export function atWorkOf({ state, acceptedAt, arrivedAt }: HeldOrder, steps: readonly StepAtWork[]): AtWork | null {
  if (state !== 'accepted') return null;
  const since = acceptedAt ?? '';
  const wait = steps.filter(({ action, at }) => action === 'hold' && at >= since).reduce<StepAtWork | null>(later, null);
  const arrived = arrivedAt !== null && arrivedAt >= since ? arrivedAt : null;
  if (wait !== null && (arrived === null || wait.at > arrived)) return wait.waitsFor;
  return arrived === null ? null : 'on-site';
}

/** The visit behind the appointment that is owed, both ends: of `steps`, newest first, the one agreed last that ends with it. `dueAt` is its commitment's. */
export const agreedVisit = (dueAt: string | undefined, steps: readonly Pick<StepAtWork, 'visit'>[]): StepAtWork['visit'] =>
  dueAt === undefined ? null : (steps.find(({ visit }) => visit !== null && Date.parse(visit.until) === Date.parse(dueAt))?.visit ?? null);

function later(one: StepAtWork | null, other: StepAtWork): StepAtWork {
  return one === null || other.at > one.at ? other : one;
}
