import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import { Post, StaffQueries } from '../communities/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, UnitOfWork } from '../platform/db/index.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { OutboxMessage } from '../platform/outbox/outbox-message.entity.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import { COMMITMENT_TOLD, type CommitmentToldMessage } from './commitment-sweep.ts';
import { Commitment, CommitmentSweep } from './index.ts';

const onMariadb = Boolean(process.env.TEST_DATABASE_URL);

describe('the sweep', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  /** `2026-11-24 10:20` in China. */
  const turnTo = (day: number, time: string) => house.clock.turnTo(new Date(Date.parse(`2026-11-${day}T${time}${time.length === 5 ? ':00' : ''}+08:00`)));
  const commitment = (kind: CommitmentKind, matter: { id: string }): Promise<Commitment> =>
    house.reads.db.findOneByOrFail(Commitment, { complaintId: matter.id, kind });
  /** `dispatch due-soon desk`: everything that was to be told, in its order. */
  async function told(): Promise<string[]> {
    const messages = await house.reads.db.find(OutboxMessage, { where: { kind: COMMITMENT_TOLD }, order: { id: 'ASC' } });
    const kinds = new Map((await house.reads.db.find(Commitment)).map(({ id, kind }) => [id, kind]));
    return messages
      .map(({ payload }) => payload as CommitmentToldMessage)
      .map(({ commitmentId, what, level }) => `${kinds.get(commitmentId)} ${what} ${level}`);
  }
  const toldOf = async (kind: CommitmentKind): Promise<string[]> =>
    (await told()).filter((words) => words.startsWith(`${kind} `)).map((words) => words.slice(kind.length + 1));

  it('warns the owner at three quarters of the time, once, and not before', async () => {
    const matter = await house.report(house.people.resident);
    turnTo(24, '11:49:59.999');
    expect(await house.sweep()).toBe(0);
    turnTo(24, '11:50');
    expect(await house.sweep()).toBe(1);
    expect(await house.sweep()).toBe(0);
    expect(await told()).toEqual(['dispatch due-soon desk']);
    expect(await commitment('dispatch', matter)).toMatchObject({ state: 'open', overdueAt: null, climbedTo: null });
  });

  it('a worker named for an order is warned in person', async () => {
    const matter = await journeys.dispatched();
    house.clock.pass({ hours: 1 });
    await house.sweep();
    const messages = await house.reads.db.findBy(OutboxMessage, { kind: COMMITMENT_TOLD });
    const { id } = await commitment('accept', matter);
    const ofAccept = messages.map(({ payload }) => payload as CommitmentToldMessage).filter(({ commitmentId }) => commitmentId === id);
    expect(ofAccept).toEqual([expect.objectContaining({ what: 'overdue', level: 'lead', department: 'engineering', postId: null })]);
    const remedy = await commitment('remedy', matter);
    house.clock.turnTo(remedy.checkAt!);
    await house.sweep();
    expect((await house.reads.db.findBy(OutboxMessage, { kind: COMMITMENT_TOLD })).map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ commitmentId: remedy.id, what: 'due-soon', level: 'worker', postId: house.people.plumber.id }),
    );
  });

  it('is overdue from its time on, and climbs one level a day to the top, and no further', async () => {
    const matter = await house.report(house.people.resident);
    turnTo(24, '12:00');
    await house.sweep();
    turnTo(24, '12:20');
    expect(await house.sweep()).toBe(0);
    for (const [day, level] of [
      [24, 'lead'],
      [25, 'supervisor'],
      [26, 'director'],
      [27, 'superior'],
    ] as const) {
      turnTo(day, '12:20:00.001');
      await house.sweep();
      expect((await toldOf('dispatch')).at(-1)).toBe(`overdue ${level}`);
      expect((await commitment('dispatch', matter)).climbedTo).toBe(level);
      const before = (await toldOf('dispatch')).length;
      turnTo(day + 1, '12:19:59.999');
      await house.sweep();
      expect(await toldOf('dispatch')).toHaveLength(before);
    }
    turnTo(30, '12:20:00.001');
    await house.sweep();
    expect(await toldOf('dispatch')).toEqual(['due-soon desk', 'overdue lead', 'overdue supervisor', 'overdue director', 'overdue superior']);
    expect(await commitment('dispatch', matter)).toMatchObject({
      state: 'open',
      overdueAt: new Date('2026-11-24T04:20:00.001Z'),
      dueAt: new Date('2026-11-24T04:20:00.000Z'),
    });
  });

  it('climbs past a level that nobody holds', async () => {
    await house.database.writer.manager.update(Post, { id: house.people.supervisor.id }, { active: false });
    await house.report(house.people.resident);
    for (const day of [24, 25, 26]) {
      turnTo(day, '12:20:00.001');
      await house.sweep();
    }
    expect(await toldOf('dispatch')).toEqual(['overdue lead', 'overdue director', 'overdue superior']);
  });

  it('climbs past a level that only the owner in person holds', async () => {
    const { plumber, engineeringLead } = house.people;
    await house.database.writer.manager.update(Post, { id: engineeringLead.id }, { accountId: plumber.accountId });
    await journeys.dispatched();
    turnTo(24, '10:50:00.001');
    await house.sweep();
    expect(await toldOf('accept')).toEqual(['overdue supervisor']);
  });

  it('says nothing of what was met or fell away in time', async () => {
    const matter = await house.report(house.people.resident);
    await house.does(house.people.clerk, 'verify', matter, { finding: 'so', words: '看过', duty: 'clear' });
    const withdrawn = await house.report(house.people.neighbour);
    await house.does(house.people.neighbour, 'withdraw', withdrawn, {});
    house.clock.pass({ days: 10 });
    await house.sweep();
    expect(await toldOf('verify')).toEqual([]);
    expect(new Set((await house.reads.db.findBy(Commitment, { complaintId: withdrawn.id })).map(({ overdueAt }) => overdueAt))).toEqual(new Set([null]));
  });

  it('stopped for two days, it catches up once: one step for each commitment, then on as ever', async () => {
    await house.report(house.people.resident);
    turnTo(26, '13:00');
    expect(await house.sweep()).toBe(2);
    expect(await house.sweep()).toBe(0);
    expect((await told()).sort()).toEqual(['dispatch overdue lead', 'verify overdue lead']);
    turnTo(27, '12:59:59.999');
    await house.sweep();
    expect(await toldOf('dispatch')).toEqual(['overdue lead']);
    turnTo(27, '13:00');
    await house.sweep();
    expect(await toldOf('dispatch')).toEqual(['overdue lead', 'overdue supervisor']);
  });

  it('two at once take each step once', async () => {
    for (let count = 0; count < 30; count++) await house.report(house.people.resident);
    turnTo(24, '12:20:00.001');
    const second = onMariadb ? await house.beside() : null;
    const { app } = house;
    const other = second
      ? second.app.get(CommitmentSweep, { strict: false })
      : new CommitmentSweep(app.get(UnitOfWork), app.get(Reads), app.get(Clock), app.get(Outbox), app.get(StaffQueries, { strict: false }));
    const moved = await Promise.all([house.sweep(), other.run(), house.sweep(), other.run()]);
    expect(moved.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(await told()).toEqual(Array.from({ length: 30 }, () => 'dispatch overdue lead'));
    await second?.close();
  });

  it('more than it reads at once are all moved', async () => {
    for (let round = 0; round < 5; round++) await Promise.all(Array.from({ length: 50 }, () => house.report(house.people.resident)));
    turnTo(24, '12:20:00.001');
    expect(await house.sweep()).toBe(250);
    expect(await house.sweep()).toBe(0);
    expect(await told()).toHaveLength(250);
  });

  it('both communities are looked after', async () => {
    await house.report(house.people.resident);
    await house.report(house.elsewhere.people.resident);
    turnTo(24, '12:20:00.001');
    await house.sweep();
    const messages = await house.reads.db.findBy(OutboxMessage, { kind: COMMITMENT_TOLD });
    expect(messages.map(({ communityId }) => communityId).sort()).toEqual([house.town.communityId, house.elsewhere.communityId].sort());
  });
});
