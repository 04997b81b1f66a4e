import type { Language } from '../kernel/language.ts';
import type { PrivacyDeclarationWords } from './privacy.words.contract.ts';
import { privacyEn } from './privacy.words.en.ts';
import { privacyZhCN } from './privacy.words.zh-CN.ts';
import { privacyZhHant } from './privacy.words.zh-Hant.ts';

const WORDS: Readonly<Record<Language, PrivacyDeclarationWords>> = { 'zh-CN': privacyZhCN, 'zh-Hant': privacyZhHant, en: privacyEn };

/** The declaration in a reader's language. */
export const privacyWords = (language: Language): PrivacyDeclarationWords => WORDS[language];
