import { describe, expect, it } from '@jest/globals';
import { sheetsOf } from './per-sheet.ts';

describe('codes on sheets of A4', () => {
  it.each([
    [0, '4', []],
    [1, '6', [1]],
    [6, '6', [6]],
    [7, '6', [6, 1]],
    [3, '1', [1, 1, 1]],
    [9, '4', [4, 4, 1]],
  ] as const)('%i codes, %s a sheet', (count, perSheet, sizes) => {
    const posters = Array.from({ length: count }, (_, at) => at);
    expect(sheetsOf(posters, perSheet).map(({ length }) => length)).toEqual(sizes);
    expect(sheetsOf(posters, perSheet).flat()).toEqual(posters);
  });
});
