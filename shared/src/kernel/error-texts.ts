import { refusalWords } from '../complaints/refusal.words.ts';
import type { ErrorParams } from './domain-error.ts';
import type { ErrorCode, ErrorText, ErrorTexts } from './error-codes.ts';
import { errorsEn } from './errors.en.ts';
import { errorsZhCN } from './errors.zh-CN.ts';
import { errorsZhHant } from './errors.zh-Hant.ts';
import { fillWords } from './fill-words.ts';
import type { Language } from './language.ts';

const TEXTS: Readonly<Record<Language, ErrorTexts>> = { 'zh-CN': errorsZhCN, 'zh-Hant': errorsZhHant, en: errorsEn };

/** Each track that can refuse a step names its actions, states and conditions in words here. */
const WORDS_OF_REFUSALS: readonly ((params: ErrorParams, language: Language) => ErrorParams)[] = [refusalWords];

/** What happened and what the reader can do, with every `{name}` replaced. */
export function errorText(code: ErrorCode, params: ErrorParams, language: Language): ErrorText {
  const values = WORDS_OF_REFUSALS.reduce<ErrorParams>((all, wordsOf) => ({ ...all, ...wordsOf(params, language) }), params);
  const { text, remedy } = TEXTS[language][code];
  return { text: fillWords(text, values), remedy: fillWords(remedy, values) };
}
