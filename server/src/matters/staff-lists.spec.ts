import type { HouseholdDetail, StaffView } from '@huiyin/shared/communities/community.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary, SuggestedWorker } from '@huiyin/shared/matters/matter.contract';
import { Post } from '../communities/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('who could do it, and what was before', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const staff = async (person: Somebody) => (await house.request<{ staff: StaffView[] }>(person, 'GET', '/staff')).body.staff;
  const workers = async (matter: { id: string }, query = '', person = house.people.clerk) =>
    (await house.request<{ workers: SuggestedWorker[] }>(person, 'GET', `/complaints/${matter.id}/workers${query}`)).body.workers;
  const numbers = async (path: string, person = house.people.clerk) => {
    const { rows, next } = (await house.request<Page<MatterSummary>>(person, 'GET', path)).body;
    return { numbers: rows.map(({ number }) => Number(number.slice(5))), next };
  };

  it('the staff are read with what lies on each now: orders to do, and callbacks', async () => {
    const { plumber, electrician, clerk } = house.people;
    await journeys.dispatched();
    await journeys.inProgress();
    const called = await journeys.answered();
    const caller = journeys.caller(await house.see(clerk, called));
    const all = await staff(clerk);
    const of = (person: Somebody) => all.find(({ postId }) => postId === person.id)!;
    expect(of(plumber)).toMatchObject({ name: '刘志远', role: 'worker', department: 'engineering', openOrders: 2, openCallbacks: 0 });
    expect(of(electrician).openOrders).toBe(0);
    expect(of(caller).openCallbacks).toBe(1);
    expect(all.map(({ role }) => role)).not.toContain('committee');
    expect(all).toHaveLength(12);
    expect(await staff(house.people.engineeringLead)).toEqual(all);
  });

  it('who left is no longer among them', async () => {
    await house.database.writer.manager.update(Post, { id: house.people.cleaner.id }, { active: false });
    expect((await staff(house.people.clerk)).map(({ name }) => name)).not.toContain('孙阿姨');
  });

  it('a worker who has less to do is named first, unless another knows the building and the trouble; figures say why', async () => {
    const { plumber, electrician } = house.people;
    const matter = await house.report(house.people.resident);
    expect((await workers(matter)).map(({ name }) => name)).toEqual(['刘志远', '马师傅', '赵立新']);
    await journeys.dispatched();
    expect((await workers(matter)).map(({ name, openOrders }) => [name, openOrders]).slice(0, 2)).toEqual([
      ['马师傅', 0],
      ['刘志远', 1],
    ]);
    for (let at = 0; at < 3; at++) await journeys.remedied({}, plumber);
    expect((await workers(matter)).slice(0, 2)).toEqual([
      { postId: plumber.id, name: '刘志远', role: 'worker', openOrders: 1, handledHere: 3, handledCategory: 3 },
      { postId: electrician.id, name: '马师傅', role: 'worker', openOrders: 0, handledHere: 0, handledCategory: 0 },
    ]);
    house.clock.pass({ days: 181 });
    expect((await workers(matter)).find(({ name }) => name === '刘志远')).toMatchObject({ handledHere: 0, handledCategory: 0 });
  });

  it('what was done elsewhere or of another kind counts for what it is', async () => {
    const { plumber } = house.people;
    await journeys.remedied({ category: 'public-lighting' }, plumber);
    await journeys.remedied({ place: { kind: 'public', label: '东门' }, category: 'pipe-leak' }, plumber);
    const here = await house.report(house.people.resident, { category: 'pipe-leak' });
    expect((await workers(here)).find(({ postId }) => postId === plumber.id)).toMatchObject({ handledHere: 1, handledCategory: 1 });
    const gate = await house.report(house.people.resident, { place: { kind: 'public', label: '东门' }, category: 'public-lighting' });
    expect((await workers(gate)).find(({ postId }) => postId === plumber.id)).toMatchObject({ handledHere: 0, handledCategory: 1 });
  });

  it('another department is asked for by its name; a matter that may not be read suggests nobody', async () => {
    const matter = await house.report(house.people.resident);
    expect((await workers(matter, '?department=cleaning')).map(({ name }) => name)).toEqual(['孙阿姨', '钱美华']);
    expect((await house.request(house.people.cleaningLead, 'GET', `/complaints/${matter.id}/workers`)).status).toBe(404);
  });

  it('S9.4 a household with who lives there, and what it has had: about its home, and reported by its people', async () => {
    const { resident, wife, neighbour, clerk } = house.people;
    const detail = await house.request<HouseholdDetail>(clerk, 'GET', `/households/${resident.householdId}`);
    expect(detail.body).toMatchObject({ id: resident.householdId, label: '2 号楼 1 单元 1102 室', buildingId: house.town.buildingId });
    expect(detail.body.people.map(({ name, telephone }) => [name, telephone])).toEqual([
      ['陈桂芳', '138****0246'],
      ['林建平', '138****0247'],
    ]);
    await house.report(resident);
    await house.report(neighbour);
    await house.report(wife, { place: { kind: 'public', label: '东门' } });
    await house
      .report(clerk, { source: 'telephone', caller: { name: '访客' }, place: { kind: 'home', label: '', householdId: resident.householdId! } })
      .catch(() => null);
    const { id } = await house.report(clerk, {
      source: 'telephone',
      caller: { name: '访客' },
      place: { kind: 'home', label: '家里', householdId: resident.householdId! },
    });
    expect((await numbers(`/households/${resident.householdId}/complaints`)).numbers).toEqual([4, 3, 1]);
    expect((await numbers(`/people/${wife.id}/complaints`)).numbers).toEqual([3]);
    expect((await house.see(clerk, { id })).place.householdId).toBe(resident.householdId);
  });

  it('both come by pages, newest first, without gap or double', async () => {
    const { resident, wife } = house.people;
    for (let at = 0; at < 5; at++) await house.report(at % 2 === 0 ? resident : wife);
    const read = async (path: string) => {
      const seen: number[] = [];
      for (let cursor = ''; ;) {
        const page = await numbers(`${path}?limit=2${cursor}`);
        seen.push(...page.numbers);
        if (page.next === null) return seen;
        cursor = `&cursor=${page.next}`;
      }
    };
    expect(await read(`/households/${resident.householdId}/complaints`)).toEqual([5, 4, 3, 2, 1]);
    expect(await read(`/people/${resident.id}/complaints`)).toEqual([5, 3, 1]);
  });

  it('a household or person that is not there is not found', async () => {
    const nobody = house.people.plumber.id;
    for (const path of [`/households/${nobody}`, `/households/${nobody}/complaints`, `/people/${nobody}/complaints`])
      expect([path, (await house.request(house.people.clerk, 'GET', path)).status]).toEqual([path, 404]);
  });
});
