import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

let count = 0;

/** A database of a spec's own: a file, or with TEST_DATABASE_URL a schema on that server. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-spec-'));
    return { url: `sqlite:${join(folder, 'huiyin.db')}?synchronous=off`, drop: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const name = `huiyin_spec_${process.pid}_${process.env.JEST_WORKER_ID ?? '0'}_${++count}`;
  const run = async (statement: string) => {
    const connection = await createConnection({ uri: server.replace(/^mariadb:/, 'mysql:') });
    await connection.query(statement);
    await connection.end();
  };
  await run(`DROP DATABASE IF EXISTS ${name}`);
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`DROP DATABASE ${name}`) };
}
