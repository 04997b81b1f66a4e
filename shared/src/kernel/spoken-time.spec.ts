import { describe, expect, it } from '@jest/globals';
import { clockTime, partOfDay, shareUsed, spokenDay, spokenDeadline, spokenDue, spokenMoment, spokenSpan, spokenWeekday } from './spoken-time.ts';
import { LANGUAGES } from './language.ts';

const CHINA = 8 * 60;
const at = (local: string): number => Date.parse(`${local}:00+08:00`);
/** A Tuesday. */
const now = at('2026-11-24T10:20');
const chinese = { now, utcOffsetMinutes: CHINA, language: 'zh-CN' } as const;
const traditional = { ...chinese, language: 'zh-Hant' } as const;
const english = { ...chinese, language: 'en' } as const;
const minutes = (count: number): number => count * 60_000;
const hours = (count: number): number => minutes(60 * count);

describe('times are said as people say them', () => {
  it('a resident reads what is left in at most two units, rounded down', () => {
    expect(spokenSpan(hours(28), 'zh-CN')).toBe('1 天 4 小时');
    expect(spokenSpan(hours(13) + minutes(40), 'zh-CN')).toBe('13 小时 40 分钟');
    expect(spokenSpan(hours(48), 'zh-CN')).toBe('2 天');
    expect(spokenSpan(hours(3 * 24 + 5), 'zh-CN')).toBe('3 天');
    expect(spokenSpan(hours(2), 'zh-CN')).toBe('2 小时');
    expect(spokenSpan(minutes(55) + 59_000, 'zh-CN')).toBe('55 分钟');
    expect(spokenSpan(59_000, 'zh-CN')).toBe('不到 1 分钟');
    expect(spokenSpan(hours(28), 'zh-Hant')).toBe('1 天 4 小時');
    expect(spokenSpan(hours(25), 'en')).toBe('1 day 1 hour');
    expect(spokenSpan(minutes(2), 'en')).toBe('2 minutes');
  });

  it('a resident reads that something is late, by its largest unit', () => {
    expect(spokenDue(now + hours(28), chinese)).toBe('还剩 1 天 4 小时');
    expect(spokenDue(now - hours(2) - minutes(59), chinese)).toBe('已超时 2 小时');
    expect(spokenDue(now - hours(50), chinese)).toBe('已超时 2 天');
    expect(spokenDue(now - 1, chinese)).toBe('已超时 不到 1 分钟');
    expect(spokenDue(now - hours(2), traditional)).toBe('已逾時 2 小時');
    expect(spokenDue(now - hours(2), english)).toBe('2 hours late');
    expect(spokenDue(now + hours(1), english)).toBe('1 hour left');
  });

  it('what is due this very moment is not late', () => {
    expect(spokenDue(now, chinese)).toBe('还剩 不到 1 分钟');
  });

  it('a resident reads near days by name and far ones by date', () => {
    expect(spokenMoment(at('2026-11-23T15:20'), chinese)).toBe('昨天 15:20');
    expect(spokenMoment(at('2026-11-24T09:05'), chinese)).toBe('今天 9:05');
    expect(spokenMoment(at('2026-11-25T14:20'), chinese)).toBe('明天 14:20');
    expect(spokenMoment(at('2026-11-27T10:20'), chinese)).toBe('周五 11月27日 10:20');
    expect(spokenDay(at('2026-12-01T10:20'), chinese)).toBe('12月1日');
    expect(spokenDay(at('2026-11-21T10:20'), chinese)).toBe('11月21日');
    expect(spokenDay(at('2025-03-01T10:20'), chinese)).toBe('2025年3月1日');
    expect(spokenDay(at('2026-11-27T10:20'), traditional)).toBe('週五 11月27日');
    expect(spokenDay(at('2026-11-27T10:20'), english)).toBe('Fri 27 Nov');
    expect(spokenDay(at('2025-03-01T10:20'), english)).toBe('1 Mar 2025');
  });

  it('the day changes at the midnight of the community, not of UTC', () => {
    expect(spokenDay(at('2026-11-24T00:00'), chinese)).toBe('今天');
    expect(spokenDay(at('2026-11-23T23:59'), chinese)).toBe('昨天');
  });

  it('a deadline at midnight is the 24:00 of the day that ends', () => {
    expect(spokenDeadline(at('2026-11-25T00:00'), chinese)).toBe('今天 24:00 前');
    expect(spokenDeadline(at('2026-11-25T14:20'), chinese)).toBe('明天 14:20 前');
    expect(spokenDeadline(at('2026-11-25T00:00'), english)).toBe('by today 24:00');
  });

  it('a resident is greeted by the part of the day', () => {
    expect(['06:00', '08:00', '11:00', '13:00', '18:00', '02:00'].map((time) => partOfDay(at(`2026-11-24T${time}`), CHINA))).toEqual([
      'early',
      'morning',
      'noon',
      'afternoon',
      'evening',
      'evening',
    ]);
  });

  it('every language names the seven days differently, Monday first', () => {
    for (const language of LANGUAGES) expect(new Set([0, 1, 2, 3, 4, 5, 6].map((day) => spokenWeekday(day, language))).size).toBe(7);
    expect(spokenWeekday(0, 'zh-CN')).toBe('周一');
  });

  it('the share used up stays between nothing and all', () => {
    expect(shareUsed(now, now + hours(4), now + hours(1))).toBe(0.25);
    expect(shareUsed(now, now + hours(4), now - hours(1))).toBe(0);
    expect(shareUsed(now, now + hours(4), now + hours(9))).toBe(1);
    expect(shareUsed(now, now, now)).toBe(1);
  });

  it('a clock shows no leading zero for the hour', () => {
    expect([clockTime(510), clockTime(545), clockTime(1440)]).toEqual(['8:30', '9:05', '24:00']);
  });
});
