import type { ErrorParams } from '../kernel/domain-error.ts';
import type { Language } from '../kernel/language.ts';
import { conditionWordsEn } from './condition.words.en.ts';
import { conditionWordsZhCN } from './condition.words.zh-CN.ts';
import { conditionWordsZhHant } from './condition.words.zh-Hant.ts';
import type { ComplaintCondition } from './complaint.conditions.ts';
import { complaintWords } from './complaint.words.ts';

const CONDITION_WORDS: Readonly<Record<Language, Readonly<Record<ComplaintCondition, string>>>> = {
  'zh-CN': conditionWordsZhCN,
  'zh-Hant': conditionWordsZhHant,
  en: conditionWordsEn,
};

/** What is still missing for a step, in the reader's language. */
export const conditionWords = (condition: ComplaintCondition, language: Language): string => CONDITION_WORDS[language][condition];

const wordFor = <Word>(words: Readonly<Record<string, Word>>, code: ErrorParams[string] | undefined): Word | undefined =>
  typeof code === 'string' && Object.hasOwn(words, code) ? words[code] : undefined;

/**
 * The codes that a refused step carries (`action`, `state`, `condition`), said in words: `{doing}`, `{standing}`, `{what}`.
 * A code that the main track does not know is left out.
 */
export function refusalWords(params: ErrorParams, language: Language): ErrorParams {
  const words = complaintWords(language);
  const doing = wordFor(words.actions, params.action)?.button;
  const standing = wordFor(words.states, params.state)?.formal;
  const what = wordFor(CONDITION_WORDS[language], params.condition);
  return { ...(doing && { doing }), ...(standing && { standing }), ...(what && { what }) };
}
