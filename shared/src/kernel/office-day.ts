import type { OfficeHours } from '../communities/community.contract.ts';

/** When an office works; the community's clock stands a fixed number of minutes from UTC (China: +480, no daylight saving). */
export interface OfficeCalendar {
  readonly hours: OfficeHours;
  readonly utcOffsetMinutes: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Midnight of the community's day that holds this moment, in epoch milliseconds. */
export const startOfDay = (at: number, utcOffsetMinutes: number): number => {
  const local = at + utcOffsetMinutes * MINUTE;
  return Math.floor(local / DAY) * DAY - utcOffsetMinutes * MINUTE;
};

/** `2026-11-24`, by the community's own clock. */
export const dayOf = (at: number, utcOffsetMinutes: number): string => new Date(at + utcOffsetMinutes * MINUTE).toISOString().slice(0, 10);

/** The first moment of a community's day given as `2026-11-24`, in epoch milliseconds. */
export const dayStart = (day: string, utcOffsetMinutes: number): number => Date.parse(`${day}T00:00:00.000Z`) - utcOffsetMinutes * MINUTE;

/** The year of the community's calendar that holds this moment. */
export const yearOf = (at: number, utcOffsetMinutes: number): number => new Date(at + utcOffsetMinutes * MINUTE).getUTCFullYear();

interface OfficeSpan {
  readonly opens: number;
  readonly closes: number;
}

function spanOf(midnight: number, { hours, utcOffsetMinutes }: OfficeCalendar): OfficeSpan | null {
  const weekday = (new Date(midnight + utcOffsetMinutes * MINUTE).getUTCDay() + 6) % 7;
  const row = hours[weekday] ?? null;
  return row && { opens: midnight + row.opens * MINUTE, closes: midnight + row.closes * MINUTE };
}

/** The office span that holds this moment, or the next one. @throws RangeError where the office never opens */
function spanAtOrAfter(at: number, calendar: OfficeCalendar): OfficeSpan {
  const midnight = startOfDay(at, calendar.utcOffsetMinutes);
  for (let day = 0; day <= 7; day++) {
    const span = spanOf(midnight + day * DAY, calendar);
    if (span && at < span.closes) return span;
  }
  throw new RangeError('An office with no opening hours cannot owe anything.');
}

/** What comes in outside office hours is received at the next opening. */
export const receivedAt = (at: number, calendar: OfficeCalendar): number => Math.max(at, spanAtOrAfter(at, calendar).opens);

/** The moment when this many office minutes have passed. */
export function afterOfficeMinutes(at: number, minutes: number, calendar: OfficeCalendar): number {
  let left = minutes * MINUTE;
  let from = receivedAt(at, calendar);
  for (;;) {
    const span = spanAtOrAfter(from, calendar);
    const start = Math.max(from, span.opens);
    if (start + left <= span.closes) return start + left;
    left -= span.closes - start;
    from = span.closes;
  }
}

/** S7.3 and decision 9: the closing of the office day received; with less than two hours left, the closing of the next office day. */
export function closingOfDayReceived(at: number, calendar: OfficeCalendar, leastMinutes = 120): number {
  const received = receivedAt(at, calendar);
  const span = spanAtOrAfter(received, calendar);
  return span.closes - received >= leastMinutes * MINUTE ? span.closes : spanAtOrAfter(span.closes, calendar).closes;
}
