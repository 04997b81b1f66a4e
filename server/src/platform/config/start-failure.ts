import { ConfigurationError } from './configuration.ts';

interface Failure {
  readonly code?: string;
  readonly syscall?: string;
  readonly message: string;
  readonly stack?: string;
}

const UNREACHABLE = 'The database server of DATABASE_URL does not answer. Start it, or correct DATABASE_URL.';
const UNWRITABLE = 'The folder of the embedded database cannot be written. Correct DATABASE_URL, or give this user the right to write there.';

/** What an operator can do about a start that failed; anything else is a fault of the program, and shown whole. */
const SENTENCES: Readonly<Record<string, string>> = {
  'listen EADDRINUSE': 'PORT is in use by another program. Stop that one, or set PORT to a free port, for example PORT=3001.',
  'listen EACCES': 'PORT may not be used by this user. Set PORT to a port above 1023, for example PORT=3000.',
  'listen EADDRNOTAVAIL': 'HOST is no address of this machine. Set HOST=127.0.0.1 for this machine alone, or HOST=0.0.0.0 for all of its networks.',
  ECONNREFUSED: UNREACHABLE,
  ENOTFOUND: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ER_ACCESS_DENIED_ERROR: 'The database server refuses the user or the password of DATABASE_URL. Correct them.',
  ER_DBACCESS_DENIED_ERROR: 'The user of DATABASE_URL has no right to its database. Grant it, or name another user.',
  ER_BAD_DB_ERROR: 'The database of DATABASE_URL is not there. Make it first: CREATE DATABASE … CHARACTER SET utf8mb4.',
  SQLITE_NOTADB: 'The file of DATABASE_URL is no SQLite database. Name another file; a new one is made where there is none.',
  SQLITE_CANTOPEN: UNWRITABLE,
  EACCES: UNWRITABLE,
  EROFS: UNWRITABLE,
  ENOENT: UNWRITABLE,
  ENOTDIR: UNWRITABLE,
};

/** Why the service could not start: a sentence that says what to do, where there is something to do. */
export function startFailure(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message;
  const { code = '', syscall = '', message = String(error), stack } = (error ?? {}) as Partial<Failure>;
  const sentence = SENTENCES[`${syscall} ${code}`] ?? SENTENCES[code];
  return sentence ? `${sentence} (${message})` : `The program could not go on: ${stack ?? message}`;
}
