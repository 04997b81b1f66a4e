import { spokenDay, type SpokenIn } from '@huiyin/shared/kernel/spoken-time';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS_AHEAD = 7;
/** Times of day that one agrees with a resident, as hours. */
const PARTS = [8, 10, 12, 14, 16, 18] as const;
const PART_LENGTH = 2;

export interface DayChoice {
  /** Midnight of the day, epoch milliseconds. */
  midnight: number;
  name: string;
}
export interface Span {
  from: string;
  until: string;
}

/** The midnight before a moment, on the community's own clock. */
export const midnightBefore = (at: number, utcOffsetMinutes: number): number => {
  const shifted = at + utcOffsetMinutes * 60_000;
  return shifted - (((shifted % DAY) + DAY) % DAY) - utcOffsetMinutes * 60_000;
};

/** So many hours after a day's midnight, as a moment. */
export const atHour = (midnight: number, hour: number): string => new Date(midnight + hour * HOUR).toISOString();

/** Today, if any of it is left, and the days after it. */
export function daysAhead(spoken: SpokenIn): DayChoice[] {
  const today = midnightBefore(spoken.now, spoken.utcOffsetMinutes);
  return Array.from({ length: DAYS_AHEAD }, (_, index) => today + index * DAY)
    .filter((midnight) => spansOf(midnight, spoken.now).length > 0)
    .map((midnight) => ({ midnight, name: spokenDay(midnight, spoken) }));
}

/** The spans of a day that are not over yet. */
export const spansOf = (midnight: number, now: number): Span[] =>
  PARTS.map((hour) => ({ from: atHour(midnight, hour), until: atHour(midnight, hour + PART_LENGTH) })).filter(({ until }) => Date.parse(until) > now);

/** The end of a day at the office, so many days from today. */
export const officeEnd = ({ now, utcOffsetMinutes }: SpokenIn, days: number): string => atHour(midnightBefore(now, utcOffsetMinutes) + days * DAY, 18);
