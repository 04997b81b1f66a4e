import type { PoolConnection } from 'mysql2';
import type { DataSource, EntityManager } from 'typeorm';

const send = (connection: PoolConnection, command: string): Promise<void> =>
  new Promise((resolve, reject) => void connection.query(command, (error) => (error ? reject(error) : resolve())));

/**
 * Runs `work` in a transaction of its own. On MySQL and MariaDB its two commands go straight to the driver: every write sends them.
 * @throws what `work` throws, after taking everything back
 */
export async function inTransaction<T>(writer: DataSource, work: (db: EntityManager) => Promise<T>): Promise<T> {
  if (writer.options.type === 'better-sqlite3') return writer.transaction(work);
  const runner = writer.createQueryRunner();
  try {
    const connection = (await runner.connect()) as PoolConnection;
    await send(connection, 'START TRANSACTION');
    // The mapper begins none of its own inside one.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    try {
      const result = await work(runner.manager);
      await send(connection, 'COMMIT');
      return result;
    } catch (error) {
      // Where the connection is gone, so is the transaction.
      await send(connection, 'ROLLBACK').catch(() => connection.destroy());
      throw error;
    }
  } finally {
    await runner.release();
  }
}
