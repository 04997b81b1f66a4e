import type { Pool } from 'mysql2';
import { QueryFailedError, type EntityManager } from 'typeorm';

/** What a statement that changes rows answers. */
export interface Changed {
  /** How many rows matched. */
  readonly affected: number;
  /** On MySQL and MariaDB what LAST_INSERT_ID was set to. */
  readonly insertId: number;
}
interface Header {
  readonly affectedRows: number;
  readonly insertId: number;
}

/** What a connection of mysql2, and its pool, have in common. */
type Executor = Pick<Pool, 'execute'>;

async function executorOf(manager: EntityManager): Promise<Executor> {
  const { queryRunner, dataSource } = manager;
  if (queryRunner) return (await queryRunner.connect()) as Executor;
  return (dataSource.driver as unknown as { readonly pool: Pool }).pool;
}

/**
 * Prepared once for each connection: the server parses it once, values travel as they are, and the driver is called without what the
 * object mapper lays around it.
 */
async function execute(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<unknown> {
  const executor = await executorOf(manager);
  manager.dataSource.logger.logQuery(sql, values as unknown[]);
  try {
    return await new Promise((resolve, reject) => executor.execute(sql, values as never[], (error, result) => (error ? reject(error) : resolve(result))));
  } catch (error) {
    throw new QueryFailedError(sql, [...values], error as Error);
  }
}

const isSqlite = (manager: EntityManager): boolean => manager.dataSource.options.type === 'better-sqlite3';

/** Reads rows, within the manager's transaction where it has one. @throws QueryFailedError */
export async function readRows<Row>(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<Row[]> {
  return (await (isSqlite(manager) ? manager.query(sql, [...values]) : execute(manager, sql, values))) as Row[];
}

/** Changes rows within the manager's transaction. @throws QueryFailedError */
export async function changeRows(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<Changed> {
  if (!isSqlite(manager)) {
    const { affectedRows, insertId } = (await execute(manager, sql, values)) as Header;
    return { affected: affectedRows, insertId };
  }
  if (!manager.queryRunner) {
    await manager.query(sql, [...values]);
    return { affected: 0, insertId: 0 };
  }
  const { affected } = await manager.queryRunner.query(sql, [...values], true);
  return { affected: affected ?? 0, insertId: 0 };
}
