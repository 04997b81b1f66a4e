import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { en } from './en.ts';
import type { PrivacyAskWords } from './privacy-ask-words.ts';
import { zhCN } from './zh-CN.ts';
import { zhHant } from './zh-Hant.ts';

const WORDS: Readonly<Record<Language, PrivacyAskWords>> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words that ask for consent, in the reader's language. */
export const usePrivacyAskWords = (): PrivacyAskWords => WORDS[useLanguage()];
