import type { Party } from '@huiyin/shared/complaints/complaint.lifecycle';
import { COMPLAINT_LIFECYCLE } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { ComplaintAction, ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { CompleteRequest, CorrectiveAction, DiagnoseRequest, OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { serverNow } from '../../api/clock.ts';
import type { WaitingStep } from './waiting-steps.ts';

type OrderAfter = (order: OrderView, body: never, at: string) => Partial<OrderView>;

const asPlanned = (corrective: CorrectiveAction | undefined): Partial<OrderView> =>
  corrective === undefined ? {} : { corrective: { ...corrective, done: null, doneAt: null } };

/** What a step makes of its order. */
const ORDER_AFTER: Partial<Record<ComplaintAction, OrderAfter>> = {
  accept: (_, __, at) => ({ state: 'accepted', acceptedAt: at }),
  arrive: (_, __, at) => ({ arrivedAt: at }),
  diagnose: (_, { cause, steps, materials = null as unknown as string, assistingDepartments = [], corrective }: DiagnoseRequest) => ({
    cause,
    steps: steps.map((words) => ({ words, done: false })),
    materialsPlanned: materials,
    assistingDepartments,
    ...asPlanned(corrective),
  }),
  complete: (order, { done, quoted, materials = [], stepsDone = [] }: CompleteRequest, at) => ({
    state: 'completed',
    completedAt: at,
    done,
    quoted,
    materials,
    steps: order.steps.map((step, position) => ({ ...step, done: stepsDone.includes(position) })),
  }),
  return: () => ({ state: 'returned' }),
  'complete-corrective': ({ corrective }, { done }: { done: string }, at) => (corrective ? { corrective: { ...corrective, done, doneAt: at } } : {}),
};

/** The steps that the table offers this party in a state; what else is asked for the server will say. */
const offered = (state: ComplaintState, party: Party): ComplaintAction[] => [
  ...new Set(COMPLAINT_LIFECYCLE.filter((row) => row.from === state && row.by.includes(party) && row.when !== 'corrective-owed').map(({ action }) => action)),
];

function afterStep(matter: MatterView, { action, body }: WaitingStep, party: Party): MatterView {
  const row = COMPLAINT_LIFECYCLE.find((candidate) => candidate.from === matter.state && candidate.action === action && candidate.by.includes(party));
  if (row === undefined) return matter;
  const at = new Date(serverNow()).toISOString();
  const moved = row.to !== matter.state;
  const last = matter.orders.length - 1;
  return {
    ...matter,
    state: row.to,
    can: moved ? offered(row.to, party) : matter.can.filter((other) => other !== action || action !== 'complete-corrective'),
    orders: matter.orders.map((order, index) => {
      const theirs = body['order'] === undefined ? index === last : order.id === body['order'];
      return theirs ? { ...order, ...ORDER_AFTER[action]?.(order, body as never, at) } : order;
    }),
  };
}

/**
 * A matter as it will stand once the steps that wait have arrived, by the same table that the server reads: without
 * network the next step follows on the last.
 */
export const matterAfter = (matter: MatterView, steps: readonly WaitingStep[], party: Party): MatterView =>
  steps.filter(({ matterId }) => matterId === matter.id).reduce((now, step) => afterStep(now, step, party), matter);
