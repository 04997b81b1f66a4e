import { monotonicFactory } from 'ulid';

const next = monotonicFactory();

/** A ULID of 26 ASCII characters; within one process later ids sort after earlier ones of the same millisecond. */
export const newId = (now: Date): string => next(now.getTime());
