import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { callbackListEn } from './en.ts';
import type { CallbackListWords } from './callback-list-words.ts';
import { callbackListZhCN } from './zh-CN.ts';
import { callbackListZhHant } from './zh-Hant.ts';

const CALLBACK_LIST_WORDS: Readonly<Record<Language, CallbackListWords>> = { 'zh-CN': callbackListZhCN, 'zh-Hant': callbackListZhHant, en: callbackListEn };

/** The words of callbacks in the reader's language. */
export const useCallbackListWords = (): CallbackListWords => CALLBACK_LIST_WORDS[useLanguage()];
