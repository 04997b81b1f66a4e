import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { en } from './en.ts';
import type { PersonWords } from './person-words.ts';
import { zhCN } from './zh-CN.ts';
import { zhHant } from './zh-Hant.ts';

const WORDS: Readonly<Record<Language, PersonWords>> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of a person's own pages in the reader's language. */
export const usePersonWords = (): PersonWords => WORDS[useLanguage()];
