import { Injectable } from '@nestjs/common';
import { insertRows } from '../platform/db/insert-rows.ts';
import { changeRows } from '../platform/db/send-statement.ts';
import { isDuplicate, Reads, systemActor, UnitOfWork, type Tx } from '../platform/db/index.ts';
import { ComplaintCounter } from './complaint.entity.ts';

/** S4.3: numbers of a community and year, without gaps or doubles, whatever happens at once or is rolled back. */
@Injectable()
export class ComplaintNumbers {
  private readonly prepared = new Set<string>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
  ) {}

  /** Makes the counter's row ahead, in a transaction of its own: an insert within the submission would deadlock with others. */
  async prepare(communityId: string, year: number): Promise<void> {
    const key = `${communityId}/${year}`;
    if (this.prepared.has(key)) return;
    if (!(await this.reads.db.existsBy(ComplaintCounter, { communityId, year }))) {
      await this.work
        .run(systemActor(communityId), (tx) => insertRows(tx.db, ComplaintCounter, [{ communityId, year, last: 0 }]))
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
        });
    }
    this.prepared.add(key);
  }

  /** The next number; its row stays locked until the commit, so it is taken late. */
  async next(tx: Tx, year: number): Promise<number> {
    const { communityId } = tx.actor;
    if (tx.db.dataSource.options.type === 'better-sqlite3') {
      const rows: { last: number }[] = await tx.db.query('UPDATE complaint_counter SET last = last + 1 WHERE communityId = ? AND year = ? RETURNING last', [
        communityId,
        year,
      ]);
      return rows[0]!.last;
    }
    const sql = 'UPDATE complaint_counter SET last = LAST_INSERT_ID(last + 1) WHERE communityId = ? AND year = ?';
    return (await changeRows(tx.db, sql, [communityId, year])).insertId;
  }
}
