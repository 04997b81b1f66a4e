import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { insertRows } from '../db/insert-rows.ts';
import { isDuplicate, Reads, UnitOfWork, type Actor, type Tx } from '../db/index.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import type { Keyed } from './keyed.decorator.ts';

/** Somebody else's transaction, or an earlier one of ours, holds this key. */
class KeyTaken extends Error {}

/** So much earlier it was written that somebody who reads it wants to know, in milliseconds. */
const WORTH_SAYING = 60_000;
/** Nothing waits longer on a device that still knows what time it is. */
const AT_MOST = 30 * 24 * 60 * 60_000;

/** A device's word on when it was written counts for no deadline, and neither a time to come nor one long ago is believed. */
function written(tx: Tx, { writtenAt }: Keyed): Tx {
  const waited = writtenAt === undefined ? 0 : tx.now.getTime() - writtenAt.getTime();
  return writtenAt !== undefined && waited >= WORTH_SAYING && waited <= AT_MOST ? { ...tx, writtenAt } : tx;
}

@Injectable()
export class IdempotentWrites {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /**
   * A write that a lost connection or a double tap may ask for twice: the key is kept with the answer in the same transaction, so of two
   * only one commits, and the other gets its answer. What is refused is looked up as well: it may be refused because it was done already.
   * Refusals are not kept. `keeps`: the key alone, where the answer is nobody's to keep; asked again it is worked out anew, so the work itself
   * has to know what it did.
   * @throws DomainError idempotency.key-reused where the same key came with another request
   */
  async run<Answer extends object>(me: Actor, keyed: Keyed, work: (tx: Tx) => Promise<Answer>, keeps: 'answer' | 'key' = 'answer'): Promise<Answer> {
    const row = { accountId: me.accountId!, key: keyed.key };
    try {
      return await this.work.run(me, async (tx) => {
        const answer = await work(written(tx, keyed));
        await this.keep(tx, { ...row, requestHash: keyed.requestHash, answer: keeps === 'key' ? null : answer, createdAt: tx.now });
        return answer;
      });
    } catch (error) {
      if (!(error instanceof KeyTaken) && !(error instanceof DomainError) && !isDuplicate(error)) throw error;
      const first = await this.reads.db.findOneBy(IdempotencyKey, row);
      if (!first) throw error instanceof KeyTaken ? new DomainError('idempotency.in-flight') : error;
      if (first.requestHash !== keyed.requestHash) throw new DomainError('idempotency.key-reused');
      return keeps === 'key' ? this.work.run(me, (tx) => work(written(tx, keyed))) : (first.answer as Answer);
    }
  }

  /** Last, so that it is written once; whoever comes second waits for the first one's commit here at the latest. */
  private async keep(tx: Tx, row: IdempotencyKey): Promise<void> {
    try {
      await insertRows(tx.db, IdempotencyKey, [row]);
    } catch (error) {
      if (isDuplicate(error)) throw new KeyTaken();
      throw error;
    }
  }
}
