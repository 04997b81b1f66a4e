import { describe, expect, it } from '@jest/globals';
import { COMPLAINT_ACTIONS, COMPLAINT_STATES } from '../complaints/complaint.states.ts';
import { CONDITIONS, type ComplaintCondition } from '../complaints/complaint.conditions.ts';
import { ERROR_STATUS, type ErrorCode } from './error-codes.ts';
import { errorText } from './error-texts.ts';
import { LANGUAGES, languageOf } from './language.ts';

const CODES = Object.keys(ERROR_STATUS) as ErrorCode[];

describe('what a person is told', () => {
  it.each(LANGUAGES)('every code says in %s what happened and what to do, with nothing left unreplaced', (language) => {
    for (const code of CODES) {
      const { text, remedy } = errorText(
        code,
        { action: 'dispatch', state: 'closed', condition: 'reason', worker: '马师傅', by: '赵立新', why: 'signature' },
        language,
      );
      expect(text).toMatch(/\S.*[.。]$/u);
      expect(remedy).toMatch(/\S.*[.。]$/u);
      expect(text + remedy).not.toMatch(/[{}]/);
    }
  });

  it.each(LANGUAGES)('a refused step is named in %s by its button and the state by its name', (language) => {
    for (const action of COMPLAINT_ACTIONS)
      for (const state of COMPLAINT_STATES) expect(errorText('lifecycle.action-not-allowed', { action, state }, language).text).not.toMatch(/[{}]/);
    expect(errorText('lifecycle.action-not-allowed', { action: 'dispatch', state: 'closed' }, 'zh-CN').text).toBe('这件事现在是“已办结”，不能“派工”。');
  });

  it.each(LANGUAGES)('every condition of a step has a sentence of its own in %s', (language) => {
    const sentences = (Object.keys(CONDITIONS) as ComplaintCondition[]).map(
      (condition) => errorText('lifecycle.condition-unmet', { condition }, language).text,
    );
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(sentences.length - 1);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/);
  });
});

describe('the language of a reader', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK,zh;q=0.9,en;q=0.8', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr-FR, en;q=0.5, zh-CN;q=0.8', 'zh-CN'],
    ['de', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    [';;,,;q=x', 'zh-CN'],
  ] as const)('%s is read in %s', (header, language) => expect(languageOf(header)).toBe(language));
});
