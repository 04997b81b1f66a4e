import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { en } from './en.ts';
import type { EntryWords } from './entry-words.ts';
import { zhCN } from './zh-CN.ts';
import { zhHant } from './zh-Hant.ts';

const WORDS: Readonly<Record<Language, EntryWords>> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of coming in, in the reader's language. */
export const useEntryWords = (): EntryWords => WORDS[useLanguage()];
