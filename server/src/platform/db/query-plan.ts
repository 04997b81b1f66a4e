import type { EntityManager } from 'typeorm';
import type { Statement } from './statement-log.ts';

/** A page has at most this many rows; more are never sorted. */
const PAGE = 100;
/** A table of so few rows is read whole, and rightly. */
const SMALL_TABLE = 200;

interface Step {
  readonly table: string;
  readonly scans: boolean;
  readonly sorts: boolean;
}

/** MariaDB and MySQL: `ALL` reads every row, `index` every entry. */
async function mysqlSteps(manager: EntityManager, { sql, parameters }: Statement): Promise<Step[]> {
  const lines: { table: string | null; type: string | null; Extra: string | null }[] = await manager.query(`EXPLAIN ${sql}`, [...parameters]);
  return lines.map(({ table, type, Extra }) => ({ table: table ?? '', scans: type === 'ALL' || type === 'index', sorts: /filesort/.test(Extra ?? '') }));
}

/** SQLite: a `SCAN` reads all, a temporary tree is a sort. */
async function sqliteSteps(manager: EntityManager, { sql, parameters }: Statement): Promise<Step[]> {
  const lines: { detail: string }[] = await manager.query(`EXPLAIN QUERY PLAN ${sql}`, [...parameters]);
  return lines.map(({ detail }) => ({
    table: /^SCAN (\w+)/.exec(detail)?.[1] ?? '',
    scans: detail.startsWith('SCAN '),
    sorts: detail.includes('TEMP B-TREE'),
  }));
}

async function isSmall(manager: EntityManager, table: string): Promise<boolean> {
  const known = manager.dataSource.entityMetadatas.some(({ tableName }) => tableName === table);
  // What is no table of ours is a part of the statement, read to its own end.
  if (!known) return true;
  const rows: unknown[] = await manager.query(`SELECT 1 FROM ${manager.dataSource.driver.escape(table)} LIMIT ${SMALL_TABLE}`);
  return rows.length < SMALL_TABLE;
}

/** What is sorted is what comes out, before it is cut to a page. */
async function sortsMoreThanAPage(manager: EntityManager, { sql, parameters }: Statement): Promise<boolean> {
  const rows: unknown[] = await manager.query(sql.replace(/ LIMIT \d+\s*$/, ` LIMIT ${PAGE + 1}`), [...parameters]);
  return rows.length > PAGE;
}

/** What is wrong with the way a SELECT finds its rows: a table that grows is read whole, or more than a page is sorted. Nothing is the rule. */
export async function problemsOf(manager: EntityManager, statement: Statement): Promise<string[]> {
  const isSqlite = manager.dataSource.options.type === 'better-sqlite3';
  const problems: string[] = [];
  for (const { table, scans, sorts } of await (isSqlite ? sqliteSteps : mysqlSteps)(manager, statement)) {
    if (scans && !(await isSmall(manager, table))) problems.push(`reads all of ${table}: ${statement.sql}`);
    if (sorts && (await sortsMoreThanAPage(manager, statement))) problems.push(`sorts more than a page: ${statement.sql}`);
  }
  return problems;
}
