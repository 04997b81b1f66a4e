import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { systemActor } from '../platform/db/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('the inbox', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  const inbox = async (person: Somebody) => (await house.request<Page<InboxNotice>>(person, 'GET', '/inbox?limit=100')).body.rows;
  const told = async (person: Somebody, matter: { id: string }) =>
    (await inbox(person)).filter((notice) => notice.complaintId === matter.id).map((notice) => notice.action ?? notice.kind);

  it('S10.3 the resident hears that somebody comes, has come and what was done; the worker that an order is theirs', async () => {
    const matter = await journeys.remedied();
    await house.tell();
    expect(await told(house.people.resident, matter)).toEqual(expect.arrayContaining(['dispatch', 'accept', 'complete']));
    expect(await told(house.people.plumber, matter)).toEqual(['dispatch']);
    expect(await told(house.people.clerk, matter)).toEqual(expect.arrayContaining(['register', 'complete']));
  });

  it('S12.1 of what is urgent the desk, the lead, the supervisor and the director are told at once, as urgent; of anything else the desk alone', async () => {
    const { resident, clerk, engineeringLead, supervisor, director } = house.people;
    const urgent = await house.report(resident, { urgent: true });
    const ordinary = await house.report(resident, { text: '楼道的灯不亮了。' });
    await house.tell();
    const toldOf = async (person: Somebody, matter: { id: string }) => (await inbox(person)).find(({ complaintId }) => complaintId === matter.id)?.kind;
    for (const person of [clerk, engineeringLead, supervisor, director]) expect([person.name, await toldOf(person, urgent)]).toEqual([person.name, 'urgent']);
    expect(await toldOf(resident, urgent)).toBe('step');
    expect(await toldOf(clerk, ordinary)).toBe('step');
    for (const person of [engineeringLead, supervisor, director]) expect([person.name, await toldOf(person, ordinary)]).toEqual([person.name, undefined]);
  });

  it('S7.6 desk and lead hear that somebody is not satisfied, who did the work does not; of a satisfied rating nobody is told', async () => {
    const { resident, clerk, engineeringLead, plumber } = house.people;
    const not = await journeys.answered();
    await house.does(resident, 'rate', not, { verdict: 'not', words: '还是慢' });
    const satisfied = await journeys.closed();
    await house.tell();
    for (const person of [clerk, engineeringLead]) {
      expect(await told(person, not)).toContain('rate');
      expect(await told(person, satisfied)).not.toContain('rate');
    }
    expect(await told(plumber, not)).not.toContain('rate');
  });

  it('S8.3 a callback finds that more was collected than was quoted: lead, desk and director are told to give it back; who did the work is not', async () => {
    const { resident, clerk, engineeringLead, director, plumber } = house.people;
    const ends = async (charges: { quoted: number; collected: number }): Promise<MatterView> => {
      const answered = await journeys.answered();
      const caller = journeys.caller(answered);
      return house.does(caller, 'callback-satisfied', answered, { words: '都好', checklist: { ...(await journeys.fiveItems(caller)), charges } });
    };
    const more = await ends({ quoted: 8500, collected: 10_000 });
    const same = await ends({ quoted: 8500, collected: 8500 });
    const less = await ends({ quoted: 8500, collected: 8000 });
    await house.tell();
    const kindOf = async (person: Somebody, matter: MatterView) =>
      (await inbox(person)).find(({ complaintId, action }) => complaintId === matter.id && action === 'callback-satisfied')?.kind;
    const caller = journeys.caller(more).id;
    for (const person of [clerk, engineeringLead, director].filter(({ id }) => id !== caller)) expect(await kindOf(person, more)).toBe('overcharged');
    expect([await kindOf(resident, more), await kindOf(plumber, more)]).toEqual(['step', undefined]);
    for (const matter of [same, less]) expect(await kindOf(clerk, matter)).toBeUndefined();
  });

  it('who had an order hears that it was given to somebody else', async () => {
    const { engineeringLead, plumber, electrician } = house.people;
    const matter = await journeys.dispatched();
    await house.does(engineeringLead, 'reassign', matter, { order: journeys.order(matter), worker: electrician.id, reason: '顺路' });
    await house.tell();
    for (const worker of [plumber, electrician]) expect(await told(worker, matter)).toContain('reassign');
    const kindOf = async (worker: Somebody) =>
      (await inbox(worker)).find(({ complaintId, action }) => complaintId === matter.id && action === 'reassign')?.kind;
    expect([await kindOf(plumber), await kindOf(electrician)]).toEqual(['given-away', 'step']);
  });

  it('S10.3 a resident hears that an order was returned, and that nobody was met at a callback', async () => {
    const { resident, plumber } = house.people;
    const returned = await journeys.inProgress();
    await house.does(plumber, 'return', returned, { order: journeys.order(returned), reason: '要专业公司来' });
    const missed = await journeys.answered();
    await house.does(journeys.caller(missed), 'callback-attempt', missed, { means: 'visit', words: '没人在家' });
    await house.tell();
    expect(await told(resident, returned)).toContain('return');
    expect(await told(resident, missed)).toContain('callback-attempt');
  });

  it('who reports gets a receipt that is read already, nobody else is told of their own step, and told twice it stands once', async () => {
    const matter = await house.report(house.people.resident);
    await house.tell();
    expect((await inbox(house.people.resident)).filter(({ complaintId }) => complaintId === matter.id)).toMatchObject([
      { action: 'register', readAt: expect.any(String) },
    ]);
    const cancelled = await house.report(house.people.resident);
    await house.does(house.people.resident, 'withdraw', cancelled, { reason: '自己修好了。' });
    await house.tell();
    expect(await told(house.people.resident, cancelled)).toEqual(['register']);
    const before = (await inbox(house.people.clerk)).length;
    await house.work.run(systemActor(house.town.communityId), (tx) => tx.db.query("UPDATE outbox_message SET state = 'waiting', claim = NULL"));
    await house.tell();
    expect(await inbox(house.people.clerk)).toHaveLength(before);
  });

  it('the owner hears before a commitment is due, the next level once it is overdue', async () => {
    const matter = await house.report(house.people.resident);
    house.clock.pass({ minutes: 100 });
    await house.sweep();
    await house.tell();
    expect(await told(house.people.clerk, matter)).toContain('due-soon');
    house.clock.pass({ minutes: 30 });
    await house.sweep();
    await house.tell();
    expect(await told(house.people.serviceLead, matter)).toEqual(['overdue']);
  });

  it('S1.2 whoever is told of an agreed visit is told when it is, both ends; other notices name none', async () => {
    const matter = await journeys.inProgress();
    const visit = { from: journeys.in({ hours: 2 }), until: journeys.in({ hours: 4 }) };
    await house.does(house.people.clerk, 'appoint', matter, visit);
    await house.tell();
    const told = (await inbox(house.people.resident)).filter(({ complaintId }) => complaintId === matter.id);
    expect(told.find(({ action }) => action === 'appoint')?.visit).toEqual(visit);
    expect(told.filter(({ action }) => action !== 'appoint').map((notice) => notice.visit)).toEqual(told.slice(1).map(() => null));
  });

  it("a notice is read once, and another's cannot be read", async () => {
    const [notice] = await inbox(house.people.clerk);
    const first = await house.request<{ readAt: string }>(house.people.clerk, 'POST', `/inbox/${notice!.id}/read`);
    house.clock.pass({ minutes: 1 });
    expect((await house.request<{ readAt: string }>(house.people.clerk, 'POST', `/inbox/${notice!.id}/read`)).body.readAt).toBe(first.body.readAt);
    expect((await house.request(house.people.secondClerk, 'POST', `/inbox/${notice!.id}/read`)).status).toBe(404);
  });

  it('everything is read at once; what was read before keeps its time, and another’s stays unread', async () => {
    const { clerk, secondClerk } = house.people;
    await house.report(house.people.resident);
    await house.tell();
    const unread = (notices: readonly InboxNotice[]) => notices.filter(({ readAt }) => readAt === null).length;
    const before = await inbox(clerk);
    const others = await inbox(secondClerk);
    house.clock.pass({ minutes: 1 });
    const answer = await house.request<{ read: number }>(clerk, 'POST', '/inbox/read');
    expect(answer).toMatchObject({ status: 200, body: { read: unread(before) } });
    expect(unread(before)).toBeGreaterThan(0);
    const now = house.clock.now().toISOString();
    expect((await inbox(clerk)).map(({ readAt }) => readAt)).toEqual(before.map(({ readAt }) => readAt ?? now));
    expect(await inbox(secondClerk)).toEqual(others);
    expect((await house.request<{ read: number }>(clerk, 'POST', '/inbox/read')).body).toEqual({ read: 0 });
  });

  it('who has opened a matter has read what they were told of it, and of nothing else', async () => {
    const { resident } = house.people;
    const [seen, unseen] = [await journeys.inProgress(), await journeys.inProgress()];
    await house.tell();
    const unreadOf = async (matter: { id: string }) =>
      (await inbox(resident)).filter(({ complaintId, readAt }) => complaintId === matter.id && readAt === null).length;
    const [about, elsewhere] = [await unreadOf(seen), await unreadOf(unseen)];
    expect(about).toBeGreaterThan(0);
    const staff = await inbox(house.people.clerk);

    expect((await house.request(resident, 'POST', '/inbox/read', { complaint: seen.id })).body).toEqual({ read: about });
    expect([await unreadOf(seen), await unreadOf(unseen)]).toEqual([0, elsewhere]);
    expect(elsewhere).toBeGreaterThan(0);
    expect(await inbox(house.people.clerk)).toEqual(staff);
  });
});
