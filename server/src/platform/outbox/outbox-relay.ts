import { Injectable, Logger } from '@nestjs/common';
import { In, LessThanOrEqual } from 'typeorm';
import { Clock } from '../clock/clock.ts';
import { systemActor } from '../db/actor.ts';
import { Reads } from '../db/reads.ts';
import { UnitOfWork, type Tx } from '../db/unit-of-work.ts';
import { newId } from '../ids/new-id.ts';
import { OutboxMessage } from './outbox-message.entity.ts';
import { errorFields } from '../log/error-fields.ts';

/** Hears messages of its kinds; may be called twice for one message without harm. */
export type OutboxListener = (tx: Tx, message: Readonly<OutboxMessage>) => Promise<void>;

const BATCH = 50;
const LEASE_MS = 60_000;
const ATTEMPTS = 20;
const backoff = (attempts: number): number => Math.min(3_600_000, 1000 * 2 ** attempts);

/**
 * Tells listeners what was posted. Several processes may run it: a row is claimed by a conditional UPDATE, and 'told' is written in the
 * transaction of the telling, so each message has its effect once.
 */
@Injectable()
export class OutboxRelay {
  private readonly log = new Logger('outbox');
  private readonly listeners = new Map<string, OutboxListener[]>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  listen(kind: string, listener: OutboxListener): void {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), listener]);
  }

  /** Tells what is waiting until nothing is left; answers how many were told. */
  async drain(): Promise<number> {
    let told = 0;
    for (;;) {
      const batch = await this.claim();
      for (const message of batch) if (await this.tell(message)) told++;
      if (batch.length < BATCH) return told;
    }
  }

  private async claim(): Promise<OutboxMessage[]> {
    const now = this.clock.now();
    const waiting = { state: 'waiting' as const, availableAt: LessThanOrEqual(now) };
    const candidates = await this.reads.db.find(OutboxMessage, {
      select: { id: true, communityId: true },
      where: waiting,
      order: { availableAt: 'ASC', id: 'ASC' },
      take: BATCH,
    });
    if (candidates.length === 0) return [];
    const claim = newId(now);
    const ids = candidates.map((row) => row.id);
    return this.work.run(systemActor(candidates[0]!.communityId), async (tx) => {
      await tx.db.update(OutboxMessage, { ...waiting, id: In(ids) }, { claim, availableAt: new Date(now.getTime() + LEASE_MS) });
      return tx.db.find(OutboxMessage, { where: { claim, id: In(ids) }, order: { id: 'ASC' } });
    });
  }

  private async tell(message: OutboxMessage): Promise<boolean> {
    try {
      return await this.work.run(systemActor(message.communityId), async (tx) => {
        const mine = await tx.db.update(OutboxMessage, { id: message.id, claim: message.claim!, state: 'waiting' }, { state: 'done', doneAt: tx.now });
        if (mine.affected !== 1) return false;
        for (const listener of this.listeners.get(message.kind) ?? []) await listener(tx, message);
        return true;
      });
    } catch (error) {
      this.log.error({
        message: 'not told',
        outboxMessage: message.id,
        kind: message.kind,
        attempts: message.attempts + 1,
        ...errorFields(error),
      });
      await this.postpone(message);
      return false;
    }
  }

  private async postpone(message: OutboxMessage): Promise<void> {
    const attempts = message.attempts + 1;
    await this.work.run(systemActor(message.communityId), (tx) =>
      tx.db.update(
        OutboxMessage,
        { id: message.id, state: 'waiting' },
        { attempts, claim: null, state: attempts >= ATTEMPTS ? 'dead' : 'waiting', availableAt: new Date(tx.now.getTime() + backoff(attempts)) },
      ),
    );
  }
}
