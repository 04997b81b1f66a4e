import { describe, expect, it } from '@jest/globals';
import { pressPhrase, saysPhrase } from './phrases.ts';

const PHRASES = ['好，来得准时', '一般', '不好'] as const;
const joined = (before: string, phrase: string): string => `${before}，${phrase}`;

describe('words that are put in by a press', () => {
  it.each([
    ['nothing is written', '', '一般', '一般'],
    ['another one was pressed before', '好，来得准时', '不好', '不好'],
    ['something is written', '走时把地擦了', '好，来得准时', '走时把地擦了，好，来得准时'],
    ['it is all that is said', '一般', '一般', ''],
    ['it is said first', '一般，来晚了', '一般', '来晚了'],
    ['it is said last', '来晚了，一般', '一般', '来晚了'],
    ['it is said in the middle', '来晚了，好，来得准时，擦了地', '好，来得准时', '来晚了，擦了地'],
    ['it is only a part of another word', '不好说', '不好', '不好说，不好'],
  ])('when %s', (_when, before, phrase, after) => {
    expect(pressPhrase(before, phrase, PHRASES, joined)).toBe(after);
  });

  it('a phrase is said where it stands by itself, in any language', () => {
    expect([saysPhrase('来得快，一般', '一般'), saysPhrase('一般般', '一般'), saysPhrase('late; fine', 'fine'), saysPhrase('finest', 'fine')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
