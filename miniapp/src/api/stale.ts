import { answers } from './answers.ts';
import { Refusal, ServiceAway } from './refusal.ts';

/** A copy from before that is shown, because it could not be read anew. */
export interface Stale {
  /** When it was read, in epoch milliseconds. */
  readonly since: number;
  readonly because: 'no-network' | 'service-away';
}

/** How stale the copy is that is shown; `null`: it is fresh, or what came is a refusal and no want of an answer. */
export function staleOf(key: string | null, error: unknown): Stale | null {
  if (key === null || error === undefined || error instanceof Refusal) return null;
  const since = answers.readAt(key);
  return since === null ? null : { since, because: error instanceof ServiceAway ? 'service-away' : 'no-network' };
}
