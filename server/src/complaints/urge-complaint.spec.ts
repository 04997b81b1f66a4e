import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

describe('urging', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  it('every one is kept, and the priority rises at most once in 24 hours', async () => {
    const { resident } = house.people;
    const matter = await house.report(resident);
    const urge = async (words?: string) => (await house.does(resident, 'urge', matter, words === undefined ? {} : { words })).priority;
    expect(await urge('已经等了一天')).toBe(matter.priority + 1);
    house.clock.pass({ hours: 23, minutes: 59 });
    expect(await urge()).toBe(matter.priority + 1);
    house.clock.pass({ minutes: 1 });
    expect(await urge('还没有人来')).toBe(matter.priority + 2);
    const { timeline } = await house.see(resident, matter);
    expect(timeline.filter(({ action }) => action === 'urge').map(({ words }) => words)).toEqual(['还没有人来', null, '已经等了一天']);
  });

  it('the desk urges for who calls, and the timeline says for whom; the state stays', async () => {
    const matter = await house.does(house.people.clerk, 'urge', await journeys.inProgress(), { words: '住户来电催' });
    expect([matter.state, matter.timeline[0]!.toldBy]).toEqual(['in-progress', '陈桂芳']);
    expect((await house.see(house.people.resident, matter)).timeline[0]).toMatchObject({ action: 'urge', words: '住户来电催' });
  });

  it('who has it in hand hears of it: the worker, the lead and the desk', async () => {
    const matter = await journeys.inProgress();
    await house.does(house.people.resident, 'urge', matter);
    await house.tell();
    for (const person of [house.people.plumber, house.people.engineeringLead, house.people.clerk]) {
      const { rows } = (await house.request<Page<InboxNotice>>(person, 'GET', '/inbox')).body;
      expect([person.name, rows.map(({ action }) => action)]).toEqual([person.name, expect.arrayContaining(['urge'])]);
    }
  });

  it('the button is the reporter’s and the desk’s alone, and gone once the matter is settled', async () => {
    const matter = await journeys.inProgress({ sharedWithFamily: true });
    const may = async (name: 'resident' | 'clerk' | 'plumber' | 'wife' | 'director') => (await house.see(house.people[name], matter)).can.includes('urge');
    expect([await may('resident'), await may('clerk'), await may('plumber'), await may('wife'), await may('director')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    await expect(house.does(house.people.wife, 'urge', matter)).rejects.toMatchObject({ status: 403, code: 'lifecycle.actor-not-allowed' });
    await house.does(house.people.resident, 'withdraw', matter);
    await expect(house.does(house.people.resident, 'urge', matter)).rejects.toMatchObject({ status: 409, code: 'lifecycle.action-not-allowed' });
  });
});
