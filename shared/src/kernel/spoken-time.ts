import type { Language } from './language.ts';
import { SPOKEN_TIME_WORDS } from './spoken-time.words.ts';

/** How times are said: moments are epoch milliseconds, the place's clock is a fixed offset from UTC in minutes. Numbers alone, no `Intl`. */
export interface SpokenIn {
  now: number;
  utcOffsetMinutes: number;
  language: Language;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From so many days on, the hours no longer matter to anybody. */
const DAYS_ALONE = 3;
const DAYS_OF_A_WEEK = 7;

interface LocalTime {
  dayNumber: number;
  /** Monday is 0. */
  weekday: number;
  year: number;
  month: number;
  day: number;
  minuteOfDay: number;
}

function localTime(at: number, utcOffsetMinutes: number): LocalTime {
  const shifted = at + utcOffsetMinutes * MINUTE;
  const date = new Date(shifted);
  const dayNumber = Math.floor(shifted / DAY);
  return {
    dayNumber,
    weekday: (((dayNumber + 3) % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    minuteOfDay: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}

/** Minutes from midnight as a clock shows them: 9:05, 24:00. */
export const clockTime = (minuteOfDay: number): string => `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}`;

/** A length of time in at most two units, rounded down: 1 天 4 小时, 13 小时 40 分钟, 3 天. */
export function spokenSpan(milliseconds: number, language: Language): string {
  const words = SPOKEN_TIME_WORDS[language];
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  if (days >= DAYS_ALONE || (days > 0 && hours === 0)) return words.days(days);
  if (days > 0) return `${words.days(days)} ${words.hours(hours)}`;
  if (hours > 0) return minutes === 0 ? words.hours(hours) : `${words.hours(hours)} ${words.minutes(minutes)}`;
  return minutes > 0 ? words.minutes(minutes) : words.underAMinute;
}

/** How long something late has been late, in its largest unit: 2 小时. */
function spokenLateness(milliseconds: number, language: Language): string {
  const unit = [DAY, HOUR, MINUTE].find((length) => milliseconds >= length) ?? MINUTE;
  return spokenSpan(Math.floor(milliseconds / unit) * unit, language);
}

/** What is left until a deadline, or by how much it is missed: 还剩 1 天 4 小时, 已超时 2 小时. */
export function spokenDue(dueAt: number, { now, language }: Pick<SpokenIn, 'now' | 'language'>): string {
  const words = SPOKEN_TIME_WORDS[language];
  return dueAt >= now ? words.left(spokenSpan(dueAt - now, language)) : words.late(spokenLateness(now - dueAt, language));
}

/** A day as people name it: 昨天, 今天, 明天, 周五 11月27日, 11月21日, 2025年3月1日. */
export function spokenDay(at: number, { now, utcOffsetMinutes, language }: SpokenIn): string {
  const words = SPOKEN_TIME_WORDS[language];
  const local = localTime(at, utcOffsetMinutes);
  const today = localTime(now, utcOffsetMinutes);
  const distance = local.dayNumber - today.dayNumber;
  if (distance >= -1 && distance <= 1) return [words.yesterday, words.today, words.tomorrow][distance + 1] ?? words.today;
  if (local.year !== today.year) return words.dateOfYear(local.year, local.month, local.day);
  const date = words.date(local.month, local.day);
  return distance > 0 && distance < DAYS_OF_A_WEEK ? `${words.weekdays[local.weekday]} ${date}` : date;
}

/** The time of day alone: 15:20. */
export const timeOf = (at: number, utcOffsetMinutes: number): string => clockTime(localTime(at, utcOffsetMinutes).minuteOfDay);

/** A moment: 昨天 15:20, 11月21日 9:10. */
export function spokenMoment(at: number, spoken: SpokenIn): string {
  return `${spokenDay(at, spoken)} ${clockTime(localTime(at, spoken.utcOffsetMinutes).minuteOfDay)}`;
}

/** A moment for what is read on another day as well, a letter or a form: 12月1日 18:00. */
export function writtenMoment(at: number, { utcOffsetMinutes, language }: Pick<SpokenIn, 'utcOffsetMinutes' | 'language'>): string {
  const { month, day, minuteOfDay } = localTime(at, utcOffsetMinutes);
  return `${SPOKEN_TIME_WORDS[language].date(month, day)} ${clockTime(minuteOfDay)}`;
}

/** From when until when: 明天 10:00–12:00; over midnight both days are named. */
export function spokenRange(from: number, until: number, spoken: SpokenIn): string {
  const sameDay = localTime(from, spoken.utcOffsetMinutes).dayNumber === localTime(until, spoken.utcOffsetMinutes).dayNumber;
  return `${spokenMoment(from, spoken)}–${sameDay ? timeOf(until, spoken.utcOffsetMinutes) : spokenMoment(until, spoken)}`;
}

/** A deadline: 明天 14:20 前; the end of a day is that day's 24:00, not the next day's 0:00. */
export function spokenDeadline(dueAt: number, spoken: SpokenIn): string {
  const atMidnight = localTime(dueAt, spoken.utcOffsetMinutes).minuteOfDay === 0;
  const moment = atMidnight ? `${spokenDay(dueAt - 1, spoken)} ${clockTime(DAY / MINUTE)}` : spokenMoment(dueAt, spoken);
  return SPOKEN_TIME_WORDS[spoken.language].before(moment);
}

/** A day of the week, Monday is 0. */
export const spokenWeekday = (weekday: number, language: Language): string => SPOKEN_TIME_WORDS[language].weekdays[weekday] ?? '';

export const PARTS_OF_DAY = ['early', 'morning', 'noon', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];
const PART_ENDS: readonly (readonly [hour: number, part: PartOfDay])[] = [
  [5, 'evening'],
  [8, 'early'],
  [11, 'morning'],
  [13, 'noon'],
  [18, 'afternoon'],
];

/** The part of the day at a place, for a greeting. */
export function partOfDay(now: number, utcOffsetMinutes: number): PartOfDay {
  const hour = localTime(now, utcOffsetMinutes).minuteOfDay / 60;
  return PART_ENDS.find(([ends]) => hour < ends)?.[1] ?? 'evening';
}

/** The share of a span that is used up, from 0 to 1. */
export function shareUsed(openedAt: number, dueAt: number, now: number): number {
  if (dueAt <= openedAt) return 1;
  return Math.min(1, Math.max(0, (now - openedAt) / (dueAt - openedAt)));
}
