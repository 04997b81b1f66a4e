import type { Language } from '@huiyin/shared/kernel/language';
import { currentLanguage, useLanguage } from '../../../words/language.ts';
import { visitsEn } from './en.ts';
import type { VisitsWords } from './visits-words.ts';
import { visitsZhCN } from './zh-CN.ts';
import { visitsZhHant } from './zh-Hant.ts';

const VISITS_WORDS: Readonly<Record<Language, VisitsWords>> = { 'zh-CN': visitsZhCN, 'zh-Hant': visitsZhHant, en: visitsEn };

/** The words of callbacks and printed forms in the reader's language. */
export const useVisitsWords = (): VisitsWords => VISITS_WORDS[useLanguage()];
/** For what is said outside a component. */
export const currentVisitsWords = (): VisitsWords => VISITS_WORDS[currentLanguage()];
