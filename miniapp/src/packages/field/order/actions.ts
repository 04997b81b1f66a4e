import { atWorkOf } from '@huiyin/shared/dispatch/at-work';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { IconName } from '../../../ui/icons.ts';

/** The steps that are taken from an order's page, as its sheet lists them. */
export const ORDER_ACTIONS = [
  'issue-rectification',
  'accept',
  'arrive',
  'complete',
  'diagnose',
  'appoint',
  'hold',
  'reassign',
  'return',
  'complete-corrective',
  'callback-satisfied',
  'reply',
  'note',
] as const satisfies readonly ComplaintAction[];
export type OrderAction = (typeof ORDER_ACTIONS)[number];

export const ACTION_ICONS: Readonly<Record<OrderAction, IconName>> = {
  'issue-rectification': 'alert',
  accept: 'check',
  arrive: 'pin',
  complete: 'check',
  diagnose: 'list',
  appoint: 'calendar',
  hold: 'pause',
  reassign: 'users',
  return: 'left',
  'complete-corrective': 'shield',
  'callback-satisfied': 'phone',
  reply: 'message',
  note: 'edit',
};

interface Bar {
  /** When this bar is meant, beside its main action being allowed. */
  when?(order: OrderView, me: string, matter: MatterView): boolean;
  main: OrderAction;
  beside?: OrderAction;
}
/** It waits to be accepted, and not by the reader: a lead sees to it that somebody has it. */
const waitsForAnother = ({ state, worker }: OrderView, me: string): boolean => state === 'issued' && worker?.postId !== me;

/** What stands under the thumb: the first bar that fits, by how far the order is. An ordinary repair is accept and complete. */
const BARS: readonly Bar[] = [
  { main: 'issue-rectification' },
  { main: 'reassign', beside: 'accept', when: waitsForAnother },
  { main: 'accept', beside: 'return' },
  { main: 'arrive', beside: 'complete', when: (order, _, { timeline }) => atWorkOf(order, timeline) !== 'on-site' },
  { main: 'complete', beside: 'diagnose', when: ({ cause }) => cause === null },
  { main: 'complete', beside: 'hold' },
  { main: 'complete-corrective' },
  { main: 'callback-satisfied' },
];

export interface OrderBarActions {
  main: OrderAction | null;
  beside: OrderAction | null;
  rest: OrderAction[];
}

/** What this reader may do, sorted by where it stands; exactly what the server says may be done. */
export function actionsOf(matter: MatterView, order: OrderView | null, me: string): OrderBarActions {
  const { can } = matter;
  const may = ORDER_ACTIONS.filter((action) => can.includes(action));
  const bar = BARS.find(({ main, when }) => may.includes(main) && (when === undefined || (order !== null && when(order, me, matter))));
  const beside = bar?.beside !== undefined && may.includes(bar.beside) ? bar.beside : null;
  return { main: bar?.main ?? null, beside, rest: may.filter((action) => action !== bar?.main && action !== beside) };
}
