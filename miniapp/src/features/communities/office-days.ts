import type { OfficeHours } from '@huiyin/shared/communities/community.contract';
import type { Language } from '@huiyin/shared/kernel/language';
import { clockTime, spokenWeekday } from '@huiyin/shared/kernel/spoken-time';
import type { ScreenWords } from '../../words/screen-words.ts';

/** The office's week as people say it: neighbouring days with the same hours are one line. */
export function officeDays(week: OfficeHours, language: Language, words: ScreenWords['board']): { days: string; hours: string }[] {
  const hoursOf = (day: OfficeHours[number]): string => (day === null ? words.closed : `${clockTime(day.opens)}–${clockTime(day.closes)}`);
  const runs: { from: number; to: number; hours: string }[] = [];
  week.forEach((day, weekday) => {
    const last = runs.at(-1);
    const hours = hoursOf(day);
    if (last?.hours === hours) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, hours });
  });
  return runs.map(({ from, to, hours }) => ({ days: words.openDays(spokenWeekday(from, language), spokenWeekday(to, language)), hours }));
}
