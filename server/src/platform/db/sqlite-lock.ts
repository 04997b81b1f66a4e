import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { ConfigurationError } from '../config/configuration.ts';

export interface FileLock {
  release(): void;
}

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * One process writes the embedded database: the writers' queue lives in its memory.
 * @throws ConfigurationError naming the process that holds it
 */
export function lockDatabaseFile(file: string): FileLock {
  const path = `${file}.lock`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(path, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(path, 'utf8'));
      // Our own number is an earlier process's: in a container every first process is number 1.
      if (holder !== process.pid && isAlive(holder)) {
        throw new ConfigurationError(
          `The embedded database ${file} is in use by process ${holder}. Stop that one first, or use MariaDB (DATABASE_URL=mysql://…) for several processes.`,
        );
      }
      rmSync(path, { force: true });
    }
  }
  throw new ConfigurationError(`The lock file ${path} could not be taken. Remove it if no other process runs.`);
}
