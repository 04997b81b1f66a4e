import { create } from 'zustand';

const MINUTE = 60_000;

/** How far the clock on the wall where the work is done is ahead of UTC; China's until it is told otherwise. */
export const useWallClock = create<{ utcOffsetMinutes: number }>(() => ({ utcOffsetMinutes: 480 }));

/** Day and time of day of a moment on that wall: `2026-11-24`, `10:52`. */
export function wallTime(iso: string, utcOffsetMinutes: number): { day: string; time: string } {
  const [day = '', time = ''] = new Date(Date.parse(iso) + utcOffsetMinutes * MINUTE).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

/** The moment at which that wall shows this day and time. */
export const momentOf = (day: string, time: string, utcOffsetMinutes: number): string =>
  new Date(Date.parse(`${day}T${time}:00.000Z`) - utcOffsetMinutes * MINUTE).toISOString();
