import { answers } from './answers.ts';
import { Refusal } from './refusal.ts';

/** When the copy that is shown was read, where there is no network to read it anew; else `null`. */
export const staleSince = (key: string | null, error: unknown): number | null =>
  key === null || error === undefined || error instanceof Refusal ? null : answers.readAt(key);
