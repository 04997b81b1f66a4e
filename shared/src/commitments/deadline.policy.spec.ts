import { COMMITMENT_KINDS } from './commitment.contract.ts';
import { deadlineFor, DEADLINES, warningAt, type DeadlineContext } from './deadline.policy.ts';
import { LADDER, OWNERS } from './owner.policy.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-11-24T10:20:00.000+08:00');
const ordinary: DeadlineContext = {
  now,
  emergency: false,
  urgent: false,
  categoryClass: 'other',
  stricter: {},
  stated: null,
  calendar: { hours: Array.from({ length: 7 }, () => ({ opens: 510, closes: 1080 })), utcOffsetMinutes: 480 },
};
const span = (kind: (typeof COMMITMENT_KINDS)[number], context: Partial<DeadlineContext> = {}) => deadlineFor(kind, { ...ordinary, ...context }).dueAt - now;

describe('when a commitment is due', () => {
  it('S5.2 a reply is owed within 3 × 24 hours of registration; a community may promise less, nobody more', () => {
    expect(span('reply')).toBe(3 * DAY);
    expect(span('reply', { stricter: { reply: 24 * 60 } })).toBe(1 * DAY);
    expect(span('reply', { stricter: { reply: 5 * 24 * 60 } })).toBe(3 * DAY);
    expect(deadlineFor('reply', ordinary).ruleId).toBe('S5.2');
  });

  it('S8.2 a callback is owed within 2 days for safety, 3 for a leak, else 7', () => {
    expect(span('callback', { categoryClass: 'safety' })).toBe(2 * DAY);
    expect(span('callback', { categoryClass: 'leak' })).toBe(3 * DAY);
    expect(span('callback', { categoryClass: 'other' })).toBe(7 * DAY);
  });

  it('S8.4 a rectification notice is owed within 24 hours', () => {
    expect(span('rectify')).toBe(24 * HOUR);
    expect(deadlineFor('rectify', ordinary).ruleId).toBe('S8.4');
  });

  it('S7.3 S12.1 verification is owed the same office day, in an emergency within 30 minutes at any hour', () => {
    expect(new Date(now + span('verify')).toISOString()).toBe('2026-11-24T10:00:00.000Z');
    const midnight = Date.parse('2026-11-24T00:00:00.000+08:00');
    for (const flag of [{ emergency: true }, { urgent: true }]) {
      expect(span('verify', flag)).toBe(HOUR / 2);
      expect(deadlineFor('verify', { ...ordinary, now: midnight, ...flag }).dueAt - midnight).toBe(HOUR / 2);
    }
  });

  it('S5.1 S5.3 a new matter is dispatched within 2 office hours and an order accepted within 30 minutes, urgent 15', () => {
    expect(span('dispatch')).toBe(2 * HOUR);
    const evening = Date.parse('2026-11-24T20:00:00.000+08:00');
    expect(deadlineFor('dispatch', { ...ordinary, now: evening, urgent: true }).dueAt - evening).toBe(2 * HOUR); // what is urgent does not wait for the morning
    expect(span('accept')).toBe(HOUR / 2);
    expect(span('accept', { urgent: true })).toBe(HOUR / 4);
  });

  it('S4.4 remedy and corrective action are due when the order says; a time that was not named is a mistake', () => {
    expect(span('remedy', { stated: now + 5 * HOUR })).toBe(5 * HOUR);
    expect(span('corrective', { stated: now + 9 * DAY })).toBe(9 * DAY);
    expect(() => span('remedy')).toThrow(RangeError);
  });

  it('every kind has a deadline that names its rule, an owner, and a ladder above the owner', () => {
    for (const kind of COMMITMENT_KINDS) {
      expect(DEADLINES.find((rule) => rule.kind === kind && rule.when === 'any')?.ruleId).toMatch(/^S\d+\.\d+$/);
      expect(OWNERS[kind]).toBeDefined();
    }
    expect(LADDER.worker).toEqual(['lead', 'supervisor', 'director', 'superior']);
    for (const [level, above] of Object.entries(LADDER)) expect(above).not.toContain(level);
  });

  it('the owner is told at three quarters of the span', () => {
    expect(warningAt(now, now + 4 * HOUR)).toBe(now + 3 * HOUR);
    expect(warningAt(now, now - HOUR)).toBe(now);
  });
});
