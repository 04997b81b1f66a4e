import { Readable } from 'node:stream';
import { createConnection, type Connection } from 'mysql2/promise';
import type { EntityMetadata } from 'typeorm';
import { Commitment } from '../../commitments/index.ts';
import { Complaint, ComplaintCounter } from '../../complaints/index.ts';
import { DispatchOrder } from '../../dispatch/index.ts';
import { insertRows } from '../../platform/db/insert-rows.ts';
import type { Database } from '../../platform/db/index.ts';
import { mysqlUrl } from '../../platform/db/database-url.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { TimelineEntry, TimelineSeal } from '../../timeline/index.ts';
import type { History, Share } from './history.ts';

type Entity = new () => object;
const LINES_OF_CHUNK = 2000;
const BATCH = 500;

/** The tables of the history; the heavy ones first, so that two connections end about together. */
const tablesOf = (history: History): readonly (readonly [Entity, () => Generator<object>])[] => [
  [Commitment, () => history.commitments()],
  [TimelineEntry, () => history.entries()],
  [Complaint, () => history.complaints()],
  [DispatchOrder, () => history.orders()],
];

/** A value as LOAD DATA reads it. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (value instanceof Date) return value.toISOString().slice(0, 23).replace('T', ' ');
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'object') return JSON.stringify(value).replaceAll('\\', '\\\\');
  return String(value);
}

function* lines(rows: Iterable<object>, properties: readonly string[]): Generator<Buffer> {
  let chunk: string[] = [];
  for (const row of rows) {
    chunk.push(properties.map((property) => field((row as Record<string, unknown>)[property])).join('\t'));
    if (chunk.length < LINES_OF_CHUNK) continue;
    yield Buffer.from(`${chunk.join('\n')}\n`);
    chunk = [];
  }
  if (chunk.length > 0) yield Buffer.from(`${chunk.join('\n')}\n`);
}

async function loadTable(connection: Connection, { tableName, columns }: EntityMetadata, rows: () => Generator<object>): Promise<void> {
  const names = columns.map((column) => `\`${column.databaseName}\``).join(', ');
  const stream = () =>
    Readable.from(
      lines(
        rows(),
        columns.map((column) => column.propertyName),
      ),
      { objectMode: false },
    );
  await connection.query({ sql: `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${tableName}\` CHARACTER SET utf8mb4 (${names})`, infileStreamFactory: stream });
}

/** Into empty tables, two at a time; with these checks off the server sorts rows and indices and writes each once. */
async function loadMysql(database: Database, url: string, history: History): Promise<void> {
  const waiting = [...tablesOf(history)];
  const work = async () => {
    const connection = await createConnection({ uri: mysqlUrl(url), charset: 'utf8mb4_unicode_520_ci' });
    try {
      await connection.query("SET unique_checks = 0, foreign_key_checks = 0, time_zone = '+00:00'");
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const metadata = database.writer.getMetadata(next[0]);
        await loadTable(connection, metadata, next[1]);
        await connection.query(`ANALYZE TABLE \`${metadata.tableName}\``);
      }
    } finally {
      await connection.end();
    }
  };
  await Promise.all([work(), work()]);
}

async function loadSqlite(database: Database, history: History): Promise<void> {
  await database.writer.query('PRAGMA synchronous = OFF');
  for (const [entity, rows] of tablesOf(history)) {
    await database.writer.transaction(async (db) => {
      let batch: object[] = [];
      for (const row of rows()) {
        batch.push(row);
        if (batch.length < BATCH) continue;
        await insertRows(db, entity, batch);
        batch = [];
      }
      await insertRows(db, entity, batch);
    });
  }
  await database.writer.query('ANALYZE');
  await database.writer.query('PRAGMA synchronous = FULL');
}

/** Writes a history straight into the tables, with a seal of yesterday so that the house does not begin to seal five years. */
export async function loadHistory(database: Database, url: string, history: History, shares: readonly Share[], now: Date): Promise<void> {
  const { manager } = database.writer;
  const until = new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);
  for (const {
    settled: { communityId },
    total,
  } of shares) {
    const none = 'c'.repeat(64);
    await insertRows(manager, TimelineSeal, [
      { id: newId(now), communityId, day: until.toISOString().slice(0, 10), until, matters: 0, previousHash: none, hash: none },
    ]);
    await insertRows(manager, ComplaintCounter, [{ communityId, year: now.getUTCFullYear(), last: total }]);
  }
  await (database.isSqlite ? loadSqlite(database, history) : loadMysql(database, url, history));
}
