import { describe, expect, it } from '@jest/globals';
import { placeOfWords } from './place-of-words.ts';

describe('where a matter is, as its words tell', () => {
  it.each([
    ['3号楼电梯里的灯坏了', 'public-lighting'],
    ['电梯停在五楼不动', 'lift'],
    ['东门的井盖翘起来了', 'roads-manholes'],
  ])('%s is at a public place', (text, code) => {
    expect(placeOfWords(text, code)).toBe('public');
  });

  it.each([
    ['厨房水管漏水', 'pipe-leak'],
    ['家里的灯坏了', 'public-lighting'],
  ])('%s is where they live', (text, code) => {
    expect(placeOfWords(text, code)).toBeNull();
  });

  it('nothing is told without a category', () => {
    expect(placeOfWords('坏了', undefined)).toBeNull();
  });
});
