import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { isSqliteUrl, mysqlUrl } from '../platform/db/database-url.ts';

/** A database of the replay's own, and a folder beside it; both are gone afterwards. */
export interface OwnDatabase {
  readonly url: string;
  readonly folder: string;
  drop(): Promise<void>;
}

/** @param server an address of MariaDB or MySQL, where a schema is made; without it a file is */
export async function openOwnDatabase(server: string | undefined): Promise<OwnDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-replay-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  if (server === undefined || isSqliteUrl(server)) return { url: `sqlite:${join(folder, 'replay.db')}`, folder, drop: async () => removeFolder() };
  const schema = `huiyin_replay_${process.pid}`;
  const run = async (statement: string) => {
    const connection = await createConnection({ uri: mysqlUrl(server) });
    await connection.query(statement).finally(() => connection.end());
  };
  await run(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const url = new URL(server);
  url.pathname = `/${schema}`;
  return {
    url: url.href,
    folder,
    drop: async () => {
      await run(`DROP DATABASE ${schema}`);
      removeFolder();
    },
  };
}
