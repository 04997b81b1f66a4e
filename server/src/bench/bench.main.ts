import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BenchDatabases } from './databases.ts';
import { asTable, type MeasuredRow } from './measured-row.ts';
import { Generator, type Pace } from './measure/station.ts';
import { readOptions } from './options.ts';
import { memory } from './parts/memory.ts';
import { messages } from './parts/messages.ts';
import type { Part, Surroundings } from './parts/part.ts';
import { publicBoard } from './parts/public-board.ts';
import { readiness } from './parts/readiness.ts';
import { readsOnMariadb } from './parts/reads-on-mariadb.ts';
import { readsOnSqlite } from './parts/reads-on-sqlite.ts';
import { submitOnMariadb, submitOnSqlite } from './parts/submit.ts';

const PARTS: readonly Part[] = [submitOnMariadb, submitOnSqlite, readsOnMariadb, readsOnSqlite, publicBoard, messages, memory, readiness];
const PACE: Pace = { rounds: 7, count: 800, warmUp: 1500, concurrency: 8 };
const QUICK: Pace = { rounds: 1, count: 60, warmUp: 40, concurrency: 8 };

const METHOD = `How: one process sends over ${PACE.concurrency} kept connections, the house and its floor answer in turn, medians of ${PACE.rounds} rounds, ratios within a round.
The floor is bare node:http with mysql2 (pool of 10, prepared statements) in a process of its own. For submissions it makes the same inserts in one
transaction and mints the same number, and checks, looks up and composes nothing. For reads it sends the very SELECTs that the house sends for
the same request, but for the session's, and answers their rows as JSON.
`;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function within<T>(work: (atEnd: (close: () => Promise<void>) => void) => Promise<T>): Promise<T> {
  const ends: (() => Promise<void>)[] = [];
  try {
    return await work((close) => void ends.unshift(close));
  } finally {
    for (const end of ends) await end();
  }
}

async function bench(): Promise<MeasuredRow[]> {
  const options = readOptions(process.argv.slice(2), process.env);
  const folder = options.keep ? resolve('.cache', 'bench') : mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  mkdirSync(folder, { recursive: true });
  const databases = new BenchDatabases(options.mariadb, folder, options.keep);
  const generator = new Generator();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void databases.remove().finally(() => process.exit(1)));
  const around: Surroundings = { options, databases, generator, pace: options.quick ? QUICK : PACE, folder, filesUrl: join(folder, 'files'), say, within };
  const version = await databases.version();
  if (version === null)
    say(`No MariaDB lets us in at ${options.mariadb}: only SQLite is measured. Start one, or set TEST_DATABASE_URL=mysql://<user>:<password>@<host>:3306/.`);
  const rows: MeasuredRow[] = [];
  try {
    for (const part of PARTS) {
      if ((part.needsMariadb && version === null) || !part.name.includes(options.only ?? '')) continue;
      say(`— ${part.name}`);
      const found = await part.run(around);
      say(asTable(found));
      rows.push(...found);
    }
  } finally {
    await generator.stop();
    await databases.remove();
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
  return rows;
}

const rows = await bench();
process.stdout.write(`\n${METHOD}\n${asTable(rows)}\n`);
