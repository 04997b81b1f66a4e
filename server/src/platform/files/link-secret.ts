import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError, type Configuration } from '../config/configuration.ts';
import { isSqliteUrl, sqliteFile } from '../db/database-url.ts';

const FILE_NAME = 'link-secret';

/**
 * What signs the links: the operator's `SECRET`, else one made once and kept beside the embedded database.
 * @throws ConfigurationError on a database server without `SECRET`: several processes must sign alike
 */
export function linkSecret({ secret, databaseUrl }: Pick<Configuration, 'secret' | 'databaseUrl'>): string {
  if (secret) return secret;
  if (!isSqliteUrl(databaseUrl))
    throw new ConfigurationError('SECRET is not set. Set it to a long random text, the same for every process that serves this database.');
  const path = join(dirname(sqliteFile(databaseUrl)), FILE_NAME);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}
