import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Where the rows are written as JSON. */
  readonly json: string | null;
  /** A small run that shows that everything works; its figures say nothing. */
  readonly quick: boolean;
  /** How many complaints the large database holds. */
  readonly rows: number;
  /** How many it holds on the embedded database, which is not made for a whole company. */
  readonly sqliteRows: number;
  /** How many the small one holds, beside which it is held. */
  readonly fewRows: number;
  /** Keep the databases, and take those that an earlier run kept. */
  readonly keep: boolean;
  /** Only the parts whose names contain this. */
  readonly only: string | null;
  /** A server with the right to create databases, `mysql://<user>@<host>:3306/`. */
  readonly mariadb: string;
}

const MOST_ON_SQLITE = 200_000;

/** @throws TypeError for an option that does not exist */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'string' }, quick: { type: 'boolean' }, rows: { type: 'string' }, keep: { type: 'boolean' }, only: { type: 'string' } },
  });
  const quick = values.quick ?? false;
  const rows = Number(values.rows ?? (quick ? 10_000 : 1_000_000));
  return {
    json: values.json ?? null,
    quick,
    rows,
    sqliteRows: Math.min(rows, MOST_ON_SQLITE),
    fewRows: quick ? 1_000 : 10_000,
    keep: values.keep ?? false,
    only: values.only ?? null,
    mariadb: env.TEST_DATABASE_URL ?? 'mysql://root@127.0.0.1:3306/',
  };
}
