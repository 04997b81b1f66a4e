export type DatabaseKind = 'sqlite' | 'mariadb' | 'mysql';

/** The file of an embedded database. */
export const sqliteFile = (url: string): string => url.slice('sqlite:'.length).replace(/\?.*$/, '');
export const isSqliteUrl = (url: string): boolean => url.startsWith('sqlite:');
/** mysql2 knows one scheme. */
export const mysqlUrl = (url: string): string => url.replace(/^mariadb:/, 'mysql:');
