import { describe, expect, it } from '@jest/globals';
import { daysOf, furtherBack, neighbourOf, periodOf } from './period.ts';

const TUESDAY = '2026-11-24';

describe('the periods of the register', () => {
  it('S4.2 both ends of a period belong to it, and the recent days end today', () => {
    expect(daysOf('today', TUESDAY, {})).toEqual({ from: TUESDAY, to: TUESDAY });
    expect(daysOf('recent', TUESDAY, {})).toEqual({ from: '2026-10-26', to: '2026-11-24' });
    expect(daysOf('recent', '2026-12-01', {})).toEqual({ from: '2026-11-02', to: '2026-12-01' });
    expect(daysOf('month', TUESDAY, {})).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(daysOf('last-month', TUESDAY, {})).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(daysOf('last-month', '2027-01-31', {})).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(daysOf('all', TUESDAY, {})).toEqual({});
  });

  it('further back is from the first day of the year, and then everything', () => {
    expect(furtherBack({ from: '2026-11-01', to: '2026-11-30' })).toEqual({ from: '2026-01-01', to: '2026-11-30' });
    expect(furtherBack({ from: '2026-01-01', to: '2026-11-30' })).toEqual({});
    expect(furtherBack({ to: '2026-11-30' })).toEqual({});
  });

  it('the neighbour of a month is the whole month beside it, of anything else as many days', () => {
    expect(neighbourOf({ from: '2026-03-01', to: '2026-03-31' }, -1)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(neighbourOf({ from: '2026-12-01', to: '2026-12-31' }, 1)).toEqual({ from: '2027-01-01', to: '2027-01-31' });
    expect(neighbourOf({ from: '2026-11-23', to: '2026-11-29' }, 1)).toEqual({ from: '2026-11-30', to: '2026-12-06' });
    expect(neighbourOf({ from: TUESDAY, to: TUESDAY }, -1)).toEqual({ from: '2026-11-23', to: '2026-11-23' });
    expect(neighbourOf({ from: TUESDAY }, 1)).toBeNull();
    const october = neighbourOf(daysOf('month', TUESDAY, {}), -1)!;
    expect([periodOf(october, TUESDAY), periodOf(neighbourOf(october, -1)!, TUESDAY), periodOf({}, TUESDAY)]).toEqual(['last-month', 'own', 'all']);
  });
});
