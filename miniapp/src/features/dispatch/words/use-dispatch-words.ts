import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import type { DispatchWords } from './dispatch-words.ts';
import { dispatchEn } from './en.ts';
import { dispatchZhCN } from './zh-CN.ts';
import { dispatchZhHant } from './zh-Hant.ts';

const DISPATCH_WORDS: Readonly<Record<Language, DispatchWords>> = { 'zh-CN': dispatchZhCN, 'zh-Hant': dispatchZhHant, en: dispatchEn };

/** The words of orders in the reader's language. */
export const useDispatchWords = (): DispatchWords => DISPATCH_WORDS[useLanguage()];
