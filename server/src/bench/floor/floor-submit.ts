import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2/promise';
import { newId } from '../../platform/ids/new-id.ts';

type Row = Readonly<Record<string, string | number | Date | null>>;

/** The rows that one submission to the house left, and its answer: the floor writes the same ones again and again. */
export interface SubmitTemplate {
  readonly communities: readonly string[];
  readonly year: number;
  readonly complaint: Row;
  readonly commitments: readonly Row[];
  readonly entry: Row;
  readonly message: Row;
  readonly key: Row;
  readonly answer: object;
}

const ENDS_OF_RETRY = 20;

/** The same inserts as a submission of the house, in one transaction: the number is minted late, as there. */
export class FloorSubmit {
  private turn = 0;

  constructor(
    private readonly pool: Pool,
    private readonly template: SubmitTemplate,
  ) {}

  /** Answers what is kept with the key, as JSON. */
  async run(body: { readonly text: string }, key: string): Promise<string> {
    const communityId = this.template.communities[this.turn++ % this.template.communities.length]!;
    for (let tries = 1; ; tries++) {
      const connection = await this.pool.getConnection();
      try {
        return await this.once(connection, communityId, body.text, key);
      } catch (error) {
        await connection.query('ROLLBACK');
        if ((error as { code?: string }).code !== 'ER_LOCK_DEADLOCK' || tries >= ENDS_OF_RETRY) throw error;
      } finally {
        connection.release();
      }
    }
  }

  private async once(connection: PoolConnection, communityId: string, text: string, requestKey: string): Promise<string> {
    const { year, complaint, commitments, entry, message, key, answer } = this.template;
    const now = new Date();
    const id = newId(now);
    await connection.query('START TRANSACTION');
    await this.insert(
      connection,
      'commitment',
      commitments.map((row) => ({ ...row, id: newId(now), communityId, complaintId: id })),
    );
    const [minted] = await connection.execute<ResultSetHeader>(
      'UPDATE complaint_counter SET last = LAST_INSERT_ID(last + 1) WHERE communityId = ? AND year = ?',
      [communityId, year],
    );
    await this.insert(connection, 'complaint', [{ ...complaint, id, communityId, text, serial: minted.insertId, registeredAt: now, lastActivityAt: now }]);
    await this.insert(connection, 'timeline_entry', [{ ...entry, id: newId(now), communityId, complaintId: id, at: now }]);
    await this.insert(connection, 'outbox_message', [{ ...message, id: newId(now), communityId, createdAt: now, availableAt: now }]);
    const kept = JSON.stringify({ ...answer, id, number: `${year}-${minted.insertId}`, text });
    await this.insert(connection, 'idempotency_key', [{ ...key, requestKey, answer: kept, createdAt: now }]);
    await connection.query('COMMIT');
    return kept;
  }

  private async insert(connection: PoolConnection, table: string, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(rows[0]!);
    const places = `(${columns.map(() => '?').join(', ')})`;
    await connection.execute(
      `INSERT INTO ${table} (${columns.map((column) => `\`${column}\``).join(', ')}) VALUES ${rows.map(() => places).join(', ')}`,
      rows.flatMap((row) => columns.map((column) => row[column]!)),
    );
  }
}
