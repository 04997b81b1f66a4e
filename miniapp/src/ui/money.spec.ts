import { describe, expect, it } from '@jest/globals';
import { fenOf, yuan, yuanOf } from './money.ts';

describe('amounts as they are typed', () => {
  it.each([
    ['38.5', 3850],
    ['38.50', 3850],
    ['40', 4000],
    ['０.１', 10],
    ['12。5', 1250],
    ['19.99', 1999],
    ['', null],
    ['一百', null],
    ['1.234', null],
    ['-5', null],
  ])('%j is %j fen', (typed, fen) => expect(fenOf(typed)).toBe(fen));

  it('fen are shown as one types them', () => {
    expect([3850, 4000, 5].map(yuanOf)).toEqual(['38.50', '40', '0.05']);
  });

  it('a sum that is read has its sign and both decimals, everywhere the same', () => {
    expect([2500, 3850, 0, 5].map(yuan)).toEqual(['¥25.00', '¥38.50', '¥0.00', '¥0.05']);
  });
});
