import { urgeRaisesPriority } from './urge.policy.ts';

const HOUR_MS = 3_600_000;
const NOW = Date.UTC(2026, 10, 24, 2, 20);

describe('urging', () => {
  it('raises the priority the first time', () => expect(urgeRaisesPriority(null, NOW)).toBe(true));

  it.each([
    [0, false],
    [24 * HOUR_MS - 1, false],
    [24 * HOUR_MS, true],
    [240 * HOUR_MS, true],
  ])('%d ms after it last did: %s', (since, raises) => expect(urgeRaisesPriority(NOW - since, NOW)).toBe(raises));
});
