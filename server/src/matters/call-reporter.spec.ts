import type { ReporterCall } from '@huiyin/shared/matters/matter.contract';
import { TelephoneReading } from '../complaints/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('calling the reporter', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const call = (person: Somebody, matter: { id: string }, key?: string) =>
    house.request<ReporterCall & { code?: string }>(person, 'POST', `/complaints/${matter.id}/call`, undefined, key ? { 'idempotency-key': key } : {});
  const readings = () => house.reads.db.find(TelephoneReading, { order: { id: 'ASC' } });

  it('who is at work on it gets the number that they otherwise see masked, and it is written down who, about what and when', async () => {
    const { plumber, engineeringLead, clerk, resident } = house.people;
    const matter = await journeys.inProgress();
    expect((await house.see(plumber, matter)).reporter).toMatchObject({ name: '陈桂芳', telephone: '138****0246' });
    for (const person of [plumber, engineeringLead, clerk]) expect(await call(person, matter)).toMatchObject({ status: 200, body: { dial: '13800000246' } });
    const { communityId } = house.town;
    const row = { communityId, complaintId: matter.id, personId: resident.id, at: house.clock.now() };
    expect(await readings()).toEqual([
      expect.objectContaining({ ...row, readerId: plumber.id, readerRole: 'worker', readerName: '刘志远' }),
      expect.objectContaining({ ...row, readerId: engineeringLead.id, readerRole: 'lead' }),
      expect.objectContaining({ ...row, readerId: clerk.id, readerRole: 'desk' }),
    ]);
  });

  it('a lost connection asks again and it is one reading; two callings are two', async () => {
    const matter = await house.report(house.people.resident);
    for (const key of ['the-same-key', 'the-same-key', 'another-key']) await call(house.people.clerk, matter, key);
    expect(await readings()).toHaveLength(2);
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
