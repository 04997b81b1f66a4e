import type { DataSourceOptions } from 'typeorm';
import { mysqlUrl, sqliteFile } from './database-url.ts';

type EntityClass = new () => object;
type MigrationClass = new () => { up(runner: never): Promise<void>; down(runner: never): Promise<void> };

export interface Schema {
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
}

/** The most connections of one process. */
const POOL_SIZE = 10;
/** Statements that a connection keeps prepared; lists of ids come in many lengths. */
const PREPARED = 300;
/** Requests that may wait for a connection; beyond it the answer is 503 rather than a pile-up. */
const WAITING_LIMIT = 500;

interface Pragmas {
  pragma(statement: string): unknown;
}

const common = (schema: Schema) => ({
  entities: [...schema.entities],
  migrations: [...schema.migrations] as unknown as string[],
  migrationsRun: false,
  synchronize: false,
  migrationsTransactionMode: 'each' as const,
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' } as const,
});

/** The writing connection of the embedded database: one, in WAL mode, safe against a power cut. */
export function sqliteWriterOptions(url: string, schema: Schema): DataSourceOptions {
  const fast = url.endsWith('?synchronous=off');
  return {
    ...common(schema),
    type: 'better-sqlite3',
    database: sqliteFile(url),
    timeout: 5000,
    enableWAL: true,
    prepareDatabase: (db: Pragmas) => {
      const statements = [
        'journal_mode = WAL',
        `synchronous = ${fast ? 'OFF' : 'FULL'}`,
        'temp_store = MEMORY',
        'cache_size = -65536',
        'mmap_size = 268435456',
      ];
      for (const statement of statements) db.pragma(statement);
    },
  };
}

/** A second connection that only reads, so that readers never see what is not yet committed. */
export function sqliteReaderOptions(url: string, schema: Schema): DataSourceOptions {
  return {
    ...common(schema),
    migrations: [],
    type: 'better-sqlite3',
    database: sqliteFile(url),
    readonly: true,
    timeout: 5000,
    prepareDatabase: (db: Pragmas) => {
      for (const statement of ['query_only = 1', 'temp_store = MEMORY', 'cache_size = -65536', 'mmap_size = 268435456']) db.pragma(statement);
    },
  };
}

/** `kind` is what `SELECT VERSION()` said: TypeORM's schema comparison is never empty when MariaDB is called MySQL. */
export function mysqlOptions(url: string, kind: 'mariadb' | 'mysql', schema: Schema): DataSourceOptions {
  return {
    ...common(schema),
    type: kind,
    url: mysqlUrl(url),
    charset: 'utf8mb4_unicode_520_ci',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: POOL_SIZE,
    connectTimeout: 2000,
    extra: { maxIdle: POOL_SIZE, enableKeepAlive: true, waitForConnections: true, queueLimit: WAITING_LIMIT, maxPreparedStatements: PREPARED },
  };
}
