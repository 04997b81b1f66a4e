import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, EntityTarget } from 'typeorm';
import { Clock } from '../clock/clock.ts';
import type { Actor } from './actor.ts';
import { Bounded, type CommunityRow } from './bounded.ts';
import type { Database } from './database.ts';
import { isWorthRepeating } from './database-errors.ts';
import { inTransaction } from './transaction.ts';

/** What every write needs: the open transaction, who writes, and one fixed "now". */
export interface Tx {
  readonly actor: Actor;
  readonly now: Date;
  /** When its writer wrote it, by their device's word, where it came later: no deadline is counted from it. */
  readonly writtenAt?: Date;
  /** The actor's community's rows. */
  of<Row extends CommunityRow>(entity: EntityTarget<Row>): Bounded<Row>;
  /** Rows that belong to no community or to all: accounts, sessions, counters, the outbox. */
  readonly db: EntityManager;
  /** Runs once the transaction has committed, and not at all if it did not. */
  afterCommit(run: () => void): void;
}

const ATTEMPTS = 8;
const inside = new AsyncLocalStorage<true>();

/**
 * The only door to a transaction.
 *
 * SQLite has one writing connection: two transactions at once would nest by savepoint, and the rollback of one would take the
 * other's committed rows along. So writers take turns there. On a MySQL cluster a deadlock or certification conflict is
 * repeated whole, a bounded number of times.
 */
export class UnitOfWork {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Error on SQLite, when called inside a transaction: it would wait for itself. Not watched elsewhere, where following every promise costs. */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!this.database.isSqlite) return this.repeated(() => this.attempt(actor, work));
    if (inside.getStore()) throw new Error('A transaction was asked for inside a transaction.');
    const attempt = () => inside.run(true, () => this.attempt(actor, work));
    const mine = this.turn.then(attempt, attempt);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async attempt<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const committed: (() => void)[] = [];
    const result = await inTransaction(this.database.writer, (db) =>
      work({
        actor,
        now: this.clock.now(),
        db,
        of: (entity) => new Bounded(db, entity, actor.communityId),
        afterCommit: (run) => committed.push(run),
      }),
    );
    // What follows the commit is outside it, and may open transactions of its own.
    for (const run of committed) inside.exit(run);
    return result;
  }

  private async repeated<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        if (tries >= ATTEMPTS || !isWorthRepeating(error)) throw error;
        await new Promise((resume) => setTimeout(resume, Math.random() * 10 * 2 ** tries));
      }
    }
  }
}
