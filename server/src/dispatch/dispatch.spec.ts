import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

describe('orders', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  const ordersOf = async (who: 'plumber' | 'engineeringLead', which: string) =>
    (await house.request<Page<OrderSummary>>(house.people[who], 'GET', `/me/orders?which=${which}&limit=100`)).body.rows.map((row) => row.number);

  it('S4.3 an order is numbered after its complaint, and the next one of the matter continues', async () => {
    const matter = await journeys.dispatched();
    expect(matter.orders.map((order) => order.number)).toEqual([`${matter.number}-1`]);
    await house.does(house.people.plumber, 'return', matter, { order: journeys.order(matter), reason: '这是电工的活' });
    const again = await house.does(house.people.clerk, 'dispatch', matter, {
      department: 'engineering',
      worker: house.people.electrician.id,
      remedyBy: journeys.in({ hours: 5 }),
    });
    expect(again.orders.map(({ number, state }) => [number, state])).toEqual([
      [`${matter.number}-1`, 'returned'],
      [`${matter.number}-2`, 'issued'],
    ]);
  });

  it('S5.1 S5.3 an order reaches the worker it names, or the whole department; who accepts one that names nobody holds it', async () => {
    const { engineeringLead } = house.people;
    const named = await journeys.dispatched();
    const open = await journeys.dispatched({}, null);
    expect(await ordersOf('plumber', 'to-accept')).toContain(`${named.number}-1`);
    expect(await ordersOf('plumber', 'to-accept')).not.toContain(`${open.number}-1`);
    expect(await ordersOf('engineeringLead', 'to-accept')).toEqual(expect.arrayContaining([`${named.number}-1`, `${open.number}-1`]));
    const accepted = await house.does(engineeringLead, 'accept', open, { order: journeys.order(open) });
    expect(accepted.orders[0]).toMatchObject({ state: 'accepted', worker: { name: '赵立新' } });
  });

  it('S5.3 an ordinary order is accepted within 30 minutes, an urgent one within 15', async () => {
    house.clock.turnTo(new Date('2026-11-24T02:20:00.000Z'));
    expect((await house.owed(await journeys.dispatched())).accept).toBe('11-24 10:50');
    expect((await house.owed(await journeys.dispatched({ urgent: true }))).accept).toBe('11-24 10:35');
  });

  it('S1.2 the handling plan holds the cause and ordered steps, each ticked off', async () => {
    const { plumber } = house.people;
    const matter = await journeys.inProgress();
    const order = journeys.order(matter);
    const planned = await house.does(plumber, 'diagnose', matter, {
      order,
      cause: '阀门锈死',
      steps: ['关总阀', '换阀门', '试水'],
      materials: '阀门一只',
      assistingDepartments: ['cleaning'],
    });
    expect(planned.orders[0]).toMatchObject({
      cause: '阀门锈死',
      materialsPlanned: '阀门一只',
      assistingDepartments: ['cleaning'],
      steps: [
        { words: '关总阀', done: false },
        { words: '换阀门', done: false },
        { words: '试水', done: false },
      ],
    });
    const done = await house.does(plumber, 'complete', matter, { order, done: '换了阀门', noPhotoReason: '管井太暗', quoted: 0, stepsDone: [0, 1] });
    expect(done.orders[0]!.steps.map((step) => step.done)).toEqual([true, true, false]);
  });

  it('S4.4 remedy and corrective action have each their own time and their own completion', async () => {
    const { plumber } = house.people;
    const matter = await journeys.inProgress();
    const order = journeys.order(matter);
    await house.does(plumber, 'diagnose', matter, {
      order,
      cause: '软管老化',
      steps: ['换软管'],
      corrective: { words: '排查同批软管', by: journeys.in({ hours: 24 * 7 }) },
    });
    const owed = await house.owed(matter);
    expect(owed.corrective).not.toBe(owed.remedy);
    await house.does(plumber, 'complete', matter, { order, done: '换了软管', noPhotoReason: '看不清', quoted: 0 });
    expect(await house.owed(matter)).toMatchObject({ remedy: 'met', corrective: owed.corrective });
    for (const who of ['plumber', 'engineeringLead'] as const) expect(await ordersOf(who, 'corrective')).toContain(`${matter.number}-1`);
    const corrected = await house.does(plumber, 'complete-corrective', matter, { order, done: '同批 40 户全部排查' });
    expect(corrected.orders[0]!.corrective).toMatchObject({ done: '同批 40 户全部排查' });
    expect((await house.owed(matter)).corrective).toBe('met');
    expect(await ordersOf('plumber', 'corrective')).not.toContain(`${matter.number}-1`);
  });

  it('S4.4 corrective action is asked for where the matter is a complaint', async () => {
    const { plumber } = house.people;
    const matter = await journeys.inProgress({ kind: 'complaint' });
    await expect(house.does(plumber, 'diagnose', matter, { order: journeys.order(matter), cause: '软管老化', steps: ['换软管'] })).rejects.toMatchObject({
      status: 422,
      params: { condition: 'corrective-where-asked' },
    });
  });

  it('S4.6 an open corrective action outlives the complaint: closing and withdrawing leave it standing', async () => {
    const closed = await journeys.closed({ kind: 'complaint' });
    expect(closed.state).toBe('closed');
    expect(await house.owed(closed)).toMatchObject({ corrective: expect.stringMatching(/^\d\d-\d\d/) });
    expect(closed.can).not.toContain('archive');
  });

  it('S7.5 returning needs a reason; the first goes back to the desk, the second to the director', async () => {
    const { plumber, clerk, director } = house.people;
    const matter = await journeys.dispatched();
    const blank = await house.request(plumber, 'POST', `/complaints/${matter.id}/return`, { order: journeys.order(matter) });
    expect(blank.status).toBe(400);
    const back = await house.does(plumber, 'return', matter, { order: journeys.order(matter), reason: '要总表图纸' });
    expect(back.state).toBe('registered');
    expect(await house.owed(matter)).toMatchObject({ accept: 'void', remedy: 'void', dispatch: expect.stringMatching(/:/) });
    const again = await house.does(clerk, 'dispatch', matter, { department: 'engineering', worker: plumber.id, remedyBy: journeys.in({ hours: 5 }) });
    expect((await house.does(plumber, 'return', matter, { order: journeys.order(again), reason: '还是没有图纸' })).state).toBe('awaiting-decision');
    await expect(house.does(clerk, 'decide', matter, { decision: '请自来水公司来' })).rejects.toMatchObject({ status: 403 });
    expect((await house.does(director, 'decide', matter, { decision: '请自来水公司来' })).state).toBe('registered');
  });

  it('who takes an order that names nobody owes from then on what was promised', async () => {
    const { clerk, engineeringLead } = house.people;
    const matter = await house.report(house.people.resident);
    const sent = await house.does(clerk, 'dispatch', matter, { department: 'engineering', remedyBy: journeys.in({ hours: 5 }) });
    const owed = (seen: MatterView) => seen.commitments.filter(({ kind }) => kind === 'remedy').map(({ ownerLevel, ownerName }) => [ownerLevel, ownerName]);
    expect(owed(sent)).toEqual([['lead', null]]);
    const taken = await house.does(engineeringLead, 'accept', matter, { order: journeys.order(sent) });
    expect(owed(taken)).toEqual([['worker', engineeringLead.name]]);
  });

  it('S7.3 what was not verified before it was sent out is verified by who goes there, and by the desk again once the order came back', async () => {
    const { plumber, electrician, engineeringLead } = house.people;
    const verifier = async (matter: { id: string }) => {
      const { commitments } = await house.see(house.people.clerk, matter);
      const { state, ownerLevel, ownerName } = commitments.find(({ kind }) => kind === 'verify')!;
      return [state, ownerLevel, ownerName];
    };
    const matter = await journeys.dispatched();
    expect(await verifier(matter)).toEqual(['open', 'worker', plumber.name]);
    const passed = await house.does(engineeringLead, 'reassign', matter, { order: journeys.order(matter), worker: electrician.id, reason: '顺路' });
    expect(await verifier(matter)).toEqual(['open', 'worker', electrician.name]);
    await house.does(electrician, 'return', matter, { order: journeys.order(passed), reason: '不归水电管' });
    expect(await verifier(matter)).toEqual(['open', 'desk', null]);
  });

  it('a lead gives the order to another worker; the one before no longer holds it', async () => {
    const { engineeringLead, plumber, electrician } = house.people;
    const matter = await journeys.inProgress();
    await expect(house.does(engineeringLead, 'reassign', matter, { order: journeys.order(matter), worker: plumber.id, reason: '顺路' })).rejects.toMatchObject({
      params: { condition: 'another-worker' },
    });
    const passed = await house.does(engineeringLead, 'reassign', matter, { order: journeys.order(matter), worker: electrician.id, reason: '顺路' });
    expect(passed).toMatchObject({ state: 'dispatched', orders: [{ worker: { name: '马师傅' }, state: 'issued' }] });
    // What was promised goes with the order.
    expect(passed.commitments.find(({ kind, state }) => kind === 'remedy' && state === 'open')).toMatchObject({ ownerLevel: 'worker', ownerName: '马师傅' });
    expect((await house.see(house.people.resident, matter)).timeline[0]).toMatchObject({ action: 'reassign', worker: '马师傅', words: null });
    // A step that waited without network hears to whom the order went; the matter itself is closed to them.
    await expect(house.does(plumber, 'accept', matter, { order: journeys.order(matter) })).rejects.toMatchObject({
      status: 409,
      code: 'dispatch.handed-over',
      params: { worker: '马师傅', by: engineeringLead.name, at: expect.stringMatching(/Z$/) },
    });
    await expect(house.does(plumber, 'appoint', matter, { from: journeys.in({ hours: 1 }), until: journeys.in({ hours: 2 }) })).rejects.toMatchObject({
      status: 404,
    });
    expect((await house.request(plumber, 'GET', `/complaints/${matter.id}`)).status).toBe(404);
  });

  it("a lead enters the steps of a worker without a phone, and the timeline says who told of it; the work stays the worker's", async () => {
    const { engineeringLead } = house.people;
    const matter = await journeys.dispatched();
    const accepted = await house.does(engineeringLead, 'accept', matter, { order: journeys.order(matter) });
    expect(accepted.timeline[0]).toMatchObject({ action: 'accept', who: { role: 'lead' }, toldBy: '刘志远' });
    expect(accepted.orders[0]!.worker!.name).toBe('刘志远');
  });

  it('an order names a department and a worker of that department, and a time to come', async () => {
    const { clerk, resident, cleaner } = house.people;
    const matter = await house.report(resident);
    const remedyBy = journeys.in({ hours: 5 });
    await expect(house.does(clerk, 'dispatch', matter, { department: 'kitchen', remedyBy })).rejects.toMatchObject({ code: 'dispatch.department-unknown' });
    await expect(house.does(clerk, 'dispatch', matter, { department: 'engineering', worker: cleaner.id, remedyBy })).rejects.toMatchObject({
      code: 'dispatch.worker-unknown',
    });
    await expect(house.does(clerk, 'dispatch', matter, { department: 'engineering', remedyBy: journeys.in({ hours: -1 }) })).rejects.toMatchObject({
      code: 'time.in-the-past',
    });
    expect((await house.see(clerk, matter)).state).toBe('registered');
  });

  it('a visit is agreed, replaced by a later one, kept over acceptance, and met by arriving', async () => {
    const { clerk, plumber } = house.people;
    const matter = await journeys.dispatched();
    await house.does(clerk, 'appoint', matter, { from: journeys.in({ hours: 2 }), until: journeys.in({ hours: 4 }) });
    await house.does(clerk, 'appoint', matter, { from: journeys.in({ hours: 5 }), until: journeys.in({ hours: 6 }) });
    await house.does(plumber, 'accept', matter, { order: journeys.order(matter) });
    const appointments = (await house.see(clerk, matter)).commitments.filter(({ kind }) => kind === 'appointment');
    expect(appointments.map(({ state }) => state)).toEqual(['void', 'open']);
    house.clock.pass({ hours: 5 });
    await house.does(plumber, 'arrive', matter, { order: journeys.order(matter), finding: '看到漏点' });
    expect((await house.owed(matter)).appointment).toBe('met');
  });

  it.each([
    ['29 minutes before its beginning', { hours: 1, minutes: 31 }, 'met'],
    ['half an hour before', { hours: 1, minutes: 30 }, 'met'],
    ['earlier than that', { hours: 1, minutes: 29 }, 'open'],
  ] as const)('S1.2 a visit from two o’clock on is kept by who comes %s; else it is owed on', async (_, passed, state) => {
    const { clerk, plumber, resident } = house.people;
    const matter = await journeys.inProgress();
    const order = journeys.order(matter);
    await house.does(clerk, 'appoint', matter, { from: journeys.in({ hours: 1 }), until: journeys.in({ hours: 4 }) });
    await house.does(clerk, 'appoint', matter, { from: journeys.in({ hours: 2 }), until: journeys.in({ hours: 4 }) });
    house.clock.pass(passed);
    await house.does(plumber, 'arrive', matter, { order, finding: '看到漏点' });
    const visit = async () => (await house.see(resident, matter)).commitments.findLast(({ kind }) => kind === 'appointment');
    expect(await visit()).toMatchObject({ state });
    expect((await house.owed(matter)).verify).toBe('met');
    if (state === 'met') return;
    house.clock.pass({ hours: 1 });
    await house.does(plumber, 'arrive', matter, { order, finding: '按约好的时间又来了' });
    expect(await visit()).toMatchObject({ state: 'met', overdue: false });
  });

  it('S1.2 who came before the visit and finished leaves it neither kept nor broken', async () => {
    const { clerk, plumber } = house.people;
    const matter = await journeys.inProgress();
    const order = journeys.order(matter);
    await house.does(clerk, 'appoint', matter, { from: journeys.in({ hours: 5 }), until: journeys.in({ hours: 7 }) });
    await house.does(plumber, 'arrive', matter, { order, finding: '顺路先来了' });
    await house.does(plumber, 'complete', matter, { order, done: '换了软管', noPhotoReason: '手机没电', quoted: 0 });
    expect((await house.see(clerk, matter)).commitments.find(({ kind }) => kind === 'appointment')).toMatchObject({ state: 'void', voidReason: 'complete' });
  });

  it('waiting for parts says what was made safe and when the next visit is; the clock of the remedy runs on', async () => {
    const { plumber } = house.people;
    const matter = await journeys.inProgress();
    const before = (await house.owed(matter)).remedy;
    const held = await house.does(plumber, 'hold', matter, {
      order: journeys.order(matter),
      reason: 'parts',
      madeSafe: '已关阀止水',
      nextVisit: { from: journeys.in({ hours: 20 }), until: journeys.in({ hours: 22 }) },
    });
    expect(held.state).toBe('in-progress');
    expect(await house.owed(matter)).toMatchObject({ remedy: before, appointment: expect.stringMatching(/:/) });
  });
});
