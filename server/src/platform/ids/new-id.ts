import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const VALUES_OF_BYTE = 256;
const pool = Buffer.alloc(4096);
let used = pool.length;

/** A fraction from the system's randomness, fetched for many ids at once. */
function fraction(): number {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool[used++]! / VALUES_OF_BYTE;
}

const next = monotonicFactory(fraction);

/** A ULID of 26 ASCII characters; within one process later ids sort after earlier ones of the same millisecond. */
export const newId = (now: Date): string => next(now.getTime());
