import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { isSqliteUrl, mysqlUrl, sqliteFile } from './database-url.ts';
import { mysqlOptions, sqliteReaderOptions, sqliteWriterOptions, type Schema } from './data-source-options.ts';
import { lockDatabaseFile, type FileLock } from './sqlite-lock.ts';

/** The open database: where to write and where to read. On MariaDB both are the same pool. */
export class Database {
  private constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
    readonly isSqlite: boolean,
    private readonly lock: FileLock | null,
  ) {}

  /**
   * Connects and brings the schema up to date; two processes that start together migrate once.
   * @throws ConfigurationError where another process holds the embedded database
   */
  static async open(url: string, schema: Schema): Promise<Database> {
    return isSqliteUrl(url) ? Database.openSqlite(url, schema) : Database.openMysql(url, schema);
  }

  private static async openSqlite(url: string, schema: Schema): Promise<Database> {
    mkdirSync(dirname(sqliteFile(url)), { recursive: true });
    const lock = lockDatabaseFile(sqliteFile(url));
    const writer = await new DataSource(sqliteWriterOptions(url, schema)).initialize();
    await writer.runMigrations();
    const reader = await new DataSource(sqliteReaderOptions(url, schema)).initialize();
    return new Database(writer, reader, true, lock);
  }

  private static async openMysql(url: string, schema: Schema): Promise<Database> {
    const connection = await createConnection({ uri: mysqlUrl(url), connectTimeout: 2000 });
    try {
      const [[row]] = (await connection.query('SELECT VERSION() AS version')) as unknown as [[{ version: string }]];
      const kind = /mariadb/i.test(row.version) ? 'mariadb' : 'mysql';
      const pool = await new DataSource(mysqlOptions(url, kind, schema)).initialize();
      await connection.query("SELECT GET_LOCK(CONCAT('huiyin.migrations.', DATABASE()), 60)");
      await pool.runMigrations();
      return new Database(pool, pool, false, null);
    } finally {
      await connection.end();
    }
  }

  async close(): Promise<void> {
    if (this.reader !== this.writer) await this.reader.destroy();
    await this.writer.destroy();
    this.lock?.release();
  }
}
