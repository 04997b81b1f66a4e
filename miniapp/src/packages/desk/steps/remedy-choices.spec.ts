import { describe, expect, it } from '@jest/globals';
import { remedyMoments, usualMoment } from './remedy-choices.ts';

/** A Monday, at the community's own clock (UTC+8). */
const at = (time: string): number => Date.parse(`2026-11-30T${time}:00+08:00`);
const OPEN = { opens: 8 * 60 + 30, closes: 18 * 60 };
const HOURS = [OPEN, OPEN, OPEN, OPEN, OPEN, null, null];
const CHINA = 8 * 60;
const rulesAt = (time: string): string[] => remedyMoments(at(time), HOURS, CHINA).map(({ rule }) => rule);

describe('by when a remedy may be promised', () => {
  it('S4.4 the times by which a remedy may be promised stand in their order, the soonest first', () => {
    expect(rulesAt('09:00').slice(0, 3)).toEqual(['two-hours', 'closing-today', 'noon-tomorrow']);
    expect(rulesAt('17:00').slice(0, 3)).toEqual(['closing-today', 'two-hours', 'noon-tomorrow']);
  });

  it('S4.4 a closing that is nearer than half an hour, or that a day does not have, is not promised', () => {
    expect(rulesAt('17:45')).not.toContain('closing-today');
    expect(rulesAt('09:00')).toContain('closing-in-3');
    expect(remedyMoments(at('09:00'), [OPEN, null, OPEN, OPEN, OPEN, null, null], CHINA).map(({ rule }) => rule)).not.toContain('closing-tomorrow');
  });

  it('S4.4 what is usual is found wherever it stands: a leak by closing today, and where that is over by noon tomorrow', () => {
    const usualAt = (time: string) => usualMoment(remedyMoments(at(time), HOURS, CHINA), 'leak')?.rule;
    expect(usualAt('17:00')).toBe('closing-today');
    expect(usualAt('17:45')).toBe('noon-tomorrow');
  });
});
