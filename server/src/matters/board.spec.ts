import type { Page } from '@huiyin/shared/kernel/paging';
import type { BoardQueue, BoardView, MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { CallbackState } from '@huiyin/shared/visits/callback.contract';
import type { Role } from '@huiyin/shared/access/roles';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

describe('the board', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const board = async (person: Somebody): Promise<BoardView> => (await house.request<BoardView>(person, 'GET', '/board')).body;
  const countOf = async (person: Somebody, queue: BoardQueue): Promise<number> => (await board(person)).queues.find((one) => one.queue === queue)!.count;
  const queue = async (person: Somebody, name: BoardQueue): Promise<MatterSummary[]> =>
    (await house.request<Page<MatterSummary>>(person, 'GET', `/board/${name}`)).body.rows;

  it('counts a matter that is not done once, however much is owed about it; a lead counts those of their department', async () => {
    const { clerk, cleaningLead } = house.people;
    await journeys.dispatched();
    const withdrawn = await house.report(house.people.neighbour);
    await house.does(house.people.neighbour, 'withdraw', withdrawn, {});
    const { queues, open } = await board(clerk);
    expect(queues.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(1);
    expect(open).toEqual({ count: 1, capped: false });
    expect((await board(cleaningLead)).open).toEqual({ count: 0, capped: false });
  });

  it('S12.1 S5.5 before all queues stands what nobody is at yet: what is urgent, then what was urged; a lead sees their department’s', async () => {
    const { clerk, resident, neighbour, engineeringLead, cleaningLead } = house.people;
    await house.report(resident);
    const urged = await house.report(neighbour, { text: '楼道的灯不亮了，晚上看不见。' });
    await house.does(neighbour, 'urge', urged, {});
    const urgent = await house.report(resident, { urgent: true });
    const raised = async (person: Somebody): Promise<string[]> => (await board(person)).raised.map(({ number }) => number);
    expect(await raised(clerk)).toEqual([urgent.number, urged.number]);
    expect(await raised(engineeringLead)).toEqual([urgent.number, urged.number]);
    expect(await raised(cleaningLead)).toEqual([]);
    house.clock.pass({ hours: 1 });
    const fresh = await house.report(neighbour, { urgent: true, text: '电梯里有人被困。' });
    expect((await raised(clerk)).slice(0, 2)).toEqual([fresh.number, urgent.number]);
    const begun = await journeys.inProgress({ urgent: true });
    expect(await raised(clerk)).not.toContain(begun.number);
  });

  it('a matter of which several things are late is late once', async () => {
    const { clerk, resident } = house.people;
    await house.report(resident);
    house.clock.pass({ days: 5 });
    expect((await queue(clerk, 'overdue')).length).toBeGreaterThan(1);
    expect(await countOf(clerk, 'overdue')).toBe(1);
  });

  it('S8.1 a supervisor and a director see the callbacks that the quota gave to their level, the desk sees all', async () => {
    const { clerk, supervisor, director } = house.people;
    const levels: string[] = [];
    for (let count = 0; count < 5; count++) {
      const { id } = await journeys.answered();
      levels.push((await house.request<{ callback: { level: Role; state: CallbackState } }>(clerk, 'GET', `/complaints/${id}`)).body.callback.level);
    }
    const given = (level: Role) => levels.filter((one) => one === level).length;
    expect(given('supervisor')).toBeGreaterThan(0);
    expect(given('director')).toBeGreaterThan(0);
    expect(await countOf(clerk, 'to-call-back')).toBe(5);
    for (const [person, level] of [
      [supervisor, 'supervisor'],
      [director, 'director'],
    ] as const) {
      expect(await countOf(person, 'to-call-back')).toBe(given(level));
      expect(await queue(person, 'to-call-back')).toHaveLength(given(level));
    }
  });

  it('what is late says which level was told of it, and a resident does not read it', async () => {
    const { clerk, resident } = house.people;
    await house.report(resident);
    house.clock.pass({ days: 5 });
    const before = await queue(clerk, 'overdue');
    expect(before.map(({ next }) => next?.climbedTo)).toEqual(before.map(() => null));
    await house.sweep();
    expect((await queue(clerk, 'overdue')).map(({ next }) => next?.climbedTo)).toContain('lead');
    const own = (await house.request<Page<MatterSummary>>(resident, 'GET', '/me/complaints?which=open')).body.rows;
    expect(own[0]?.next).toMatchObject({ overdue: true, climbedTo: null });
  });
});
