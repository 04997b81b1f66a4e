import type { CallerLevel } from './callback.contract.ts';

/** The levels that S8.1 counts, highest first; the manager of the regime is the director. */
export const QUOTA_LEVELS = ['director', 'supervisor', 'lead'] as const satisfies readonly CallerLevel[];
export type QuotaLevel = (typeof QUOTA_LEVELS)[number];
export type Quotas = Readonly<Record<QuotaLevel, number>>;

/** S8.1 in percent: manager at least 10, supervisor at least 30, lead at least 60. May be raised, never set below. */
export const LEAST_QUOTAS: Quotas = { director: 10, supervisor: 30, lead: 60 };

/** How many of a month's repairs each level was given so far. */
export type PlannedCallbacks = Readonly<Record<QuotaLevel, number>>;
export const NONE_PLANNED: PlannedCallbacks = { director: 0, supervisor: 0, lead: 0 };

/** How far a level stands behind its quota once one more repair is counted, in hundredths of a callback. */
const lag = (level: QuotaLevel, count: number, planned: PlannedCallbacks, quotas: Quotas): number => quotas[level] * count - planned[level] * 100;

/**
 * S8.1: the level that lags its quota most calls this repair back; ties go to the higher level. `skip` names levels that
 * may not visit it (their own work): they make it up on later orders.
 */
export function nextCallerLevel(planned: PlannedCallbacks, repairsBefore: number, quotas: Quotas = LEAST_QUOTAS, skip: readonly QuotaLevel[] = []): QuotaLevel {
  const candidates = QUOTA_LEVELS.filter((level) => !skip.includes(level));
  return candidates.reduce(
    (most, level) => (lag(level, repairsBefore + 1, planned, quotas) > lag(most, repairsBefore + 1, planned, quotas) ? level : most),
    candidates[0] ?? 'director',
  );
}
