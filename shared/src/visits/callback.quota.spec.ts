import { LEAST_QUOTAS, nextCallerLevel, NONE_PLANNED, QUOTA_LEVELS, type PlannedCallbacks, type QuotaLevel, type Quotas } from './callback.quota.ts';

function planned(count: number, quotas: Quotas = LEAST_QUOTAS): PlannedCallbacks[] {
  const months: PlannedCallbacks[] = [];
  let soFar: PlannedCallbacks = NONE_PLANNED;
  for (let repairs = 0; repairs < count; repairs++) {
    const level = nextCallerLevel(soFar, repairs, quotas);
    soFar = { ...soFar, [level]: soFar[level] + 1 };
    months.push(soFar);
  }
  return months;
}

describe('who calls a repair back', () => {
  it('S8.1 at every moment each level stands within one order of its quota of 10, 30 and 60 percent, for every n to 2,000', () => {
    planned(2000).forEach((soFar, index) => {
      for (const level of QUOTA_LEVELS) expect(Math.abs(soFar[level] - (LEAST_QUOTAS[level] * (index + 1)) / 100)).toBeLessThan(1);
    });
  });

  it('S8.1 of ten repairs the lead calls six, the supervisor three and the director one', () => {
    expect(planned(10).at(-1)).toEqual({ director: 1, supervisor: 3, lead: 6 });
    expect(planned(100).at(-1)).toEqual({ director: 10, supervisor: 30, lead: 60 });
  });

  it('S8.1 ties go to the higher level', () => {
    expect(nextCallerLevel(NONE_PLANNED, 0, { director: 50, supervisor: 50, lead: 50 })).toBe('director');
  });

  it('S8.1 a level that may not visit, its own work, is skipped and makes it up on a later order', () => {
    expect(nextCallerLevel(NONE_PLANNED, 0, LEAST_QUOTAS, ['lead'])).toBe('supervisor');
    const levels: QuotaLevel[] = [];
    let soFar: PlannedCallbacks = { director: 0, supervisor: 1, lead: 0 };
    for (let repairs = 1; repairs < 4; repairs++) {
      const level = nextCallerLevel(soFar, repairs);
      levels.push(level);
      soFar = { ...soFar, [level]: soFar[level] + 1 };
    }
    expect(levels).toEqual(['lead', 'lead', 'director']);
  });
});
