import { dayOf } from '@huiyin/shared/kernel/office-day';
import { momentOf } from '../../../ui/wall-clock.ts';
import type { VisitsWords } from '../words/visits-words.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const SOON = 4;

/** By when something may be put right: in a few hours, or at noon or evening of the next days; only what lies ahead. */
export function likelyMoments(now: number, utcOffsetMinutes: number, words: VisitsWords['problem']): { name: string; at: string }[] {
  const at = (days: number, name: string, time: string) => ({
    name: words.at(name, time),
    at: momentOf(dayOf(now + days * DAY, utcOffsetMinutes), time, utcOffsetMinutes),
  });
  const choices = [
    // To the quarter of an hour, so that it stays the same choice while one writes.
    { name: words.inHours(SOON), at: new Date(Math.ceil((now + SOON * HOUR) / (HOUR / 4)) * (HOUR / 4)).toISOString() },
    at(0, words.today, '18:00'),
    at(1, words.tomorrow, '12:00'),
    at(1, words.tomorrow, '18:00'),
    at(2, words.dayAfter, '18:00'),
  ];
  return choices.filter((choice) => Date.parse(choice.at) > now);
}
