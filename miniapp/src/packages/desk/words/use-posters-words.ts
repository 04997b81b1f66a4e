import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { postersEn } from './posters-en.ts';
import type { PostersWords } from './posters-words.ts';
import { postersZhCN } from './posters-zh-CN.ts';
import { postersZhHant } from './posters-zh-Hant.ts';

const WORDS: Readonly<Record<Language, PostersWords>> = { 'zh-CN': postersZhCN, 'zh-Hant': postersZhHant, en: postersEn };

/** The words of the codes on the spot in the reader's language. */
export const usePostersWords = (): PostersWords => WORDS[useLanguage()];
