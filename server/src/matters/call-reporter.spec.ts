import type { TelephoneCall } from '@huiyin/shared/matters/matter.contract';
import { rolesWith } from '@huiyin/shared/access/abilities';
import { ROLES } from '@huiyin/shared/access/roles';
import type { HouseholdDetail } from '@huiyin/shared/communities/community.contract';
import { Person } from '../communities/index.ts';
import { TelephoneReading } from '../complaints/index.ts';
import { IdempotencyKey } from '../platform/http/idempotency-key.entity.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import { PERSON_OF_ROLE, type Somebody } from '../testing/people.ts';

describe('calling somebody', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const call = (person: Somebody, matter: { id: string }, key?: string) =>
    house.request<TelephoneCall & { code?: string }>(person, 'POST', `/complaints/${matter.id}/call`, undefined, key ? { 'idempotency-key': key } : {});
  const readings = () => house.reads.db.find(TelephoneReading, { order: { id: 'ASC' } });

  it('who is at work on it gets the number that they otherwise see masked, and it is written down who, about what and when', async () => {
    const { plumber, engineeringLead, clerk, resident } = house.people;
    const matter = await journeys.inProgress();
    expect((await house.see(plumber, matter)).reporter).toMatchObject({ name: '陈桂芳', telephone: '138****0246' });
    expect((await house.see(clerk, matter)).reporter).toMatchObject({ telephone: '138****0246' });
    for (const person of [plumber, engineeringLead, clerk]) expect(await call(person, matter)).toMatchObject({ status: 200, body: { dial: '13800000246' } });
    const { communityId } = house.town;
    const row = { communityId, complaintId: matter.id, personId: resident.id, at: house.clock.now() };
    expect(await readings()).toEqual([
      expect.objectContaining({ ...row, readerId: plumber.id, readerRole: 'worker', readerName: '刘志远' }),
      expect.objectContaining({ ...row, readerId: engineeringLead.id, readerRole: 'lead' }),
      expect.objectContaining({ ...row, readerId: clerk.id, readerRole: 'desk' }),
    ]);
  });

  it('who asks again within ten minutes, about the same matter, is at the same call: one reading; later, about another matter, or somebody else is one more', async () => {
    const { clerk, director, resident } = house.people;
    const [matter, another] = [await house.report(resident), await house.report(resident)];
    const asked = async (...callings: [Somebody, { id: string }][]) => {
      for (const [person, about] of callings) expect(await call(person, about)).toMatchObject({ status: 200, body: { dial: '13800000246' } });
      return (await readings()).length;
    };
    expect(await asked([clerk, matter], [clerk, matter])).toBe(1);
    expect(await asked([clerk, another], [director, matter])).toBe(3);
    house.clock.pass({ minutes: 9 });
    expect(await asked([clerk, matter])).toBe(3);
    house.clock.pass({ minutes: 1 });
    expect(await asked([clerk, matter])).toBe(4);
  });

  it('a lost connection asks again and it is one reading; the number is kept nowhere for it', async () => {
    const { clerk, resident } = house.people;
    const matter = await house.report(resident);
    const [first, again] = [await call(clerk, matter, 'the-same-key'), await call(clerk, matter, 'the-same-key')];
    expect([first.body, again.body]).toEqual([{ dial: '13800000246' }, { dial: '13800000246' }]);
    expect(await readings()).toHaveLength(1);
    const kept = await house.reads.db.findOneByOrFail(IdempotencyKey, { key: 'the-same-key' });
    expect(JSON.stringify(kept)).not.toContain('13800000246');
    expect(await call(clerk, await house.report(resident), 'the-same-key')).toMatchObject({ body: { code: 'idempotency.key-reused' } });
  });

  it('two taps at once, under one key, are one reading', async () => {
    const matter = await house.report(house.people.resident);
    const calls = await Promise.all([1, 2, 3].map(() => call(house.people.clerk, matter, 'the-same-key')));
    expect(new Set(calls.map(({ body }) => body.dial ?? body.code)).size).toBe(1);
    expect(await readings()).toHaveLength(1);
  });

  describe('without a matter', () => {
    const callPerson = (by: Somebody, person: { id: string }) => house.request<TelephoneCall & { code?: string }>(by, 'POST', `/people/${person.id}/call`);

    it('the office gets the number of somebody of a household, and it is written down; the page of the household shows it masked', async () => {
      const { clerk, supervisor, director, wife } = house.people;
      const { body } = await house.request<HouseholdDetail>(clerk, 'GET', `/households/${wife.householdId}`);
      expect(body.people.map(({ telephone }) => telephone)).toEqual(['138****0246', '138****0247']);
      for (const person of [clerk, supervisor, director, clerk])
        expect(await callPerson(person, wife)).toMatchObject({ status: 200, body: { dial: '13800000247' } });
      expect((await readings()).map(({ complaintId, personId, readerId }) => [complaintId, personId, readerId])).toEqual(
        [clerk, supervisor, director].map(({ id }) => [null, wife.id, id]),
      );
    });

    it('nobody else gets it, not even their own; somebody who left no number is dialled by nobody', async () => {
      const { wife, unbound, clerk } = house.people;
      for (const role of ROLES.filter((candidate) => !rolesWith('person.call').includes(candidate)))
        expect(await callPerson(house.people[PERSON_OF_ROLE[role]], wife)).toMatchObject({ status: 403, body: { code: 'access.denied' } });
      await house.database.writer.manager.update(Person, { id: unbound.id }, { telephone: null });
      expect(await callPerson(clerk, unbound)).toMatchObject({ status: 422, body: { code: 'complaint.no-telephone' } });
      expect(await readings()).toEqual([]);
    });
  });

  it('a worker whose order went to another still reads the matter, and calls nobody about it; other workers do not even find it', async () => {
    const { plumber, electrician, cleaner, clerk } = house.people;
    const matter = await journeys.inProgress();
    await house.does(plumber, 'return', matter, { order: journeys.order(matter), reason: '要电工' });
    await house.does(clerk, 'dispatch', matter, { department: 'engineering', worker: electrician.id, remedyBy: journeys.in({ hours: 8 }) });
    expect((await house.request(plumber, 'GET', `/complaints/${matter.id}`)).status).toBe(200);
    expect(await call(plumber, matter)).toMatchObject({ status: 403, body: { code: 'access.denied' } });
    expect((await call(electrician, matter)).status).toBe(200);
    for (const person of [cleaner, house.people.cleaningLead]) expect((await call(person, matter)).status).toBe(404);
    expect(await readings()).toHaveLength(1);
  });

  it('who does not handle matters calls nobody by it: residents not even about their own, nor the superior, the committee or a mediator', async () => {
    const matter = await house.report(house.people.resident);
    for (const person of [house.people.resident, house.people.neighbour, house.people.superior, house.people.committee, house.people.mediator])
      expect(await call(person, matter)).toMatchObject({ status: 403, body: { code: 'access.denied' } });
  });

  it('where nobody left a number there is nothing to dial, and nothing was read', async () => {
    const matter = await house.report(house.people.clerk, { source: 'letter', caller: { name: '匿名' }, place: { kind: 'public', label: '东门' } });
    expect(await call(house.people.clerk, matter)).toMatchObject({ status: 422, body: { code: 'complaint.no-telephone' } });
    expect(await readings()).toEqual([]);
  });
});
