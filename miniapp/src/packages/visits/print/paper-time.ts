import { wallTime } from '../../../ui/wall-clock.ts';

const parts = (iso: string, utcOffsetMinutes: number): { year: number; date: string; time: string } => {
  const { day, time } = wallTime(iso, utcOffsetMinutes);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, date: `${month} 月 ${date} 日`, time };
};

/** How a form says a moment: `11 月 22 日 14:20`; what lies in another year says so. */
export function paperMoment(iso: string, now: number, utcOffsetMinutes: number): string {
  const { year, date, time } = parts(iso, utcOffsetMinutes);
  const thisYear = parts(new Date(now).toISOString(), utcOffsetMinutes).year;
  return `${year === thisYear ? '' : `${year} 年 `}${date} ${time}`;
}

/** From when until when: `11 月 22 日 14:00 – 16:00`. */
export function paperSpan(from: string, until: string, now: number, utcOffsetMinutes: number): string {
  const [first, last] = [parts(from, utcOffsetMinutes), parts(until, utcOffsetMinutes)];
  const sameDay = first.year === last.year && first.date === last.date;
  return `${paperMoment(from, now, utcOffsetMinutes)} – ${sameDay ? last.time : paperMoment(until, now, utcOffsetMinutes)}`;
}

/** With its year, as the head of a form says it. */
export function paperMomentOfYear(iso: string, utcOffsetMinutes: number): string {
  const { year, date, time } = parts(iso, utcOffsetMinutes);
  return `${year} 年 ${date} ${time}`;
}

/** When it was printed: `2026-11-24 10:26`. */
export function stampOf(now: number, utcOffsetMinutes: number): string {
  const { day, time } = wallTime(new Date(now).toISOString(), utcOffsetMinutes);
  return `${day} ${time}`;
}
