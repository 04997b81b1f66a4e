import { describe, expect, it } from '@jest/globals';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import { keyBefore, lanesOf, nextIn, withoutSent, withSubmission } from './queue-order.ts';
import type { Submission } from './submission.ts';

const REFUSED: ErrorBody = { code: 'matter.changed' as ErrorBody['code'], text: '刚被别人改过', remedy: '', params: {} };
const step = (key: string, matter: string, more: Partial<Submission> = {}): Submission => ({
  key,
  owner: 'worker',
  path: '/complaints/:id/add',
  body: { id: matter },
  photos: [],
  ...more,
});
const report = (key: string): Submission => ({ ...step(key, ''), path: '/complaints', body: { text: '灯不亮' } });

describe('the order of what waits to be sent', () => {
  it('steps of one matter are one lane, every report is a lane of its own; the one that waits longest comes first', () => {
    const waiting = [step('1', 'lift'), report('2'), step('3', 'roof'), step('4', 'lift'), report('5')];
    expect(lanesOf(waiting, 'worker')).toEqual(['lift', '2', 'roof', '5']);
    expect(lanesOf(waiting, 'somebody else')).toEqual([]);
  });

  it('a lane goes out from its first; while that is refused nothing of the lane does, and other lanes go on', () => {
    const waiting = [step('1', 'lift', { refused: REFUSED }), step('2', 'lift'), step('3', 'roof')];
    expect(nextIn(waiting, 'worker', 'lift')).toBeUndefined();
    expect(nextIn(waiting, 'worker', 'roof')?.key).toBe('3');
    expect(keyBefore(waiting, waiting[1]!)).toBe('1');
    expect(keyBefore(waiting, waiting[2]!)).toBeNull();
  });

  it('what is changed keeps its place, what is new goes to the end', () => {
    const waiting = [step('1', 'lift'), step('2', 'lift')];
    const changed = withSubmission(waiting, step('1', 'lift', { refused: REFUSED }));
    expect(changed.map(({ key }) => key)).toEqual(['1', '2']);
    expect(withSubmission(changed, step('3', 'lift')).map(({ key }) => key)).toEqual(['1', '2', '3']);
  });

  it('after a step was sent, those behind it have seen the version that it made, and nobody else has', () => {
    const first = step('1', 'lift', { seen: 4 });
    const waiting = [first, step('2', 'lift', { seen: 4 }), step('3', 'lift'), step('4', 'roof', { seen: 4 })];
    expect(withoutSent(waiting, first, 5).map(({ key, seen }) => [key, seen])).toEqual([
      ['2', 5],
      ['3', undefined],
      ['4', 4],
    ]);
  });
});
