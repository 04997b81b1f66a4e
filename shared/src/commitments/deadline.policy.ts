import type { CategoryClass } from '../communities/community.contract.ts';
import { afterOfficeMinutes, closingOfDayReceived, type OfficeCalendar } from '../kernel/office-day.ts';
import type { CommitmentKind } from './commitment.contract.ts';

/** How a deadline's time runs. `stated`: the step itself names it, at the latest `minutes` from now where that is set. */
export type DeadlineClock = 'elapsed' | 'office' | 'office-day' | 'stated';

/** One deadline of a regime; the first row that fits is taken. `ruleId` says where the number comes from. */
export interface DeadlineRule {
  readonly kind: CommitmentKind;
  readonly when: 'urgent' | CategoryClass | 'any';
  readonly clock: DeadlineClock;
  /** The default; a community may set less, never more. */
  readonly minutes: number | null;
  readonly ruleId: string;
}

const HOUR = 60;
const DAYS = 24 * HOUR;

// prettier-ignore
export const DEADLINES: readonly DeadlineRule[] = [
  { kind: 'verify',      when: 'urgent',    clock: 'elapsed',    minutes: 30,        ruleId: 'S12.1' },
  { kind: 'verify',      when: 'any',       clock: 'office-day', minutes: null,      ruleId: 'S7.3' },
  { kind: 'reply',       when: 'any',       clock: 'elapsed',    minutes: 3 * DAYS,  ruleId: 'S5.2' },
  { kind: 'dispatch',    when: 'urgent',    clock: 'elapsed',    minutes: 2 * HOUR,  ruleId: 'S5.1' },
  { kind: 'dispatch',    when: 'any',       clock: 'office',     minutes: 2 * HOUR,  ruleId: 'S5.1' },
  { kind: 'decision',    when: 'any',       clock: 'elapsed',    minutes: 1 * DAYS,  ruleId: 'S5.4' },
  { kind: 'accept',      when: 'urgent',    clock: 'elapsed',    minutes: 15,        ruleId: 'S5.3' },
  { kind: 'accept',      when: 'any',       clock: 'elapsed',    minutes: 30,        ruleId: 'S5.3' },
  { kind: 'remedy',      when: 'any',       clock: 'stated',     minutes: null,      ruleId: 'S4.4' },
  { kind: 'corrective',  when: 'any',       clock: 'stated',     minutes: null,      ruleId: 'S4.4' },
  { kind: 'callback',    when: 'safety',    clock: 'elapsed',    minutes: 2 * DAYS,  ruleId: 'S8.2' },
  { kind: 'callback',    when: 'leak',      clock: 'elapsed',    minutes: 3 * DAYS,  ruleId: 'S8.2' },
  { kind: 'callback',    when: 'any',       clock: 'elapsed',    minutes: 7 * DAYS,  ruleId: 'S8.2' },
  { kind: 'rectify',     when: 'any',       clock: 'elapsed',    minutes: 24 * HOUR, ruleId: 'S8.4' },
  { kind: 'appointment', when: 'any',       clock: 'stated',     minutes: null,      ruleId: 'S1.2' },
  { kind: 'referral',    when: 'any',       clock: 'stated',     minutes: null,      ruleId: 'S10.5' },
  { kind: 'review',      when: 'any',       clock: 'elapsed',    minutes: 7 * DAYS,  ruleId: 'S2.1' },
];

export interface DeadlineContext {
  readonly now: number;
  readonly emergency: boolean;
  readonly urgent: boolean;
  readonly categoryClass: CategoryClass;
  readonly calendar: OfficeCalendar;
  /** The community's stricter numbers, in minutes; longer ones do not count. */
  readonly stricter: Readonly<Partial<Record<CommitmentKind, number>>>;
  /** What the step itself named, in epoch milliseconds. */
  readonly stated: number | null;
}

export interface Deadline {
  readonly dueAt: number;
  readonly ruleId: string;
}

/** An emergency is urgent, whether somebody said so or not. */
const fits = (rule: DeadlineRule, { emergency, urgent, categoryClass }: DeadlineContext): boolean =>
  rule.when === 'any' || rule.when === categoryClass || (rule.when === 'urgent' && (urgent || emergency));

/** The row of the policy that holds for this commitment. */
export function ruleFor(kind: CommitmentKind, context: DeadlineContext): DeadlineRule {
  const rule = DEADLINES.find((candidate) => candidate.kind === kind && fits(candidate, context));
  if (!rule) throw new RangeError(`No deadline is written down for ${kind}.`);
  return rule;
}

/** By when it is owed, and by which rule. @throws RangeError where the step had to name a time and did not */
export function deadlineFor(kind: CommitmentKind, context: DeadlineContext): Deadline {
  const rule = ruleFor(kind, context);
  const minutes = rule.minutes === null ? null : Math.min(rule.minutes, context.stricter[kind] ?? rule.minutes);
  return { dueAt: dueAt(rule, minutes, context), ruleId: rule.ruleId };
}

function dueAt(rule: DeadlineRule, minutes: number | null, { now, calendar, stated }: DeadlineContext): number {
  if (rule.clock === 'office-day') return closingOfDayReceived(now, calendar);
  if (rule.clock === 'stated' || minutes === null) {
    if (stated === null) throw new RangeError(`The time of ${rule.kind} has to be named.`);
    return stated;
  }
  return rule.clock === 'office' ? afterOfficeMinutes(now, minutes, calendar) : now + minutes * 60_000;
}

/** The owner is told at three quarters of the span. */
export const warningAt = (openedAt: number, due: number): number => openedAt + Math.max(0, Math.floor((due - openedAt) * 0.75));
/** Once overdue it climbs one level a day. */
export const CLIMB_EVERY_MS = 24 * 60 * 60_000;
