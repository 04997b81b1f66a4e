import { describe, expect, it } from '@jest/globals';
import { codePoints, hasControlCharacters, titleOf, TITLE_LIMIT } from './text.ts';

describe('the length of a text', () => {
  it('an emoji or a rare Han character counts as one', () => {
    expect(codePoints('漏水了')).toBe(3);
    expect(codePoints('😀𠮷')).toBe(2);
    expect(codePoints('')).toBe(0);
  });
});

describe('characters that are refused', () => {
  it.each([
    ['NUL', '\u0000'],
    ['bell', '\u0007'],
    ['carriage return', '\r'],
    ['escape', '\u001b'],
    ['delete', '\u007f'],
    ['a C1 control', '\u0085'],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', '\ude00'],
  ])('%s is refused', (_name, character) => expect(hasControlCharacters(`电梯${character}停了`)).toBe(true));

  it.each([
    ['line breaks and tabs', '第一行\n\t第二行'],
    ['emoji with joiners', '👨‍👩‍👧 一家三口'],
    ['rare Han characters', '𠮷𪚥'],
    ['a zero-width space', '停\u200b车'],
    ['private-use characters', '\ue000'],
    ['every script', 'ئۇيغۇر བོད་ Ω é'],
  ])('%s are kept', (_name, text) => expect(hasControlCharacters(text)).toBe(false));
});

describe('the title of a report', () => {
  it.each([
    ['the first sentence', '三楼走廊的灯不亮了。晚上看不见路。', '三楼走廊的灯不亮了'],
    ['the first line', '电梯又停了\n已经是这个月第三次', '电梯又停了'],
    ['what follows a greeting', '尊敬的物业领导：您好！地下车库一直在滴水，请来看看。', '地下车库一直在滴水，请来看看'],
    ['a greeting where nothing else was said', '你好！', '你好'],
    ['an English sentence', 'The lift is stuck. Please come.', 'The lift is stuck'],
    ['a word that begins like a greeting', 'High water in the cellar', 'High water in the cellar'],
    ['a number with a point whole', '水费多收了 12.5 元。请核对', '水费多收了 12.5 元'],
    ['a text without any end', '  厨房漏水  ', '厨房漏水'],
    ['marks alone', '！！', '！！'],
  ])('is %s', (_name, text, title) => expect(titleOf(text)).toBe(title));

  it('is at most 40 code points, and never ends in half a character', () => {
    const cut = titleOf('😀'.repeat(60));
    expect(codePoints(cut)).toBe(TITLE_LIMIT);
    expect(cut).toBe(`${'😀'.repeat(39)}…`);
    expect(titleOf('灯'.repeat(40))).toBe('灯'.repeat(40));
    expect(titleOf(`${'灯'.repeat(37)}👨\u200d👩灯灯`)).toBe(`${'灯'.repeat(37)}👨…`);
  });
});
