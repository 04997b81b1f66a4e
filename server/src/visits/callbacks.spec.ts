import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { CallbackSummary } from '@huiyin/shared/visits/callback.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('callbacks', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  it('S8.1 ten finished repairs are called back by the lead six times, the supervisor three times and the director once', async () => {
    const levels: (string | undefined)[] = [];
    for (let n = 0; n < 10; n++) levels.push((await journeys.remedied()).callback?.level);
    expect(levels.filter((level) => level === 'lead')).toHaveLength(6);
    expect(levels.filter((level) => level === 'supervisor')).toHaveLength(3);
    expect(levels.filter((level) => level === 'director')).toHaveLength(1);
  });

  it('S8.1 who did the work does not call it back: a lead who repaired it is passed over', async () => {
    const { engineeringLead } = house.people;
    for (let n = 0; n < 3; n++) expect((await journeys.remedied({}, engineeringLead)).callback!.level).not.toBe('lead');
  });

  it('S8.1 what is no repair is called back by the desk and stands outside the quota', async () => {
    const matter = await journeys.remedied({ text: '楼道好几天没人打扫了' }, house.people.cleaner);
    expect(matter.callback).toMatchObject({ level: 'desk', inQuota: false });
  });

  it.each([
    ['safety, 2 days', '电梯停在七楼不动了', 48],
    ['a leak, 3 days', '水管漏水', 72],
    ['anything else, 7 days', '单元门禁刷卡没反应', 168],
  ])('S8.2 a callback is owed within the days of its class: %s', async (_, text, hours) => {
    const matter = await journeys.remedied({ text });
    const callback = matter.commitments.find(({ kind }) => kind === 'callback')!;
    expect((Date.parse(callback.dueAt) - Date.parse(callback.openedAt)) / 3_600_000).toBe(hours);
  });

  it.each(['inspection', 'service', 'improvement', 'charges', 'signature'] as const)(
    'S8.3 a callback cannot be completed without %s, unless a reason is given',
    async (item) => {
      const matter = await journeys.answered();
      const caller = journeys.caller(matter);
      const checklist = await journeys.fiveItems(caller);
      await expect(house.does(caller, 'callback-satisfied', matter, { checklist: { ...checklist, [item]: {} }, words: '满意' })).rejects.toMatchObject({
        status: 422,
        params: { condition: 'five-items' },
      });
      const closed = await house.does(caller, 'callback-satisfied', matter, {
        checklist: { ...checklist, [item]: { missingBecause: '老人不会写字，口头确认' } },
        words: '满意',
      });
      expect(closed).toMatchObject({ state: 'closed', outcome: 'satisfied' });
    },
  );

  it('S8.3 charges quoted are held against charges collected, and the signature is on the matter', async () => {
    const matter = await journeys.answered();
    const caller = journeys.caller(matter);
    const closed = await house.does(caller, 'callback-satisfied', matter, { checklist: await journeys.fiveItems(caller), words: '满意' });
    expect(closed.callback).toMatchObject({
      state: 'satisfied',
      quoted: 8500,
      checklist: { charges: { quoted: 8500, collected: 8500 }, signature: { signedBy: 'owner' } },
    });
    expect(closed.timeline[0]!.files).toHaveLength(1);
  });

  it('S8.3 what was quoted before rework counts until somebody asked about it: rework without charge takes nothing off, a callback does', async () => {
    const { resident, engineeringLead, plumber } = house.people;
    const first = await journeys.answered();
    expect(first.callback?.quoted).toBe(8500);
    const again = async (matter: MatterView, quoted: number): Promise<MatterView> => {
      house.clock.pass({ minutes: 10 });
      const issued = await house.does(engineeringLead, 'issue-rectification', matter, { notice: '接头重做', remedyBy: journeys.in({ hours: 24 }) });
      const order = journeys.order(issued);
      await house.does(plumber, 'accept', issued, { order });
      return house.does(plumber, 'complete', issued, { order, done: '接头重做了', noPhotoReason: '手机没电了', quoted });
    };
    const second = await again(await house.does(resident, 'not-solved', first, { remains: '还在滴水' }), 0);
    expect(second.callback?.quoted).toBe(8500);

    house.clock.pass({ minutes: 10 });
    const problem = await house.does(journeys.caller(second), 'callback-problem', second, { remains: '还在渗' });
    expect((await again(problem, 2000)).callback?.quoted).toBe(2000);
  });

  it('S8.3 a callback needs a recorded reply before it closes the matter', async () => {
    const matter = await journeys.remedied({ kind: 'complaint' });
    const caller = journeys.caller(matter);
    await expect(house.does(caller, 'callback-satisfied', matter, { checklist: await journeys.fiveItems(caller), words: '满意' })).rejects.toMatchObject({
      params: { condition: 'recorded-reply' },
    });
  });

  it('S8.4 S5.5 S4.7 a problem found is a rectification notice within 24 hours: the next order, to the same worker, one round on, with priority raised', async () => {
    const matter = await journeys.answered();
    const caller = journeys.caller(matter);
    const problem = await house.does(caller, 'callback-problem', matter, { remains: '还在渗水' });
    expect(problem.state).toBe('to-rectify');
    const rectify = problem.commitments.find(({ kind }) => kind === 'rectify')!;
    expect(Date.parse(rectify.dueAt) - Date.parse(rectify.openedAt)).toBe(24 * 3_600_000);
    const noticed = await house.does(house.people.engineeringLead, 'issue-rectification', matter, {
      notice: '接头重做，试水两小时',
      remedyBy: journeys.in({ hours: 24 }),
    });
    expect(noticed).toMatchObject({ state: 'dispatched', round: 2, priority: matter.priority + 1 });
    expect(noticed.orders.map(({ number, round, worker, rectification }) => [number, round, worker?.name, rectification])).toEqual([
      [`${matter.number}-1`, 1, '刘志远', null],
      [`${matter.number}-2`, 2, '刘志远', '接头重做，试水两小时'],
    ]);
    expect(await house.owed(matter)).toMatchObject({ rectify: 'met' });
  });

  it('S4.7 a resident who is not satisfied opens the next round: the callback falls away, a notice is owed', async () => {
    const matter = await journeys.answered();
    const unsolved = await house.does(house.people.resident, 'not-solved', matter, { remains: '晚上又漏了' });
    expect(unsolved).toMatchObject({ state: 'to-rectify', callback: { state: 'fallen-away' } });
    expect(await house.owed(matter)).toMatchObject({ callback: 'void', rectify: expect.stringMatching(/:/) });
  });

  it('S8.3 nobody at home: two visits and one call are on record before a repair closes as not reached', async () => {
    const matter = await journeys.answered();
    const caller = journeys.caller(matter);
    for (const means of ['visit', 'visit']) {
      await house.does(caller, 'callback-attempt', matter, { means });
      await expect(house.does(caller, 'callback-not-reached', matter, { words: '无人' })).rejects.toMatchObject({ params: { condition: 'enough-tries' } });
    }
    await house.does(caller, 'callback-attempt', matter, { means: 'telephone' });
    expect(await house.does(caller, 'callback-not-reached', matter, { words: '两次上门一次电话均无人' })).toMatchObject({
      state: 'closed',
      outcome: 'not-reached',
    });
  });

  it('S10.3 what is no repair takes three tries on two days', async () => {
    const matter = await journeys.answered({ text: '楼道好几天没人打扫了' }, house.people.cleaner);
    const { clerk } = house.people;
    for (let n = 0; n < 3; n++) await house.does(clerk, 'callback-attempt', matter, { means: 'telephone' });
    await expect(house.does(clerk, 'callback-not-reached', matter, { words: '无人接听' })).rejects.toMatchObject({ params: { condition: 'enough-tries' } });
    house.clock.pass({ hours: 24 });
    await house.does(clerk, 'callback-attempt', matter, { means: 'message' });
    expect((await house.does(clerk, 'callback-not-reached', matter, { words: '无人接听' })).outcome).toBe('not-reached');
  });

  describe('who left neither name nor number is owed no answer and no call', () => {
    const LETTER = { source: 'letter', caller: {}, place: { kind: 'public', label: '5 号楼楼道' } } as const;
    const remedied = async (text: string, worker: Somebody): Promise<MatterView> => {
      const { clerk } = house.people;
      const { department, ...matter } = await house.report(clerk, { ...LETTER, text });
      const dispatched = await house.does(clerk, 'dispatch', matter, { department, worker: worker.id, remedyBy: journeys.in({ hours: 24 }) });
      const order = journeys.order(dispatched);
      await house.does(worker, 'accept', matter, { order });
      return house.does(worker, 'complete', matter, { order, done: '做完了', noPhotoReason: '手机没电了', quoted: 0 });
    };
    const offered = async (by: Somebody, matter: Pick<MatterView, 'id'>) =>
      (await house.see(by, matter)).can.filter((action) => action.startsWith('callback') || action === 'rate').sort();

    it('S8.3 after a repair the site is inspected instead: that closes it without an answer, nobody is tried to be reached, and nobody rates', async () => {
      const matter = await remedied('楼道灯不亮', house.people.plumber);
      const caller = journeys.caller(matter);
      expect(await offered(caller, matter)).toEqual(['callback-problem', 'callback-satisfied']);
      expect(await offered(house.people.clerk, matter)).toEqual(['callback-problem', 'callback-satisfied']);
      await expect(house.does(caller, 'callback-attempt', matter, { means: 'telephone' })).rejects.toMatchObject({
        params: { condition: 'somebody-to-reach' },
      });
      await expect(house.does(house.people.clerk, 'rate', matter, { verdict: 'satisfied', saidBy: 'telephone' })).rejects.toMatchObject({
        params: { condition: 'somebody-to-answer' },
      });
      const place = await journeys.upload(caller);
      const checklist = {
        inspection: { words: '灯亮了' },
        service: { missingBecause: '没人留名' },
        improvement: { missingBecause: '没人留名' },
        charges: { quoted: 0, collected: 0 },
        signature: { photoOfPlace: place.id },
      };
      expect(await house.does(caller, 'callback-satisfied', matter, { checklist, words: '看过现场' })).toMatchObject({ state: 'closed' });
    });

    it('what is no repair, and what was not so, is looked at as well', async () => {
      const { clerk, cleaner } = house.people;
      const cleaned = await remedied('楼道好几天没人打扫了', cleaner);
      expect(await offered(clerk, cleaned)).toEqual(['callback-problem', 'callback-satisfied']);
      expect(await house.does(clerk, 'callback-satisfied', cleaned, { words: '去看过，扫干净了' })).toMatchObject({ state: 'closed' });
      const letter = await house.report(clerk, { ...LETTER, text: '楼道好几天没人打扫了' });
      const explained = await house.does(clerk, 'explain', letter, { explanation: '昨天刚打扫过' });
      expect(await house.does(clerk, 'callback-satisfied', explained, { words: '又去看过，是干净的' })).toMatchObject({
        state: 'closed',
        outcome: 'explained',
      });
    });

    it('S8.3 at somebody’s home there is a door to knock at', async () => {
      const { clerk, plumber, resident } = house.people;
      const { place } = await house.report(resident);
      const letter = await house.report(clerk, { source: 'letter', caller: {}, text: '水管漏水', place: { ...place, kind: 'home' } });
      expect(letter.reporter).toBeNull();
      const dispatched = await house.does(clerk, 'dispatch', letter, { department: 'engineering', worker: plumber.id, remedyBy: journeys.in({ hours: 24 }) });
      const order = journeys.order(dispatched);
      await house.does(plumber, 'accept', letter, { order });
      const done = await house.does(plumber, 'complete', letter, { order, done: '换了软管', noPhotoReason: '手机没电了', quoted: 0 });
      expect(await offered(clerk, done)).toContain('callback-attempt');
    });
  });

  it('S8.3 satisfied by the resident closes at once; the inspection visit is still owed and can still find a problem', async () => {
    const closed: MatterView = await journeys.closed();
    expect(closed).toMatchObject({ state: 'closed', outcome: 'satisfied', callback: { state: 'planned' } });
    const caller = journeys.caller(closed);
    const problem = await house.does(caller, 'callback-problem', closed, { remains: '现场看还在滴水' });
    expect(problem).toMatchObject({ state: 'to-rectify', outcome: null, closedAt: null });
  });

  it('S10.3 who still has to answer the resident, and until when, stands in the list of the caller until it is done', async () => {
    const remedied = await journeys.remedied();
    const caller = journeys.caller(remedied);
    const line = async () => {
      const { body } = await house.request<Page<CallbackSummary>>(caller, 'GET', '/me/callbacks?limit=100');
      return body.rows.find(({ complaintId }) => complaintId === remedied.id);
    };
    const reply = (await house.see(caller, remedied)).commitments.find(({ kind, state }) => kind === 'reply' && state === 'open');
    expect((await line())?.awaitsReply).toEqual({ ownerLevel: 'lead', department: 'engineering', dueAt: reply?.dueAt });
    await house.does(house.people.clerk, 'reply', remedied, { remedy: '已换新角阀', channel: 'telephone' });
    expect((await line())?.awaitsReply).toBeNull();
  });

  it('the caller named finds it in their list, soonest first; a worker cannot call back their own work', async () => {
    const matter = await journeys.answered();
    const caller = journeys.caller(matter);
    const list = await house.request<Page<CallbackSummary>>(caller, 'GET', '/me/callbacks?limit=100');
    const due = list.body.rows.map((row) => row.dueAt);
    expect(list.body.rows.map((row) => row.complaintId)).toContain(matter.id);
    expect(due).toEqual([...due].sort());
    await expect(house.does(house.people.plumber, 'callback-satisfied', matter, { words: '好了' })).rejects.toMatchObject({ status: 403 });
  });
});
