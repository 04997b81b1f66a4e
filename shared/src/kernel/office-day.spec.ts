import type { OfficeHours } from '../communities/community.contract.ts';
import { afterOfficeMinutes, closingOfDayReceived, dayOf, dayStart, receivedAt, yearOf, type OfficeCalendar } from './office-day.ts';

const daily = { opens: 8 * 60 + 30, closes: 18 * 60 };
const everyDay: OfficeCalendar = { hours: Array.from({ length: 7 }, () => daily), utcOffsetMinutes: 480 };
const weekdaysOnly: OfficeCalendar = { hours: [daily, daily, daily, daily, daily, null, null] satisfies OfficeHours, utcOffsetMinutes: 480 };

/** A moment by the clock of the community. */
const at = (local: string): number => Date.parse(`${local}:00.000+08:00`);
const local = (moment: number): string => new Date(moment + 480 * 60_000).toISOString().slice(0, 16);

describe('the office day', () => {
  it('what comes in outside office hours is received at the next opening', () => {
    expect(local(receivedAt(at('2026-11-24T10:20'), everyDay))).toBe('2026-11-24T10:20');
    expect(local(receivedAt(at('2026-11-24T07:00'), everyDay))).toBe('2026-11-24T08:30');
    expect(local(receivedAt(at('2026-11-24T18:00'), everyDay))).toBe('2026-11-25T08:30');
    expect(local(receivedAt(at('2026-11-27T19:00'), weekdaysOnly))).toBe('2026-11-30T08:30');
  });

  it('S7.3 verification is due at the closing of the day received, or of the next office day where less than two hours are left', () => {
    expect(local(closingOfDayReceived(at('2026-11-24T10:20'), everyDay))).toBe('2026-11-24T18:00');
    expect(local(closingOfDayReceived(at('2026-11-24T16:00'), everyDay))).toBe('2026-11-24T18:00');
    expect(local(closingOfDayReceived(at('2026-11-24T16:01'), everyDay))).toBe('2026-11-25T18:00');
    expect(local(closingOfDayReceived(at('2026-11-24T23:00'), everyDay))).toBe('2026-11-25T18:00');
    expect(local(closingOfDayReceived(at('2026-11-27T17:00'), weekdaysOnly))).toBe('2026-11-30T18:00');
  });

  it('office hours are counted only while the office is open', () => {
    expect(local(afterOfficeMinutes(at('2026-11-24T10:20'), 120, everyDay))).toBe('2026-11-24T12:20');
    expect(local(afterOfficeMinutes(at('2026-11-24T17:30'), 120, everyDay))).toBe('2026-11-25T10:00');
    expect(local(afterOfficeMinutes(at('2026-11-24T16:00'), 120, everyDay))).toBe('2026-11-24T18:00');
    expect(local(afterOfficeMinutes(at('2026-11-27T17:00'), 120, weekdaysOnly))).toBe('2026-11-30T09:30');
  });

  it('an office that never opens owes nothing by any time', () => {
    const closed: OfficeCalendar = { hours: Array.from({ length: 7 }, () => null), utcOffsetMinutes: 480 };
    expect(() => receivedAt(at('2026-11-24T10:20'), closed)).toThrow(RangeError);
  });

  it("days and years are the community's own, not UTC's", () => {
    expect(dayOf(at('2026-11-24T00:30'), 480)).toBe('2026-11-24');
    expect(dayOf(at('2026-11-24T23:59'), 480)).toBe('2026-11-24');
    expect(yearOf(at('2027-01-01T00:00'), 480)).toBe(2027);
    expect(yearOf(at('2026-12-31T23:59'), 480)).toBe(2026);
    expect(dayStart('2026-11-24', 480)).toBe(at('2026-11-24T00:00'));
  });
});
