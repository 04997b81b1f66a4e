import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { MatterView, SimilarMatter } from '@huiyin/shared/matters/matter.contract';
import { newId } from '../platform/ids/new-id.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('what neighbours have reported already', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const lift = (more: Partial<RegisterRequest> = {}): Partial<RegisterRequest> => ({
    text: '电梯停了，张阿姨下不了楼，请打 13800000246',
    category: 'lift',
    place: { kind: 'public', label: '张阿姨家旁边的电梯', buildingId: house.town.buildingId },
    ...more,
  });
  const similar = async (query: string, person: Somebody = house.people.neighbour) =>
    (await house.request<{ similar: SimilarMatter[] }>(person, 'GET', `/complaints/similar?${query}`)).body.similar;
  const inBuilding = (category = 'lift') => similar(`category=${category}&building=${house.town.buildingId}`);

  it('an open matter at the same public place and of the same category is shown, with how many reported it and not a word of theirs', async () => {
    const first = await house.report(house.people.resident, lift());
    await house.report(house.people.wife, lift({ alike: first.id }));
    const registeredAt = house.clock.now().toISOString();
    expect(await inBuilding()).toEqual([{ id: first.id, categoryName: '电梯', place: '2 号楼', registeredAt, state: 'registered', reporters: 2 }]);
    expect(await similar(`category=lift&building=${house.town.buildingId}`, house.people.clerk)).toHaveLength(1);
    expect(await inBuilding('public-lighting')).toEqual([]);
  });

  it('a home is never shown', async () => {
    await house.report(house.people.resident, { category: 'lift' });
    await house.report(house.people.clerk, {
      ...lift({ place: { kind: 'home', label: '家里', householdId: house.people.resident.householdId! } }),
      source: 'telephone',
      caller: { personId: house.people.resident.id },
    });
    expect(await inBuilding()).toEqual([]);
  });

  it('without a building only the same words find the same place, and they are said back as they were asked', async () => {
    const gate = { kind: 'public', label: '东门岗亭旁' } as const;
    const { id } = await house.report(house.people.resident, { category: 'public-lighting', place: gate });
    const asked = (place: string) => similar(`category=public-lighting&place=${encodeURIComponent(place)}`);
    expect((await asked('东门岗亭旁')).map((found) => [found.id, found.place])).toEqual([[id, '东门岗亭旁']]);
    expect(await asked('西门')).toEqual([]);
    expect(await similar('category=public-lighting')).toEqual([]);
  });

  it('what is settled, or older than thirty days, is not shown', async () => {
    const withdrawn = await house.report(house.people.resident, lift());
    await house.does(house.people.resident, 'withdraw', withdrawn);
    expect(await inBuilding()).toEqual([]);
    const old = await house.report(house.people.resident, lift());
    house.clock.pass({ days: 30 });
    expect((await inBuilding()).map(({ id }) => id)).toEqual([old.id]);
    house.clock.pass({ minutes: 1 });
    expect(await inBuilding()).toEqual([]);
  });

  it('at most five, those of the most reporters first, then the newest', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 7; at++) {
      house.clock.pass({ minutes: 1 });
      ids.push((await house.report(house.people.resident, lift())).id);
    }
    for (const alike of [ids[0]!, ids[0]!, ids[2]!]) await house.report(house.people.wife, lift({ alike }));
    const found = await inBuilding();
    expect(found.map(({ reporters }) => reporters)).toEqual([3, 2, 1, 1, 1]);
    expect(found.map(({ id }) => id)).toEqual([ids[0], ids[2], ids[6], ids[5], ids[4]]);
  });

  it('the staff see what a matter is the same as, and everyone who reads it how many joined it; the reporter’s own view names no other matter', async () => {
    const { resident, neighbour, clerk, engineeringLead } = house.people;
    const first = await house.report(resident, lift());
    const second = await house.report(neighbour, lift({ alike: first.id }));
    const alike = { id: first.id, number: first.number, title: first.title, state: 'registered' };
    expect([second.alike, (await house.see(neighbour, second)).alike]).toEqual([null, null]);
    expect([(await house.see(clerk, second)).alike, (await house.see(engineeringLead, second)).alike]).toEqual([alike, alike]);
    expect([(await house.see(resident, first)).joined, (await house.see(clerk, first)).joined, (await house.see(clerk, second)).joined]).toEqual([1, 1, 0]);
    const byDesk: MatterView = await house.report(clerk, lift({ alike: first.id, source: 'telephone', caller: { name: '钱先生' } }));
    expect([byDesk.alike, (await house.see(clerk, first)).joined]).toEqual([alike, 2]);
  });

  it('only an open matter of the community can be named as the same; nothing else is recorded', async () => {
    const closed = await journeys.closed();
    const theirs = await house.report(house.elsewhere.people.resident);
    const before = await house.report(house.people.resident);
    for (const alike of [closed.id, theirs.id, newId(house.clock.now())]) {
      const answer = await house.request(house.people.resident, 'POST', '/complaints', {
        kind: 'repair',
        text: '电梯停了',
        place: { kind: 'public', label: '电梯' },
        alike,
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'complaint.alike-unknown']);
    }
    const after = await house.report(house.people.resident);
    expect(Number(after.number.slice(5))).toBe(Number(before.number.slice(5)) + 1);
  });
});
