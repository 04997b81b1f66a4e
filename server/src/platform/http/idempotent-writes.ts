import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { insertRows } from '../db/insert-rows.ts';
import { isDuplicate, Reads, UnitOfWork, type Actor, type Tx } from '../db/index.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import type { Keyed } from './keyed.decorator.ts';

/** Somebody else's transaction, or an earlier one of ours, holds this key. */
class KeyTaken extends Error {}

@Injectable()
export class IdempotentWrites {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /**
   * A write that a lost connection or a double tap may ask for twice: the key's row goes first, and the answer is kept in the same
   * transaction, so the second one gets the first one's answer. Refusals are not kept.
   * @throws DomainError idempotency.key-reused where the same key came with another request
   */
  async run<Answer extends object>(me: Actor, keyed: Keyed, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    const row = { accountId: me.accountId!, key: keyed.key };
    try {
      return await this.work.run(me, async (tx) => {
        await this.take(tx, row, keyed.requestHash);
        const answer = await work(tx);
        await tx.db.update(IdempotencyKey, row, { answer });
        return answer;
      });
    } catch (error) {
      if (!(error instanceof KeyTaken)) throw error;
      return this.firstAnswer<Answer>(row, keyed.requestHash);
    }
  }

  private async take(tx: Tx, row: Pick<IdempotencyKey, 'accountId' | 'key'>, requestHash: string): Promise<void> {
    try {
      await insertRows(tx.db, IdempotencyKey, [{ ...row, requestHash, answer: null, createdAt: tx.now }]);
    } catch (error) {
      if (isDuplicate(error)) throw new KeyTaken();
      throw error;
    }
  }

  private async firstAnswer<Answer>(row: Pick<IdempotencyKey, 'accountId' | 'key'>, requestHash: string): Promise<Answer> {
    const first = await this.reads.db.findOneBy(IdempotencyKey, row);
    if (!first) throw new DomainError('idempotency.in-flight');
    if (first.requestHash !== requestHash) throw new DomainError('idempotency.key-reused');
    return first.answer as Answer;
  }
}
