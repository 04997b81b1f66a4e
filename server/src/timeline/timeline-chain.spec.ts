import type { QueryDeepPartialEntity } from 'typeorm';
import { Complaint } from '../complaints/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import { entryHash } from './chain-hash.ts';
import type { FindingKind } from './findings.ts';
import { SealDays, TimelineEntry, TimelineSeal } from './index.ts';
import { verifyTimeline } from './verify-timeline.ts';

describe('the timeline', () => {
  let house: House;
  let journeys: Journeys;
  let matter: { id: string };
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
    matter = await journeys.closed();
  });
  afterEach(() => house.close());

  const db = () => house.database.writer.manager;
  const seal = () => house.app.get(SealDays, { strict: false }).run();
  const entries = (): Promise<TimelineEntry[]> => db().find(TimelineEntry, { where: { complaintId: matter.id }, order: { seq: 'ASC' } });
  const entry = (seq: number): Promise<TimelineEntry> => db().findOneByOrFail(TimelineEntry, { complaintId: matter.id, seq });
  /** `changed 3`: what the check says, and of which entry. */
  const found = async (): Promise<string[]> => (await verifyTimeline(house.reads.db)).findings.map(({ what, seq }) => (seq === null ? what : `${what} ${seq}`));
  /** Changes an entry as somebody who knows how its hash is made. */
  async function forge(seq: number, change: Pick<TimelineEntry, 'words'>): Promise<void> {
    const forged = { ...(await entry(seq)), ...change };
    await db().update(TimelineEntry, { id: forged.id }, { ...change, hash: entryHash(forged) });
  }

  it('every step adds one entry that follows the one before, and changes none', async () => {
    const { resident, clerk, plumber } = house.people;
    matter = await house.report(resident);
    const dispatched = await house.does(clerk, 'dispatch', matter, { department: 'engineering', worker: plumber.id, remedyBy: journeys.in({ hours: 9 }) });
    const order = journeys.order(dispatched);
    const steps: [() => Promise<unknown>, string][] = [
      [() => house.does(plumber, 'accept', matter, { order }), 'accept'],
      [() => house.does(clerk, 'note', matter, { words: '老人在家' }), 'note'],
      [() => house.does(resident, 'add', matter, { words: '晚上也漏' }), 'add'],
      [() => house.does(plumber, 'return', matter, { order, reason: '要换总管' }), 'return'],
    ];
    for (const [step, action] of steps) {
      const before = await entries();
      await step();
      const after = await entries();
      expect(after.slice(0, -1)).toEqual(before);
      expect(after.at(-1)).toMatchObject({ action, seq: before.length + 1, previousHash: before.at(-1)!.hash });
    }
    expect(await found()).toEqual([]);
  });

  it('a refused step leaves nothing behind', async () => {
    const before = await entries();
    await expect(house.does(house.people.clerk, 'dispatch', matter, { department: 'engineering', remedyBy: journeys.in({ hours: 9 }) })).rejects.toMatchObject({
      status: 409,
    });
    expect(await entries()).toEqual(before);
  });

  it('an untouched record is found whole, with as many entries and seals as there are', async () => {
    house.clock.pass({ days: 2 });
    expect(await seal()).toBe(2);
    const { findings, ...counted } = await verifyTimeline(house.reads.db);
    expect(findings).toEqual([]);
    expect(counted).toEqual({ entries: await db().count(TimelineEntry), matters: 1, seals: 2 });
  });

  it('a changed entry is found, also where its hash was made anew', async () => {
    await db().update(TimelineEntry, { complaintId: matter.id, seq: 3 }, { words: '没有来过' });
    expect(await found()).toEqual(['changed 3']);
    await forge(3, { words: '没有来过' });
    expect(await found()).toEqual(['out-of-place 4']);
  });

  it.each([
    ['at', { at: new Date('2026-11-24T02:21:00.000Z') }],
    ['who', { actorName: '别人' }],
    ['told by', { toldBy: '别人' }],
    ['the action', { action: 'note' }],
    ['the state', { toState: 'closed' }],
    ['the details', { details: { orderNumber: '2026-000009-1' } }],
  ] as [string, QueryDeepPartialEntity<TimelineEntry>][])('a change of %s is found', async (_, change) => {
    await db().update(TimelineEntry, { complaintId: matter.id, seq: 2 }, change);
    expect(await found()).toEqual(['changed 2']);
  });

  it('a removed entry is found', async () => {
    await db().delete(TimelineEntry, { complaintId: matter.id, seq: 2 });
    expect(await found()).toEqual([
      'out-of-place 3',
      ...(await entries()).slice(2).map(({ seq }) => `out-of-place ${seq}`),
      `end-of-chain ${(await entries()).at(-1)!.seq}`,
    ]);
  });

  it('two exchanged entries are found', async () => {
    const [second, third] = [await entry(2), await entry(3)];
    await db().update(TimelineEntry, { id: second.id }, { seq: 99 });
    await db().update(TimelineEntry, { id: third.id }, { seq: 2 });
    await db().update(TimelineEntry, { id: second.id }, { seq: 3 });
    expect(await found()).toEqual(['changed 2', 'out-of-place 2', 'changed 3', 'out-of-place 3', 'out-of-place 4']);
  });

  it('an entry moved to another matter is found in both', async () => {
    const other = await house.report(house.people.neighbour);
    await db().update(TimelineEntry, { complaintId: matter.id, seq: 6 }, { complaintId: other.id, seq: 2 });
    expect(new Set(await found())).toEqual(new Set(['end-of-chain 5', 'changed 2', 'out-of-place 2', 'end-of-chain 2']));
  });

  it('a removed end is found by the matter’s own row, and by the day’s seal where that row was changed with it', async () => {
    house.clock.pass({ days: 1 });
    await seal();
    const chain = await entries();
    await db().delete(TimelineEntry, { id: chain.at(-1)!.id });
    expect(await found()).toEqual([`end-of-chain ${chain.length - 1}`, 'seal-changed']);
    await db().update(Complaint, { id: matter.id }, { timelineLength: chain.length - 1, headHash: chain.at(-2)!.hash });
    expect(await found()).toEqual(['seal-changed']);
  });

  it('a seal made anew over a shortened day does not fit the seal of the next', async () => {
    house.clock.pass({ days: 2 });
    await seal();
    const [first] = await db().find(TimelineSeal, { order: { day: 'ASC' } });
    await db().update(TimelineSeal, { id: first!.id }, { hash: 'f'.repeat(64) });
    expect(await found()).toEqual(['seal-changed', 'seal-out-of-place']);
    await db().delete(TimelineSeal, { id: first!.id });
    expect(await found()).toEqual(['seal-out-of-place']);
  });

  it('a removed matter, and a removed chain, are found', async () => {
    const lost = await house.report(house.people.neighbour);
    await db().delete(Complaint, { id: lost.id });
    const bare = await house.report(house.people.neighbour);
    await db().delete(TimelineEntry, { complaintId: bare.id });
    expect(await found()).toEqual(['no-entries', 'no-matter'] satisfies FindingKind[]);
  });

  it('S1.1 a report whose words were changed is found', async () => {
    await db().update(Complaint, { id: matter.id }, { text: '没什么事' });
    expect(await found()).toEqual(['report-changed 1']);
  });

  it('more matters than are read at once are all checked', async () => {
    for (let n = 0; n < 10; n++) await house.report(house.people.neighbour);
    const last = await house.report(house.people.neighbour);
    await db().update(TimelineEntry, { complaintId: last.id, seq: 1 }, { actorName: '别人' });
    const { matters, findings } = await verifyTimeline(house.reads.db, 5);
    expect([matters, findings.map(({ of }) => of)]).toEqual([12, [last.id]]);
  });
});
