import { existsSync } from 'node:fs';
import { DataSource, type EntityManager } from 'typeorm';
import { ConfigurationError } from '../config/configuration.ts';
import { isSqliteUrl, sqliteFile } from './database-url.ts';
import { mysqlOptions, sqliteReaderOptions, type Schema } from './data-source-options.ts';

/**
 * Opens a database for one reading program, beside a service that may be running: neither locks nor migrates, and everything is read as it
 * was at one moment.
 * @throws ConfigurationError where the embedded database is not there
 */
export async function readAtOnce<T>(url: string, entities: Schema['entities'], read: (db: EntityManager) => Promise<T>): Promise<T> {
  const schema = { entities, migrations: [] };
  if (isSqliteUrl(url) && !existsSync(sqliteFile(url))) {
    throw new ConfigurationError(`There is no database at ${sqliteFile(url)}. Set DATABASE_URL to the one you mean, or start the service once.`);
  }
  const source = await new DataSource(isSqliteUrl(url) ? sqliteReaderOptions(url, schema) : mysqlOptions(url, 'mariadb', schema)).initialize();
  try {
    return await source.transaction(read);
  } finally {
    await source.destroy();
  }
}
