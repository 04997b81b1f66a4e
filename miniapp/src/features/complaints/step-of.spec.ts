import { describe, expect, it } from '@jest/globals';
import type { CommitmentView } from '@huiyin/shared/commitments/commitment.contract';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { stepsOf } from './step-of.ts';

const at = '2026-03-02T09:00:00.000Z';
const commitment = (kind: CommitmentView['kind'], state: CommitmentView['state'], openedAt = at) => ({ kind, state, openedAt, dueAt: at }) as CommitmentView;
const order = (state: OrderView['state'], round = 1, acceptedAt: string | null = at) => ({ state, round, acceptedAt }) as OrderView;
const matter = (state: Parameters<typeof stepsOf>[0]['state'], commitments: CommitmentView[], orders: OrderView[] = [], round = 1) => ({
  state,
  commitments,
  orders,
  round,
});

describe('the steps that a resident sees', () => {
  it('S7.3 a matter that was sent out unchecked has no tick there while the promise to check is open', () => {
    expect(stepsOf(matter('dispatched', [commitment('verify', 'open')], [order('issued', 1, null)]))).toEqual(['done', 'skipped', 'now', 'ahead', 'ahead']);
  });

  it('S7.3 it gets the tick once it was checked, by the desk before or by whoever comes', () => {
    expect(stepsOf(matter('registered', [commitment('verify', 'met')]))).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
    expect(stepsOf(matter('in-progress', [commitment('verify', 'met')], [order('accepted')]))).toEqual(['done', 'done', 'done', 'now', 'ahead']);
  });

  it('what was explained was neither sent out nor worked on', () => {
    expect(stepsOf(matter('explained', [commitment('verify', 'met'), commitment('callback', 'open')]))).toEqual(['done', 'done', 'skipped', 'skipped', 'now']);
  });

  it('S8.2 a matter that its person settled is ticked to the end only when somebody called back', () => {
    const before = [commitment('verify', 'met')];
    const orders = [order('completed')];
    expect(stepsOf(matter('closed', [...before, commitment('callback', 'open')], orders)).at(-1)).toBe('now');
    expect(stepsOf(matter('closed', [...before, commitment('callback', 'met')], orders))).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(stepsOf(matter('closed', [...before, commitment('callback', 'void')], orders)).at(-1)).toBe('skipped');
  });

  it('the round that runs counts: what was done in an earlier one is not done again', () => {
    const again = matter('registered', [commitment('verify', 'open', '2026-03-03T09:00:00.000Z'), commitment('verify', 'met')], [order('completed')], 2);
    expect(stepsOf(again)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(stepsOf({ ...again, state: 'dispatched', orders: [order('completed'), order('issued', 2, null)] })[1]).toBe('skipped');
  });
});
