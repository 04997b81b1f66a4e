import { describe, expect, it } from '@jest/globals';
import type { CommitmentKind } from './commitment.contract.ts';
import { isRemedyThatFailed } from './remedy-that-failed.ts';

const at = (hour: number): string => new Date(Date.UTC(2026, 2, 2, hour)).toISOString();
const owed = (kind: CommitmentKind, opened: number, met: number | null = null) => ({ kind, openedAt: at(opened), metAt: met === null ? null : at(met) });

describe('S5.5 a remedy after which the problem exists still', () => {
  const dispatched = owed('dispatch', 1, 2);
  const repaired = owed('remedy', 2, 5);

  it('is one after which rectifying is owed', () => {
    expect(isRemedyThatFailed(repaired, [dispatched, repaired, owed('rectify', 6)])).toBe(true);
  });

  it('is one after which it is sent out again', () => {
    expect(isRemedyThatFailed(repaired, [dispatched, repaired, owed('dispatch', 7, 8)])).toBe(true);
  });

  it('is not one with which the matter rests, nor the one that put the failed one right', () => {
    expect(isRemedyThatFailed(repaired, [dispatched, repaired, owed('callback', 5)])).toBe(false);
    const again = owed('remedy', 7, 9);
    expect(isRemedyThatFailed(again, [dispatched, repaired, owed('rectify', 6, 7), again])).toBe(false);
  });

  it('is not one that is still owed, and nothing but a remedy', () => {
    expect(isRemedyThatFailed(owed('remedy', 2), [dispatched, owed('rectify', 6)])).toBe(false);
    expect(isRemedyThatFailed(owed('reply', 1, 3), [dispatched, owed('rectify', 6)])).toBe(false);
  });
});
