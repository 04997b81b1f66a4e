import { rowsFor } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import { LANGUAGES } from '@huiyin/shared/kernel/language';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import { Complaint } from '../complaints/index.ts';
import { DispatchOrder } from '../dispatch/index.ts';
import { House, type Answer } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';
import { sampleRequests } from '../testing/sample-requests.ts';
import { TimelineEntry } from '../timeline/index.ts';

const UNKNOWN = '01M85NMP40RXHRX8FWJX4F74XW';

describe('a step that is not allowed', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  const step = (person: Somebody, action: ServedAction, matter: MatterView, body: object, headers: Record<string, string> = {}) =>
    house.request<MatterView & ErrorBody>(person, 'POST', `/complaints/${matter.id}/${action}`, body, headers);
  const bodiesFor = (matter: MatterView) =>
    sampleRequests({ order: matter.orders.at(-1)?.id ?? UNKNOWN, worker: house.people.electrician.id, now: house.clock.now() });
  const said = ({ status, body }: Answer<ErrorBody>): string => `${status} ${body.code}`;
  const rowsOf = async (matter: MatterView) => [
    await house.reads.db.findOneByOrFail(Complaint, { id: matter.id }),
    await house.reads.db.countBy(TimelineEntry, { complaintId: matter.id }),
  ];

  /** How a matter comes into each state that served actions reach. */
  const MATTER_IN: Readonly<Partial<Record<ComplaintState, () => Promise<MatterView>>>> = {
    registered: () => house.report(house.people.resident),
    dispatched: () => journeys.dispatched(),
    'in-progress': () => journeys.inProgress(),
    remedied: () => journeys.remedied(),
    explained: async () => house.does(house.people.clerk, 'explain', await house.report(house.people.resident), { explanation: '邻居装修，已说明时间' }),
    'to-rectify': async () => house.does(house.people.resident, 'not-solved', await journeys.remedied(), { remains: '还在漏' }),
    'awaiting-decision': async () => {
      const matter = await journeys.inProgress();
      await house.does(house.people.plumber, 'return', matter, { order: journeys.order(matter), reason: '要换总管' });
      const again = await house.does(house.people.clerk, 'dispatch', matter, {
        department: 'engineering',
        worker: house.people.plumber.id,
        remedyBy: journeys.in({ hours: 5 }),
      });
      await house.does(house.people.plumber, 'return', matter, { order: journeys.order(again), reason: '还是要换总管' });
      return house.see(house.people.clerk, matter);
    },
    closed: () => journeys.closed(),
    archived: async () => {
      const matter = await house.does(house.people.resident, 'withdraw', await house.report(house.people.resident), {});
      house.clock.pass({ days: 31 });
      return house.does(house.people.clerk, 'archive', matter);
    },
  };

  /** Who has the ability and may read every one of these matters. */
  const DOERS: Readonly<Record<ServedAction, keyof House['people']>> = {
    verify: 'clerk',
    explain: 'director',
    decide: 'director',
    dispatch: 'clerk',
    accept: 'engineeringLead',
    reassign: 'engineeringLead',
    return: 'engineeringLead',
    appoint: 'clerk',
    arrive: 'engineeringLead',
    diagnose: 'engineeringLead',
    hold: 'engineeringLead',
    complete: 'engineeringLead',
    'complete-corrective': 'engineeringLead',
    reply: 'clerk',
    'callback-satisfied': 'director',
    'callback-attempt': 'clerk',
    'callback-not-reached': 'clerk',
    'callback-problem': 'director',
    'issue-rectification': 'clerk',
    'not-solved': 'resident',
    rate: 'resident',
    add: 'resident',
    urge: 'resident',
    note: 'clerk',
    withdraw: 'resident',
    archive: 'clerk',
  };

  it.each(Object.keys(MATTER_IN) as ComplaintState[])(
    'of the state %s: every action that the table does not have for it is a 409, and changes nothing',
    async (state) => {
      const matter = await MATTER_IN[state]!();
      expect((await house.see(house.people.clerk, matter)).state).toBe(state);
      const before = await rowsOf(matter);
      const bodies = bodiesFor(matter);
      const notThere = (Object.keys(bodies) as ServedAction[]).filter((action) => rowsFor(state, action).length === 0);
      expect(notThere.length).toBeGreaterThan(3);
      for (const action of notThere)
        expect([action, said(await step(house.people[DOERS[action]], action, matter, bodies[action]))]).toEqual([action, '409 lifecycle.action-not-allowed']);
      expect(await rowsOf(matter)).toEqual(before);
    },
  );

  it('the reason is told in the reader’s language', async () => {
    const matter = await journeys.closed();
    const texts: string[] = [];
    for (const language of LANGUAGES) {
      const { status, body } = await step(house.people.clerk, 'dispatch', matter, bodiesFor(matter).dispatch, { 'accept-language': `${language},en;q=0.5` });
      expect([status, body.params]).toEqual([409, { action: 'dispatch', state: 'closed' }]);
      texts.push(body.text);
    }
    expect(texts).toEqual([
      '这件事现在是“已办结”，不能“派工”。',
      '這件事現在是「已辦結」，不能「派工」。',
      'This matter is now “Closed”; “Dispatch” is not possible.',
    ]);
  });

  it('of the role: the action is not yours, in words', async () => {
    const { wife, cleaningLead, resident } = house.people;
    const shared = await house.report(resident, { sharedWithFamily: true });
    const byFamily = await step(wife, 'withdraw', shared, {}, { 'accept-language': 'en' });
    expect([said(byFamily), byFamily.body.text]).toEqual(['403 lifecycle.actor-not-allowed', '“Withdraw” is not yours to do.']);
    const waste = await house.report(resident, { category: 'waste-collection' });
    const elsewhere = await house.does(house.people.clerk, 'dispatch', waste, { department: 'engineering', remedyBy: journeys.in({ hours: 5 }) });
    expect(said(await step(cleaningLead, 'accept', elsewhere, bodiesFor(elsewhere).accept))).toBe('404 record.not-found');
  });

  describe('two at once', () => {
    it('two clerks dispatch: one is done, one is told; there is one order, one entry, one promise', async () => {
      const { clerk, secondClerk, plumber, electrician } = house.people;
      for (let round = 0; round < 5; round++) {
        const matter = await house.report(house.people.resident);
        const dispatch = (person: Somebody, worker: Somebody) =>
          step(person, 'dispatch', matter, { department: 'engineering', worker: worker.id, remedyBy: journeys.in({ hours: 5 }) });
        const answers = await Promise.all([dispatch(clerk, plumber), dispatch(secondClerk, electrician)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        const refusal = answers.find(({ status }) => status === 409)!;
        expect(['lifecycle.changed-meanwhile', 'lifecycle.action-not-allowed']).toContain(refusal.body.code);
        const orders = await house.reads.db.findBy(DispatchOrder, { complaintId: matter.id });
        expect(orders.map(({ number }) => number)).toEqual([`${matter.number}-1`]);
        expect(await house.reads.db.countBy(TimelineEntry, { complaintId: matter.id, action: 'dispatch' })).toBe(1);
        const seen = await house.see(clerk, matter);
        expect(seen.commitments.filter(({ kind }) => kind === 'accept' || kind === 'remedy')).toHaveLength(2);
      }
    });

    it('words added by two at once are both kept: nobody is harmed by the other', async () => {
      const matter = await journeys.inProgress();
      const answers = await Promise.all([
        step(house.people.resident, 'add', matter, { words: '晚上也漏' }),
        step(house.people.clerk, 'note', matter, { words: '老人在家' }),
        step(house.people.clerk, 'reply', matter, { remedy: '今天换管', channel: 'telephone' }),
        step(house.people.resident, 'add', matter, { words: '水表也在转' }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const entries = await house.reads.db.findBy(TimelineEntry, { complaintId: matter.id });
      expect(new Set(entries.map(({ seq }) => seq)).size).toBe(entries.length);
    });

    it('who decided on what they saw before another changed it is told (If-Match)', async () => {
      const { clerk, resident } = house.people;
      const matter = await house.report(resident);
      await house.does(resident, 'add', matter, { words: '晚上也漏' });
      const body = { ...bodiesFor(matter).dispatch, worker: house.people.plumber.id };
      expect(said(await step(clerk, 'dispatch', matter, body, { 'if-match': `"${matter.version}"` }))).toBe('409 lifecycle.changed-meanwhile');
      const now = await house.see(clerk, matter);
      expect((await step(clerk, 'dispatch', matter, body, { 'if-match': `"${now.version}"` })).status).toBe(200);
    });
  });

  it.each(['registered', 'dispatched', 'in-progress', 'to-rectify'] as const)('rating before the work is finished is refused: %s', async (state) => {
    const matter = await MATTER_IN[state]!();
    expect(said(await step(house.people.resident, 'rate', matter, { verdict: 'satisfied' }))).toBe('409 lifecycle.action-not-allowed');
    expect((await house.see(house.people.clerk, matter)).rating).toBeNull();
  });

  it.each([
    ['the resident’s own word', 'resident', 'rate', { verdict: 'satisfied' }],
    ['the desk’s entry of it', 'clerk', 'rate', { verdict: 'satisfied', saidBy: 'telephone' }],
    ['a callback', 'director', 'callback-satisfied', sampleRequests({ order: '', worker: '' })['callback-satisfied']],
  ] as const)('S10.3 closing without a recorded answer is refused, by %s', async (_, who, action, body) => {
    const matter = await journeys.remedied();
    const answer = await step(house.people[who], action, matter, body, { 'accept-language': 'en' });
    expect([said(answer), answer.body.params.condition]).toEqual(['422 lifecycle.condition-unmet', 'recorded-reply']);
    expect((await house.see(house.people.clerk, matter)).state).toBe('remedied');
    await house.does(house.people.clerk, 'reply', matter, { remedy: '已更换软管', channel: 'telephone' });
    expect((await house.does(house.people[who], action, matter, body)).state).toBe('closed');
  });

  it('S10.3 nor does it close as not reached, however often nobody was met', async () => {
    const { clerk } = house.people;
    const matter = await journeys.remedied();
    for (const means of ['visit', 'visit', 'telephone'] as const) await house.does(clerk, 'callback-attempt', matter, { means });
    const answer = await step(clerk, 'callback-not-reached', matter, { words: '三次都没有找到人' });
    expect([said(answer), answer.body.params.condition]).toEqual(['422 lifecycle.condition-unmet', 'recorded-reply']);
    await house.does(clerk, 'reply', matter, { remedy: '已更换软管', channel: 'posted' });
    expect((await house.does(clerk, 'callback-not-reached', matter, { words: '三次都没有找到人' })).outcome).toBe('not-reached');
  });

  it('a session that ended in between: nothing is recorded, and the same request is taken after signing in again', async () => {
    const { resident } = house.people;
    const report = { kind: 'repair', text: '写了很久的一件事', place: { kind: 'home', label: '我家' } };
    const key = { 'idempotency-key': 'written-before-it-ended' };
    const authorization = `Bearer ${await house.token(resident)}`;
    const count = await house.reads.db.count(Complaint);
    house.clock.pass({ days: 31 });
    const late = await house.app.inject({ method: 'POST', url: '/api/v1/complaints', payload: report, headers: { authorization, ...key } });
    expect([late.statusCode, (JSON.parse(late.body) as ErrorBody).code]).toEqual([401, 'session.expired']);
    expect((JSON.parse(late.body) as ErrorBody).remedy).toContain('重新登录');
    expect(await house.reads.db.count(Complaint)).toBe(count);
    expect((await house.request(resident, 'POST', '/complaints', report, key)).status).toBe(201);
  });
});
