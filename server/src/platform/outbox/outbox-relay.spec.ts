import type { Tx } from '../db/index.ts';
import { systemActor } from '../db/index.ts';
import { House } from '../../testing/house.ts';
import { OutboxMessage } from './outbox-message.entity.ts';
import { Outbox } from './outbox.ts';
import { OutboxRelay } from './outbox-relay.ts';

const KIND = 'spec.said';
const onMariadb = Boolean(process.env.TEST_DATABASE_URL);

describe('what is to be told', () => {
  let house: House;
  let relay: OutboxRelay;
  /** What was told for good, in its order: a telling that was rolled back does not count. */
  let told: string[];
  beforeEach(async () => {
    house = await House.open();
    relay = house.app.get(OutboxRelay);
    told = [];
  });
  afterEach(() => house.close());

  const outbox = () => house.app.get(Outbox);
  const post = (...words: string[]): Promise<void> =>
    house.work.run(systemActor(house.town.communityId), async (tx) => {
      for (const said of words) await outbox().post(tx, KIND, { said });
    });
  const hear = (tx: Tx, message: Readonly<OutboxMessage>): Promise<void> => {
    tx.afterCommit(() => told.push((message.payload as { said: string }).said));
    return Promise.resolve();
  };
  const rows = (): Promise<OutboxMessage[]> => house.reads.db.find(OutboxMessage, { where: { kind: KIND }, order: { id: 'ASC' } });
  const secondsUntil = ({ availableAt }: OutboxMessage): number => (availableAt.getTime() - house.clock.now().getTime()) / 1000;

  it('is told once it is committed, in the order in which it was said, and once', async () => {
    relay.listen(KIND, hear);
    await post('one', 'two', 'three');
    expect(await relay.drain()).toBe(3);
    expect(told).toEqual(['one', 'two', 'three']);
    expect(await relay.drain()).toBe(0);
    expect((await rows()).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('is not told, and wakes nobody, where the step was rolled back', async () => {
    relay.listen(KIND, hear);
    let woken = 0;
    outbox().onPosted(() => woken++);
    const stepBack = house.work.run(systemActor(house.town.communityId), async (tx) => {
      await outbox().post(tx, KIND, { said: 'never' });
      throw new Error('the step was taken back');
    });
    await expect(stepBack).rejects.toThrow('the step was taken back');
    expect([await relay.drain(), woken, told]).toEqual([0, 0, []]);
    await post('now');
    expect(woken).toBe(1);
  });

  it('more than is told at a time is told to its end', async () => {
    relay.listen(KIND, hear);
    await post(...Array.from({ length: 120 }, (_, count) => `word ${count}`));
    expect(await relay.drain()).toBe(120);
    expect(new Set(told).size).toBe(120);
  });

  it('two relays at once tell each message once, and together tell all', async () => {
    const second = onMariadb ? await house.beside() : null;
    const other = second ? second.app.get(OutboxRelay) : new OutboxRelay(house.work, house.reads, house.clock);
    for (const one of [relay, other]) one.listen(KIND, hear);
    const words = Array.from({ length: 150 }, (_, count) => `word ${count}`);
    await post(...words);
    const counts = await Promise.all([relay.drain(), other.drain(), relay.drain(), other.drain()]);
    await relay.drain();
    expect([...told].sort()).toEqual([...words].sort());
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(150);
    await second?.close();
  });

  describe('a listener that fails', () => {
    let failing = true;
    beforeEach(() => {
      failing = true;
      relay.listen(KIND, async (tx, message) => {
        if (failing && (message.payload as { said: string }).said === 'broken') {
          // What it had written goes with it.
          await tx.db.update(OutboxMessage, { id: message.id }, { attempts: 99 });
          throw new Error('cannot be told');
        }
        await hear(tx, message);
      });
    });

    it('does not stop the others', async () => {
      await post('before', 'broken', 'after');
      expect(await relay.drain()).toBe(2);
      expect(told).toEqual(['before', 'after']);
      expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual([
        ['done', 0],
        ['waiting', 1],
        ['done', 0],
      ]);
    });

    it('is tried again after two seconds, then four, then eight; and told once it can be', async () => {
      await post('broken');
      for (const [attempt, seconds] of [
        [1, 2],
        [2, 4],
        [3, 8],
      ] as const) {
        await relay.drain();
        const [row] = await rows();
        expect([row!.attempts, secondsUntil(row!)]).toEqual([attempt, seconds]);
        house.clock.turnTo(new Date(row!.availableAt.getTime() - 1));
        await relay.drain();
        expect((await rows())[0]!.attempts).toBe(attempt);
        house.clock.turnTo(row!.availableAt);
      }
      failing = false;
      expect(await relay.drain()).toBe(1);
      expect(told).toEqual(['broken']);
    });

    it('waits an hour at most, and after twenty tries the message is put aside, not lost', async () => {
      await post('broken');
      for (let attempt = 1; attempt <= 20; attempt++) {
        await relay.drain();
        const [row] = await rows();
        expect(secondsUntil(row!)).toBeLessThanOrEqual(3600);
        house.clock.turnTo(row!.availableAt);
      }
      const [row] = await rows();
      expect([row!.state, row!.attempts]).toEqual(['dead', 20]);
      house.clock.pass({ days: 1 });
      failing = false;
      expect([await relay.drain(), told]).toEqual([0, []]);
    });
  });

  it('a process that died gives its messages back after a minute, and nobody tells them before', async () => {
    relay.listen(KIND, hear);
    await post('held');
    const [row] = await rows();
    // As a process leaves it that died between claiming and telling.
    await house.database.writer.manager.update(
      OutboxMessage,
      { id: row!.id },
      { claim: '01M85NMP40RXHRX8FWJX4F74XW', availableAt: new Date(house.clock.now().getTime() + 60_000) },
    );
    expect(await relay.drain()).toBe(0);
    house.clock.turnTo(new Date(house.clock.now().getTime() + 59_999));
    expect(await relay.drain()).toBe(0);
    house.clock.turnTo(new Date(house.clock.now().getTime() + 1));
    expect([await relay.drain(), told]).toEqual([1, ['held']]);
  });

  it('a process that was slow does not tell what another has taken over meanwhile', async () => {
    relay.listen(KIND, async (tx, message) => {
      await hear(tx, message);
      const [, second] = await rows();
      await tx.db.update(OutboxMessage, { id: second!.id }, { claim: '01M85NMP40RXHRX8FWJX4F74XW' });
    });
    await post('first', 'second');
    expect([await relay.drain(), told]).toEqual([1, ['first']]);
    expect((await rows())[1]).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('what a process claims is held for a minute', async () => {
    let held: number | null = null;
    relay.listen(KIND, async (tx, message) => {
      held = secondsUntil(await tx.db.findOneByOrFail(OutboxMessage, { id: message.id }));
    });
    await post('word');
    await relay.drain();
    expect(held).toBe(60);
  });
});
