import type { CategoryClass, OfficeHours } from '@huiyin/shared/communities/community.contract';
import { startOfDay } from '@huiyin/shared/kernel/office-day';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Moments that are offered fall on whole five minutes. */
const STEP = 5 * MINUTE;
/** Nothing is promised for a closing that is nearer than this. */
const LEAST = 30 * MINUTE;

export type RemedyRule = 'two-hours' | 'closing-today' | 'noon-tomorrow' | 'closing-tomorrow' | 'closing-in-2' | 'closing-in-3' | 'closing-in-7';
export interface RemedyMoment {
  rule: RemedyRule;
  at: number;
}

/** How people say by when, from the soonest on: days from today, and the minute of that day (`closes`: the office's closing). */
const RULES: readonly { rule: RemedyRule; days: number; minute: number | 'closes' }[] = [
  { rule: 'closing-today', days: 0, minute: 'closes' },
  { rule: 'noon-tomorrow', days: 1, minute: 12 * 60 },
  { rule: 'closing-tomorrow', days: 1, minute: 'closes' },
  { rule: 'closing-in-2', days: 2, minute: 'closes' },
  { rule: 'closing-in-3', days: 3, minute: 'closes' },
  { rule: 'closing-in-7', days: 7, minute: 'closes' },
];

/** What is usual for a kind of matter, the best first. */
const USUAL: Readonly<Record<CategoryClass | 'urgent', readonly RemedyRule[]>> = {
  urgent: ['two-hours'],
  safety: ['closing-today', 'two-hours'],
  leak: ['closing-today', 'noon-tomorrow', 'two-hours'],
  other: ['closing-tomorrow', 'closing-in-2', 'closing-in-3'],
};

/** The moments by which a remedy may be promised now, the soonest first; a day without office has no closing. */
export function remedyMoments(now: number, hours: OfficeHours, utcOffsetMinutes: number): RemedyMoment[] {
  const today = startOfDay(now, utcOffsetMinutes);
  const byRule = RULES.flatMap(({ rule, days, minute }) => {
    const midnight = today + days * DAY;
    const weekday = (new Date(midnight + utcOffsetMinutes * MINUTE).getUTCDay() + 6) % 7;
    const span = hours[weekday] ?? null;
    const at = minute === 'closes' ? span && midnight + span.closes * MINUTE : midnight + minute * MINUTE;
    return at === null || at < now + LEAST ? [] : [{ rule, at }];
  });
  const inTwoHours = { rule: 'two-hours' as const, at: Math.ceil((now + 120 * MINUTE) / STEP) * STEP };
  return [inTwoHours, ...byRule].sort((one, other) => one.at - other.at);
}

/** What is usual for such a matter. */
export function usualMoment(moments: readonly RemedyMoment[], kind: CategoryClass | 'urgent'): RemedyMoment | undefined {
  const rule = USUAL[kind].find((wanted) => moments.some((moment) => moment.rule === wanted));
  return moments.find((moment) => moment.rule === rule) ?? moments.at(-1);
}
