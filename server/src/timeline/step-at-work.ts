import type { StepAtWork } from '@huiyin/shared/dispatch/at-work';
import { HOLD_REASONS } from '@huiyin/shared/dispatch/dispatch.contract';
import type { TimelineEntry } from './timeline-entry.entity.ts';

/** What a step says of the work: the visit that was agreed in it, and what the work waits for since. */
export function stepAtWork({ action, at, details }: Pick<TimelineEntry, 'action' | 'at' | 'details'>): StepAtWork {
  const { from, until, nextVisit, reason } = details;
  return {
    action,
    at: at.toISOString(),
    visit: nextVisit ?? (from && until ? { from, until } : null),
    waitsFor: action === 'hold' ? (HOLD_REASONS.find((known) => known === reason) ?? null) : null,
  };
}
