import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mysql2/promise';
import { mysqlUrl } from '../platform/db/database-url.ts';

async function withServer<T>(server: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection({ uri: mysqlUrl(server), connectTimeout: 2000 });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/** The databases of the bench: named by it, and by it removed. */
export class BenchDatabases {
  private readonly made: (() => Promise<void>)[] = [];

  constructor(
    private readonly server: string,
    private readonly folder: string,
    private readonly keep: boolean,
  ) {}

  /** The server's version, or `null` where none lets us in. */
  async version(): Promise<string | null> {
    try {
      return await withServer(
        this.server,
        async (connection) => ((await connection.query('SELECT VERSION() AS version'))[0] as { version: string }[])[0]!.version,
      );
    } catch (error) {
      if (error instanceof Error) return null;
      throw error;
    }
  }

  /** A schema of this name; `fresh` says whether it is empty. */
  async mariadb(name: string): Promise<{ url: string; fresh: boolean }> {
    // Kept ones are found again; of the others two runs at once have each their own.
    const schema = `huiyin_bench_${name}${this.keep ? '' : `_${process.pid}`}`;
    const fresh = await withServer(this.server, async (connection) => {
      const [found] = (await connection.query('SHOW DATABASES LIKE ?', [schema])) as unknown as [object[]];
      if (found.length > 0 && this.keep) return false;
      await connection.query(`DROP DATABASE IF EXISTS ${schema}`);
      await connection.query(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
      return true;
    });
    this.made.push(() => withServer(this.server, async (connection) => void (await connection.query(`DROP DATABASE IF EXISTS ${schema}`))));
    const url = new URL(this.server);
    url.pathname = `/${schema}`;
    return { url: url.href, fresh };
  }

  sqlite(name: string): { url: string; fresh: boolean } {
    const file = join(this.folder, `${name}.db`);
    return { url: `sqlite:${file}`, fresh: !existsSync(file) };
  }

  /** Gives the server memory for its pages, as one that serves a million matters has; answers what it has now, in MB. */
  async givePages(megabytes: number): Promise<number> {
    return withServer(this.server, async (connection) => {
      const current = async () => ((await connection.query('SELECT @@innodb_buffer_pool_size AS bytes'))[0] as { bytes: number }[])[0]!.bytes / 1_048_576;
      const before = await current();
      if (before < megabytes) {
        await connection.query(`SET GLOBAL innodb_buffer_pool_size = ${megabytes * 1_048_576}`);
        this.made.push(() => withServer(this.server, async (later) => void (await later.query(`SET GLOBAL innodb_buffer_pool_size = ${before * 1_048_576}`))));
      }
      return current();
    });
  }

  async remove(): Promise<void> {
    if (this.keep) return;
    for (const undo of this.made) await undo();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
