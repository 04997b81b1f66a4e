import { describe, expect, it } from '@jest/globals';
import { markWords } from './mark-words.ts';

/** The text with its marked pieces in brackets. */
const marked = (text: string, ...words: string[]): string =>
  markWords(text, words)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('S5.1 the words that led to a suggestion are marked where they stand', () => {
  it.each([
    ['电梯又停了', ['电梯'], '[电梯]又停了'],
    ['电梯停了，电梯', ['电梯', '停了'], '[电梯][停了]，[电梯]'],
    ['楼上漏水', ['漏水', '楼上漏水'], '[楼上漏水]'],
    ['The LIFT is stuck', ['LIFT'], 'The [LIFT] is stuck'],
    ['没有', ['电梯'], '没有'],
    ['', ['电梯'], ''],
    ['😀电梯😀', ['电梯'], '😀[电梯]😀'],
    ['电梯', [''], '电梯'],
  ])('%s, %j', (text, words, expected) => expect(marked(text, ...words)).toBe(expected));

  it('no piece is lost or changed', () => {
    const text = '2 号楼电梯\n又停了 ';
    expect(
      markWords(text, ['电梯', '停'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
