import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { shown } from '../resident-steps.ts';
import { inTurn, openSheet, press, type Arrange } from './arrange.ts';
import type { Demo } from './demo.ts';
import { DETAIL_STATES, FORM_STATES, READ_STATES, type Place, type Screen, type State } from './screen.ts';

type Which = 'to-accept' | 'in-progress';
const WORKERS = ['worker', 'lead'] as const;

const orders =
  (which: Which) =>
  async (demo: Demo): Promise<Place> => ({
    person: (await demo.somebodyWith(WORKERS, endpoints.myOrders, { which })).person,
    path: '/packages/field/orders/index',
  });

const done = (demo: Demo) => demo.somebodyWith(WORKERS, endpoints.myOrders, { which: 'completed' });

/** An order of a worker who may do this with it now. */
const order =
  (page: 'order' | 'complete', which: Which, can: ComplaintAction) =>
  async (demo: Demo): Promise<Place> => {
    const { person, id } = await demo.order(WORKERS, which, can);
    return { person, path: `/packages/field/${page}/index?id=${id}` };
  };

const tab = (name: string, place: Screen['place'], arrange?: Arrange, states: readonly State[] = READ_STATES): Screen => ({ face: 'field', name, place, ready: '.tab-bar', arrange, states }); // prettier-ignore
const lead = async (demo: Demo): Promise<Place> => ({
  person: (await demo.somebodyWith(['lead'], endpoints.myCallbacks, {})).person,
  path: '/packages/field/orders/index',
});

const chooseTab =
  (position: number, brings: string): Arrange =>
  async (page) => {
    await shown(page, '.tab-bar button').nth(position).click();
    await shown(page, brings).first().waitFor();
  };

const ofOrder = (name: string, which: Which, can: ComplaintAction, arrange?: Arrange, states: readonly State[] = FORM_STATES): Screen => ({
  face: 'field',
  name,
  place: order('order', which, can),
  ready: '#order-number',
  arrange,
  states,
});

const step = (action: string): Screen => ofOrder(`order-${action}`, 'in-progress', action as ComplaintAction, async (page) => {
  const open = shown(page, `#${action}`);
  if ((await open.count()) > 0) await open.click();
  else await inTurn(openSheet('#more'), press(`#more-${action}`, `#${action}-send`))(page);
  await page.locator(`#${action}-send`).waitFor();
}); // prettier-ignore

/** Everything that whoever works outside sees. */
export const FIELD_SCREENS: readonly Screen[] = [
  tab('orders', orders('to-accept')),
  tab('orders-in-progress', orders('in-progress'), chooseTab(1, '.order-card'), FORM_STATES),
  tab('orders-lead', lead, undefined, FORM_STATES),
  tab('orders-callbacks', lead, chooseTab(2, '.section'), FORM_STATES),
  tab('orders-me', orders('to-accept'), chooseTab(2, '#sign-out'), FORM_STATES),
  ofOrder('order', 'to-accept', 'accept', undefined, DETAIL_STATES),
  ofOrder('order-in-progress', 'in-progress', 'complete'),
  ofOrder('order-more', 'in-progress', 'complete', openSheet('#more')),
  step('arrive'),
  step('diagnose'),
  step('hold'),
  step('return'),
  {
    face: 'field',
    name: 'complete',
    place: order('complete', 'in-progress', 'complete'),
    ready: '#complete-words',
    states: DETAIL_STATES,
  },
  {
    face: 'field',
    name: 'completed',
    place: async (demo) => ({ ...(await done(demo)), path: '/packages/field/completed/index' }),
    ready: '.row, .empty',
    states: READ_STATES,
  },
  { face: 'field', name: 'queue', place: async (demo) => ({ ...(await orders('to-accept')(demo)), path: '/packages/field/queue/index' }), states: FORM_STATES },
];
