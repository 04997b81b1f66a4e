import type { HouseholdDetail, PersonView } from '@huiyin/shared/communities/community.contract';
import type { Caller } from '@huiyin/shared/complaints/complaint.contract';
import type { MatterView, MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { House } from '../testing/house.ts';

describe('registering a matter', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const settledOrOpen = async (who: 'resident' | 'wife' | 'neighbour') =>
    (await house.request<Page<MatterSummary>>(house.people[who], 'GET', '/me/complaints?which=open')).body.rows.map((row) => row.id);

  it('S4.1 S9.4 the desk registers a telephone call with one request from a known number, and the number is read back', async () => {
    const { clerk, resident } = house.people;
    const call = await house.report(clerk, {
      text: '楼道灯不亮',
      place: { kind: 'home', label: '家门口' },
      source: 'telephone',
      caller: { personId: resident.id },
    });
    expect(call).toMatchObject({
      source: 'telephone',
      state: 'registered',
      reporter: { name: '陈桂芳', telephone: '138****0246', household: '2 号楼 1 单元 1102 室' },
    });
    expect(call.number).toMatch(/^2026-\d{6}$/);
    expect(call.timeline[0]).toMatchObject({ action: 'register', who: { name: '李静', role: 'desk' }, toldBy: '陈桂芳' });
  });

  it('S1.4 a resident sees the matter they reported by telephone in the mini-program', async () => {
    const { clerk, resident } = house.people;
    const call = await house.report(clerk, { source: 'telephone', caller: { personId: resident.id } });
    expect(await settledOrOpen('resident')).toContain(call.id);
    expect(await settledOrOpen('neighbour')).not.toContain(call.id);
  });

  describe('S9.4 S1.4 somebody calls whose number nobody knows', () => {
    const caller = { name: '周大爷', telephone: '13700000002' };
    const place = { kind: 'public', label: '东门' } as const;
    const knownBy = async (telephone: string) =>
      (await house.request<{ people: PersonView[] }>(house.people.clerk, 'GET', `/people?telephone=${telephone}`)).body.people;
    const calls = (said: Caller) => house.report(house.people.clerk, { source: 'telephone', caller: said, place });

    it('they are known the next time, with the home that they named; the household does not have them for one of its own', async () => {
      const { clerk, resident, neighbour } = house.people;
      const call = await calls({ ...caller, householdId: resident.householdId! });
      const home = { id: resident.householdId, label: '2 号楼 1 单元 1102 室' };
      const [person, ...others] = await knownBy(caller.telephone);
      expect(others).toEqual([]);
      expect(person).toMatchObject({ name: '周大爷', relation: 'unbound', householdId: null, household: null, claimedHome: home, hasAccount: false });
      expect((await house.see(clerk, call)).reporter).toMatchObject({ personId: person!.id, household: home.label });
      const { people } = (await house.request<HouseholdDetail>(clerk, 'GET', `/households/${home.id}`)).body;
      expect(people.map(({ name }) => name)).not.toContain('周大爷');

      await calls({ personId: person!.id });
      await calls({ personId: person!.id, householdId: neighbour.householdId! });
      expect((await knownBy(caller.telephone)).map(({ claimedHome }) => claimedHome?.id)).toEqual([neighbour.householdId]);
      const past = await house.request<Page<MatterSummary>>(clerk, 'GET', `/people/${person!.id}/complaints`);
      expect(past.body.rows).toHaveLength(3);
    });

    it('the same name from the same number is the same person, another name is another', async () => {
      await calls(caller);
      await calls({ ...caller, name: '周大妈' });
      await calls({ ...caller, name: '周大妈' });
      expect((await knownBy(caller.telephone)).map(({ name }) => name)).toEqual(['周大爷', '周大妈']);
    });

    it('who leaves only a number is known by it, and nobody takes that for a name; once they say it, it stands instead', async () => {
      const { clerk } = house.people;
      const call = await calls({ telephone: '13700000006' });
      expect((await house.see(clerk, call)).reporter).toMatchObject({ name: null, telephone: '137****0006' });
      const [nameless] = await knownBy('13700000006');
      expect(nameless).toMatchObject({ name: '尾号 0006', relation: 'unbound' });
      expect((await house.see(clerk, await calls({ personId: nameless!.id }))).reporter).toMatchObject({ personId: nameless!.id, name: null });
      expect((await house.see(clerk, await calls({ name: '周小妹', telephone: '13700000006' }))).reporter).toMatchObject({ name: '周小妹' });
      expect((await knownBy('13700000006')).map(({ id, name }) => [id, name])).toEqual([[nameless!.id, '周小妹']]);
    });

    it('nobody is kept of a name without a number, or of a call that is refused', async () => {
      await calls({ name: '不留电话的人' });
      const nowhere = house.elsewhere.people.resident.householdId!;
      await expect(calls({ name: '周大爷', telephone: '13700000003', householdId: nowhere })).rejects.toMatchObject({
        answer: { status: 422, body: { code: 'complaint.place-unknown' } },
      });
      expect(await knownBy('13700000003')).toEqual([]);
    });

    it('once the office binds them, the household is what it has seen, and no call changes it', async () => {
      const { clerk, resident, neighbour } = house.people;
      const said = { name: '周小弟', telephone: '13700000004' };
      await calls({ ...said, householdId: neighbour.householdId! });
      const [person] = await knownBy(said.telephone);
      await house.request(clerk, 'POST', `/people/${person!.id}/household`, { household: resident.householdId, relation: 'tenant' });
      await calls({ personId: person!.id, householdId: neighbour.householdId! });
      expect((await knownBy(said.telephone))[0]).toMatchObject({ householdId: resident.householdId, claimedHome: null });
    });
  });

  it.each(['telephone', 'visit', 'letter', 'fax', 'e-mail', 'mailbox', 'wechat-group', 'transfer', 'committee'] as const)(
    'S4.1 S1.4 what comes by %s is one row of the same register',
    async (source) => {
      const { clerk, resident } = house.people;
      const matter = await house.report(clerk, { source, caller: { personId: resident.id } });
      const register = await house.request<Page<MatterSummary>>(clerk, 'GET', '/complaints?limit=1');
      expect(register.body.rows[0]).toMatchObject({ id: matter.id, number: matter.number });
      expect(Object.keys(await house.owed(matter)).sort()).toEqual(['dispatch', 'reply', 'verify']);
    },
  );

  it("S5.2 a resident's list names what is owed to them next, not what the office owes itself", async () => {
    const matter = await house.report(house.people.resident);
    const list = await house.request<Page<MatterSummary>>(house.people.resident, 'GET', '/me/complaints?which=open');
    expect(list.body.rows.find(({ id }) => id === matter.id)!.next).toMatchObject({ kind: 'verify' });
  });

  it('S4.1 staff who do not say how it came in and from whom are asked for it', async () => {
    await expect(house.report(house.people.clerk)).rejects.toMatchObject({
      answer: { status: 422, body: { code: 'lifecycle.condition-unmet', params: { condition: 'source-and-who' } } },
    });
  });

  it('S5.1 S10.5 a report goes to the department that its words speak of, and the one who reports may choose otherwise', async () => {
    const { resident } = house.people;
    const routed = async (text: string) => (await house.report(resident, { text })).department;
    expect(await routed('楼道好几天没人打扫了，垃圾桶都满了')).toBe('cleaning');
    expect(await routed('电梯停在七楼不动了')).toBe('engineering');
    expect(await routed('有人把车停在消防通道上')).toBe('security');
    expect(await routed('树枝快断了，快要砸到人')).toBe('greening');
    expect((await house.report(resident, { text: '电梯停在七楼不动了', category: 'corridor-cleaning' })).department).toBe('cleaning');
  });

  it('what a guard finds on patrol owes nobody a reply', async () => {
    const { plumber } = house.people;
    const found = await house.report(plumber, { source: 'patrol', caller: {}, text: '巡查发现 3 号楼井盖松动', place: { kind: 'public', label: '3 号楼前' } });
    expect(Object.keys(await house.owed(found)).sort()).toEqual(['dispatch', 'verify']);
    expect(found.reporter).toBeNull();
  });

  it('who leaves neither name nor number is owed no reply: it falls away with that reason, on the timeline', async () => {
    const { clerk } = house.people;
    const anonymous = await house.report(clerk, { source: 'letter', caller: {}, text: '有人在楼道里抽烟', place: { kind: 'public', label: '5 号楼楼道' } });
    expect(anonymous.commitments.find(({ kind }) => kind === 'reply')).toMatchObject({ state: 'void', voidReason: 'no-contact' });
    expect(anonymous.timeline[0]!.fallenAway).toEqual([{ kind: 'reply', reason: 'no-contact' }]);
  });

  it('who is not bound to a household may report, and sees only their own', async () => {
    const { unbound, resident } = house.people;
    const own = await house.report(unbound, { text: '大门口的灯坏了', place: { kind: 'public', label: '东门' } });
    const others = await house.report(resident);
    expect((await house.see(unbound, own)).number).toBe(own.number);
    expect((await house.request(unbound, 'GET', `/complaints/${others.id}`)).status).toBe(404);
  });

  it('family reads a matter only where the one who reported it shares it', async () => {
    const { resident, wife } = house.people;
    const [shared, kept] = [await house.report(resident, { sharedWithFamily: true }), await house.report(resident)];
    expect((await house.request(wife, 'GET', `/complaints/${shared.id}`)).status).toBe(200);
    expect((await house.request(wife, 'GET', `/complaints/${kept.id}`)).status).toBe(404);
    expect(await settledOrOpen('wife')).toEqual([shared.id]);
  });

  it('a report is kept to the last character, untrimmed, with emoji and rare Han characters', async () => {
    const text = '  𠮷田家的䶮牌水管🚰漏了 \n\t第二行  ';
    const matter = await house.report(house.people.resident, { text });
    expect((await house.request<MatterView>(house.people.resident, 'GET', `/complaints/${matter.id}`)).body.text).toBe(text);
  });
});
