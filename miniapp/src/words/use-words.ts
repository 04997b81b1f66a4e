import { complaintWords, type ComplaintWords } from '@huiyin/shared/complaints/complaint.words';
import type { Language } from '@huiyin/shared/kernel/language';
import { en } from './en.ts';
import { currentLanguage, useLanguage } from './language.ts';
import type { ScreenWords } from './screen-words.ts';
import { zhCN } from './zh-CN.ts';
import { zhHant } from './zh-Hant.ts';

const SCREEN_WORDS: Readonly<Record<Language, ScreenWords>> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of the screens in the reader's language. */
export const useWords = (): ScreenWords => SCREEN_WORDS[useLanguage()];
/** The words of the domain in the reader's language. */
export const useComplaintWords = (): ComplaintWords => complaintWords(useLanguage());
/** For what is said outside a component. */
export const currentWords = (): ScreenWords => SCREEN_WORDS[currentLanguage()];
export const languageName = (language: Language): string => SCREEN_WORDS[language].languageName;
