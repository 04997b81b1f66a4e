import { describe, expect, it } from '@jest/globals';
import { tooMany } from './keep-within.ts';

const copy = (at: number, size = 10) => ({ id: `copy ${at}`, at, size });

describe('the copies that stay on a device', () => {
  it('within the limits nothing goes', () => {
    expect(tooMany([copy(1), copy(2)], { most: 2, bytes: 20 })).toEqual([]);
  });

  it('beyond the number the oldest go, in whatever order they stand', () => {
    expect(tooMany([copy(2), copy(4), copy(1), copy(3)], { most: 2, bytes: 1000 }).map(({ at }) => at)).toEqual([2, 1]);
  });

  it('beyond the size the oldest go, until the rest fits', () => {
    expect(tooMany([copy(1, 50), copy(2, 50), copy(3, 50)], { most: 10, bytes: 110 }).map(({ at }) => at)).toEqual([1]);
  });
});
