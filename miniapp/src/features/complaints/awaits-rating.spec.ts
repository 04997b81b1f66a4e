import { describe, expect, it } from '@jest/globals';
import { COMPLAINT_STATES } from '@huiyin/shared/complaints/complaint.states';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { awaitsRating } from './awaits-rating.ts';

const matter = (differences: Partial<MatterSummary>): MatterSummary => ({ outcome: null, rated: false, ...differences }) as MatterSummary;

describe('S10.3 whether somebody is asked what they think of it', () => {
  it('once it is done, explained, or closed by a callback; not before, and not of what is filed', () => {
    expect(COMPLAINT_STATES.filter((state) => awaitsRating(matter({ state })))).toEqual(
      COMPLAINT_STATES.filter((state) => ['remedied', 'explained', 'closed'].includes(state)),
    );
  });

  it('not once they have said it, and not about what they withdrew', () => {
    expect(awaitsRating(matter({ state: 'closed', outcome: 'satisfied', rated: true }))).toBe(false);
    expect(awaitsRating(matter({ state: 'closed', outcome: 'withdrawn' }))).toBe(false);
  });
});
