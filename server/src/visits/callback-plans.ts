import { Injectable } from '@nestjs/common';
import type { QuotaLevel } from '@huiyin/shared/visits/callback.quota';
import { insertRows } from '../platform/db/insert-rows.ts';
import { isDuplicate, Reads, systemActor, UnitOfWork, type Tx } from '../platform/db/index.ts';
import { CallbackPlan } from './callback.entity.ts';

@Injectable()
export class CallbackPlans {
  private readonly prepared = new Set<string>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Makes the month's row ahead, outside the transaction that plans. */
  async prepare(communityId: string, month: string): Promise<void> {
    const key = `${communityId}/${month}`;
    if (this.prepared.has(key)) return;
    if (!(await this.reads.db.existsBy(CallbackPlan, { communityId, month }))) {
      const none = { communityId, month, repairs: 0, director: 0, supervisor: 0, lead: 0 };
      await this.work
        .run(systemActor(communityId), (tx) => insertRows(tx.db, CallbackPlan, [none]))
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
        });
    }
    this.prepared.add(key);
  }

  /** The month so far; on MariaDB the row stays locked until the commit, so that two orders finished at once are both counted. */
  async locked(tx: Tx, month: string): Promise<CallbackPlan> {
    const where = { communityId: tx.actor.communityId, month };
    if (tx.db.dataSource.options.type === 'better-sqlite3') return tx.db.findOneByOrFail(CallbackPlan, where);
    return tx.db.findOneOrFail(CallbackPlan, { where, lock: { mode: 'pessimistic_write' } });
  }

  async count(tx: Tx, plan: CallbackPlan, level: QuotaLevel): Promise<void> {
    await tx.db.update(CallbackPlan, { communityId: plan.communityId, month: plan.month }, { repairs: plan.repairs + 1, [level]: plan[level] + 1 });
  }
}
