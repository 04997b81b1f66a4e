/**
 * The agreed visit is a span of time in which somebody is at home for it. Who comes up to so many minutes before its beginning is let in and has
 * kept it; who comes earlier may begin, and the visit is owed until its time all the same. After its end it is late, like everything that is owed.
 */
export const APPOINTMENT = { earlyMinutes: 30, ruleId: 'S1.2' } as const;

/** Whether this is too early to be the visit that was agreed from `from` on; both in epoch milliseconds. */
export const isBeforeVisit = (from: number, now: number): boolean => now < from - APPOINTMENT.earlyMinutes * 60_000;
