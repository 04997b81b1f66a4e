import { MATTER_READERS, rolesWith } from '@huiyin/shared/access/abilities';
import { ROLES, type Role } from '@huiyin/shared/access/roles';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary, MatterView } from '@huiyin/shared/matters/matter.contract';
import type { ServedAction } from '@huiyin/shared/matters/matter.endpoints';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { Person } from '../communities/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import { PERSON_OF_ROLE, type ResidentName, type Somebody, type StaffName } from '../testing/people.ts';
import { sampleRequests } from '../testing/sample-requests.ts';

const TELEPHONE = '13800000246';
const MASKED = '138****0246';

describe('who reads a matter, and what of it', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  /** Everyone of the community who reads the matter, by both doors alike. */
  async function readersOf(matter: MatterView): Promise<string[]> {
    const readers: string[] = [];
    for (const [name, person] of Object.entries(house.people)) {
      const statuses = await Promise.all(['', '/timeline'].map(async (part) => (await house.request(person, 'GET', `/complaints/${matter.id}${part}`)).status));
      expect([name, statuses]).toEqual([name, statuses[0] === 200 ? [200, 200] : [404, 404]]);
      if (statuses[0] === 200) readers.push(name);
    }
    return readers.sort();
  }
  const OFFICE = ['clerk', 'director', 'secondClerk', 'superior', 'supervisor'];

  const timelineOf = async (person: Somebody, matter: { id: string }) =>
    (await house.request<Page<TimelineEntryView>>(person, 'GET', `/complaints/${matter.id}/timeline`)).body.rows;
  const mine = async (person: Somebody, which = 'open') =>
    (await house.request<Page<MatterSummary>>(person, 'GET', `/me/complaints?which=${which}`)).body.rows.map((row) => row.id);

  it('S4.2 S10.3 where the reporter lives is known of a public matter as well: whoever answers can go there', async () => {
    const { resident, clerk, plumber } = house.people;
    const home = (await house.see(clerk, await house.report(resident))).reporter?.household;
    const dispatched = await journeys.dispatched({ place: { kind: 'public', label: '3 层楼道' } });
    expect(home).toMatch(/室$/);
    for (const reader of [clerk, plumber]) expect((await house.see(reader, dispatched)).reporter?.household).toBe(home);
    const unbound = await house.report(house.people.unbound, { place: { kind: 'public', label: '花坛' } });
    expect((await house.see(clerk, unbound)).reporter?.household).toBeNull();
  });

  it('a new matter is read by the resident, the office, and the lead of the department it goes to', async () => {
    expect(await readersOf(await house.report(house.people.resident))).toEqual([...OFFICE, 'engineeringLead', 'resident'].sort());
    expect(await readersOf(await house.report(house.people.unbound, { place: { kind: 'public', label: '花坛' }, category: 'corridor-cleaning' }))).toEqual(
      [...OFFICE, 'cleaningLead', 'unbound'].sort(),
    );
  });

  it('the family reads it where the resident shares it, a neighbour never; nobody acts for the resident', async () => {
    const shared = await house.report(house.people.resident, { sharedWithFamily: true });
    expect(await readersOf(shared)).toEqual([...OFFICE, 'engineeringLead', 'resident', 'wife'].sort());
    for (const action of ['add', 'withdraw'] as const) {
      await expect(house.does(house.people.wife, action, shared, sampleRequests({ order: '', worker: '' })[action])).rejects.toMatchObject({
        status: 403,
        code: 'lifecycle.actor-not-allowed',
      });
    }
    expect((await house.see(house.people.wife, shared)).can).toEqual([]);
  });

  it('a worker reads it once the order is theirs, and a lead once it is their department’s', async () => {
    const { clerk, plumber, electrician, engineeringLead } = house.people;
    const matter = await house.report(house.people.resident, { category: 'corridor-cleaning' });
    const dispatched = await house.does(clerk, 'dispatch', matter, { department: 'engineering', worker: plumber.id, remedyBy: journeys.in({ hours: 5 }) });
    expect(await readersOf(matter)).toEqual([...OFFICE, 'engineeringLead', 'plumber', 'resident'].sort());
    // Who had it may still look up what they did.
    await house.does(engineeringLead, 'reassign', matter, { order: journeys.order(dispatched), worker: electrician.id, reason: '线路的事' });
    expect(await readersOf(matter)).toEqual([...OFFICE, 'electrician', 'engineeringLead', 'resident'].sort());
  });

  it('committee and mediator read no matter, nor write on one', async () => {
    const matter = await journeys.dispatched();
    for (const person of [house.people.committee, house.people.mediator]) {
      expect((await house.request(person, 'GET', `/complaints/${matter.id}`)).status).toBe(404);
      expect([403, 404]).toContain((await house.request(person, 'POST', `/complaints/${matter.id}/note`, { words: '知道了' })).status);
    }
  });

  const STRANGERS: Partial<Record<Role, StaffName | ResidentName>> = {
    resident: 'neighbour',
    worker: 'plumber',
    lead: 'engineeringLead',
    committee: 'committee',
    mediator: 'mediator',
  };
  it.each(ROLES.filter((role) => MATTER_READERS[role] !== 'all'))(
    'a %s who may not read a matter can take no step of it: it is as if it were not there',
    async (role) => {
      const matter = await journeys.dispatched({ category: 'corridor-cleaning' }, house.people.cleaner);
      const stranger = house.people[STRANGERS[role]!];
      const bodies = sampleRequests({ order: journeys.order(matter), worker: house.people.cleaner.id });
      for (const action of Object.keys(bodies) as ServedAction[]) {
        const answer = await house.request(stranger, 'POST', `/complaints/${matter.id}/${action}`, bodies[action]);
        expect([action, answer.status, answer.body.code]).toEqual(
          rolesWith(`complaint.${action}`).includes(role) ? [action, 404, 'record.not-found'] : [action, 403, 'access.denied'],
        );
      }
    },
  );

  it.each(ROLES.filter((role) => MATTER_READERS[role] !== 'none'))('a %s sees the telephone number masked, unless it is their own', async (role) => {
    const matter = await journeys.dispatched();
    const reader = house.people[PERSON_OF_ROLE[role]];
    const whole = role === 'resident';
    const view = await house.see(reader, matter);
    expect(view.reporter).toMatchObject({ name: '陈桂芳', telephone: whole ? TELEPHONE : MASKED });
    expect(JSON.stringify([view, await timelineOf(reader, matter)]).includes(TELEPHONE)).toBe(whole);
  });

  it('family sees the number masked as well', async () => {
    const shared = await house.report(house.people.resident, { sharedWithFamily: true });
    expect((await house.see(house.people.wife, shared)).reporter).toMatchObject({ telephone: MASKED, mine: false });
  });

  it('the answer to one’s own step keeps to the same rights as reading', async () => {
    const matter = await journeys.dispatched();
    const answer = await house.does(house.people.plumber, 'accept', matter, { order: journeys.order(matter) });
    expect(answer.reporter!.telephone).toBe(MASKED);
    expect(answer).toEqual(await house.see(house.people.plumber, matter));
  });

  it('an equal telephone number gives nobody another’s matter', async () => {
    const { resident, neighbour, clerk } = house.people;
    const people = house.database.writer.manager;
    const matter = await house.report(resident);
    await people.update(Person, { id: neighbour.id }, { telephone: TELEPHONE });
    expect((await house.request(neighbour, 'GET', `/complaints/${matter.id}`)).status).toBe(404);
    expect(await mine(neighbour)).not.toContain(matter.id);
    const called = await house.report(clerk, {
      source: 'telephone',
      caller: { name: '陈女士', telephone: TELEPHONE },
      place: { kind: 'public', label: '东门' },
    });
    for (const person of [resident, neighbour]) {
      expect((await house.request(person, 'GET', `/complaints/${called.id}`)).status).toBe(404);
      expect(await mine(person)).not.toContain(called.id);
    }
    await people.update(Person, { id: neighbour.id }, { telephone: '13900000300' });
  });

  it('a changed telephone number changes nothing about whose matter it is', async () => {
    const { resident, clerk } = house.people;
    const people = house.database.writer.manager;
    const matter = await house.report(resident);
    await people.update(Person, { id: resident.id }, { telephone: '13311112222' });
    expect((await house.see(resident, matter)).reporter).toMatchObject({ mine: true, telephone: TELEPHONE });
    expect(await mine(resident)).toContain(matter.id);
    expect((await house.see(clerk, matter)).reporter!.telephone).toBe(MASKED);
    await people.update(Person, { id: resident.id }, { telephone: TELEPHONE });
  });

  it('who did the work sees neither the rating nor that it was given, by any door; the office does', async () => {
    const { resident, plumber, engineeringLead, clerk } = house.people;
    const matter = await journeys.answered();
    await house.does(resident, 'rate', matter, { verdict: 'fairly', stars: { timeliness: 2, quality: 4, manner: 5 }, words: '来得太晚' });
    const actions = async (person: Somebody) =>
      [(await house.see(person, matter)).timeline, await timelineOf(person, matter)].map((entries) => entries.some((entry) => entry.action === 'rate'));
    const seenByPlumber = await house.see(plumber, matter);
    expect(seenByPlumber.rating).toBeNull();
    expect(JSON.stringify(seenByPlumber)).not.toContain('来得太晚');
    expect(await actions(plumber)).toEqual([false, false]);
    for (const person of [clerk, engineeringLead, resident]) {
      expect((await house.see(person, matter)).rating).toMatchObject({ verdict: 'fairly' });
      expect(await actions(person)).toEqual([true, true]);
    }
  });

  it('who did the work and gave the order on afterwards does not see the rating of their work either', async () => {
    const { resident, plumber, electrician, engineeringLead } = house.people;
    const matter = await journeys.remedied();
    await house.does(resident, 'rate', matter, { verdict: 'not', words: '接口还在渗水' });
    await house.does(resident, 'not-solved', matter, { remains: '接口还在渗水' });
    const second = await house.does(engineeringLead, 'issue-rectification', matter, { notice: '重新打胶', remedyBy: journeys.in({ hours: 8 }) });
    await house.does(engineeringLead, 'reassign', matter, { order: journeys.order(second), worker: electrician.id, reason: '换人' });
    const entries = [...(await house.see(plumber, matter)).timeline, ...(await timelineOf(plumber, matter))];
    expect(entries.filter((entry) => entry.action === 'rate')).toEqual([]);
  });

  it('notes of the staff are hidden from residents, by any door', async () => {
    const { resident, wife, clerk, plumber } = house.people;
    const matter = await journeys.dispatched({ sharedWithFamily: true });
    await house.does(clerk, 'note', matter, { words: '住户家里有老人' });
    const seen = async (person: Somebody) => JSON.stringify([await house.see(person, matter), await timelineOf(person, matter)]).includes('住户家里有老人');
    expect([await seen(resident), await seen(wife), await seen(clerk), await seen(plumber)]).toEqual([false, false, true, true]);
  });
});
