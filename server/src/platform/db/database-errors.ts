interface DriverFailure {
  code?: string;
  errno?: number;
  driverError?: DriverFailure;
  fatal?: boolean;
  message?: string;
}

const codeOf = (error: unknown): string | undefined => {
  const failure = error as DriverFailure | null;
  return failure?.driverError?.code ?? failure?.code;
};

const REPEAT = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'POOL_CLOSED',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'SQLITE_BUSY',
  'SQLITE_CANTOPEN',
  'SQLITE_IOERR',
  'ER_OPTION_PREVENTS_STATEMENT',
]);
const DUPLICATE = new Set(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

/** Deadlocks and certification conflicts: the same work, done again, may pass. */
export const isWorthRepeating = (error: unknown): boolean => REPEAT.has(codeOf(error) ?? '');

/** The database cannot be reached at the moment, or has more waiting than it can serve. */
export const isDatabaseAway = (error: unknown): boolean => {
  const message = (error as DriverFailure | null)?.message ?? '';
  return AWAY.has(codeOf(error) ?? '') || /Queue limit reached|Pool is closed|Connection lost|closed state/.test(message);
};

/** The row is there already. */
export const isDuplicate = (error: unknown): boolean => DUPLICATE.has(codeOf(error) ?? '');
