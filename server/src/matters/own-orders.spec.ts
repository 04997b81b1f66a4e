import type { OrderSummary, OwnOrders } from '@huiyin/shared/dispatch/dispatch.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { CallbackSummary } from '@huiyin/shared/visits/callback.contract';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('the orders of who works outside', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const orders = async (person: Somebody, which: OwnOrders, query = ''): Promise<Page<OrderSummary>> =>
    (await house.request<Page<OrderSummary>>(person, 'GET', `/me/orders?which=${which}${query}`)).body;

  it('an order that is not accepted yet shows by when it has to be, not by when it has to be done', async () => {
    const matter = await journeys.dispatched();
    const accept = matter.commitments.find(({ kind }) => kind === 'accept')!;
    const [line] = (await orders(house.people.plumber, 'to-accept')).rows;
    expect(line!.dueAt).toBe(accept.dueAt);
    await house.does(house.people.plumber, 'accept', matter, { order: journeys.order(matter) });
    expect((await orders(house.people.plumber, 'in-progress')).rows[0]!.dueAt).toBe(matter.orders[0]!.remedyBy);
  });

  it('S1.2 a list says which visit is agreed, both ends, who is there, and what the work waits for', async () => {
    const { plumber, engineeringLead } = house.people;
    const matter = await journeys.inProgress();
    const order = journeys.order(matter);
    const line = async (person = plumber) => (await orders(person, 'in-progress')).rows.map(({ visit, atWork }) => ({ visit, atWork }));
    expect(await line()).toEqual([{ visit: null, atWork: null }]);

    const hours = (from: number, until: number) => ({ from: journeys.in({ hours: from }), until: journeys.in({ hours: until }) });
    const visit = hours(2, 4);
    await house.does(plumber, 'appoint', matter, visit);
    expect(await line()).toEqual([{ visit, atWork: null }]);

    house.clock.pass({ hours: 2 });
    await house.does(plumber, 'arrive', matter, { order, finding: '看到漏点' });
    expect(await line()).toEqual([{ visit: null, atWork: 'on-site' }]);

    house.clock.pass({ minutes: 5 });
    const nextVisit = hours(24, 26);
    await house.does(plumber, 'hold', matter, { order, reason: 'parts', madeSafe: '关了阀门', nextVisit });
    for (const person of [plumber, engineeringLead]) expect(await line(person)).toEqual([{ visit: nextVisit, atWork: 'parts' }]);
  });

  it('S4.6 what is owed against recurrence stays on the worker’s and the lead’s list after the remedy, until it is done', async () => {
    const { plumber, engineeringLead, cleaningLead } = house.people;
    const first = await journeys.remedied({ kind: 'complaint' });
    const second = await journeys.remedied({ kind: 'complaint' });
    const numbers = [first, second].map(({ orders: [order] }) => order!.number);
    for (const person of [plumber, engineeringLead]) expect((await orders(person, 'corrective')).rows.map(({ number }) => number)).toEqual(numbers);
    expect((await orders(cleaningLead, 'corrective')).rows).toEqual([]);

    const page = await orders(engineeringLead, 'corrective', '&limit=1');
    expect(page.rows.map(({ number }) => number)).toEqual([numbers[0]]);
    expect((await orders(engineeringLead, 'corrective', `&limit=1&cursor=${page.next}`)).rows.map(({ number }) => number)).toEqual([numbers[1]]);

    await house.does(plumber, 'complete-corrective', first, { order: journeys.order(first), done: '同批软管都查过' });
    for (const person of [plumber, engineeringLead]) expect((await orders(person, 'corrective')).rows.map(({ number }) => number)).toEqual([numbers[1]]);
  });

  it('what somebody completed themself is listed the latest first, however early it was issued, page by page', async () => {
    const { plumber, engineeringLead } = house.people;
    const early = await journeys.inProgress();
    const late = await journeys.remedied();
    house.clock.pass({ minutes: 5 });
    await house.does(plumber, 'complete', early, { order: journeys.order(early), done: '换了角阀', quoted: 0, noPhotoReason: '住户不同意拍照' });
    await journeys.dispatched();

    const numbers = [early, late].map(({ orders: [order] }) => order!.number);
    const { rows } = await orders(plumber, 'completed');
    expect(rows.map(({ number, state }) => [number, state])).toEqual(numbers.map((number) => [number, 'completed']));
    expect(rows[0]!.completedAt).toBe(house.clock.now().toISOString());

    const first = await orders(plumber, 'completed', '&limit=1');
    expect(first.rows.map(({ number }) => number)).toEqual([numbers[0]]);
    const second = await orders(plumber, 'completed', `&limit=1&cursor=${first.next}`);
    expect([second.rows.map(({ number }) => number), second.next]).toEqual([[numbers[1]], null]);

    expect((await orders(engineeringLead, 'completed')).rows).toEqual([]);
  });

  it('a callback says since when it is owed, and until when', async () => {
    const matter = await journeys.answered();
    const since = house.clock.now().toISOString();
    const caller = journeys.caller(await house.see(house.people.clerk, matter));
    house.clock.pass({ hours: 5 });
    const { rows } = (await house.request<Page<CallbackSummary>>(caller, 'GET', '/me/callbacks')).body;
    const owed = matter.commitments.find(({ kind }) => kind === 'callback')!;
    expect(rows).toMatchObject([{ complaintId: matter.id, openedAt: since, dueAt: owed.dueAt }]);
  });
});
