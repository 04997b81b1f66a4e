import type { Language } from '@huiyin/shared/kernel/language';
import { privacyWords } from '@huiyin/shared/privacy/privacy.words';
import type { PrivacyDeclarationWords } from '@huiyin/shared/privacy/privacy.words.contract';
import { useLanguage } from '../../../words/language.ts';
import type { DataWords } from './data-words.ts';
import { dataEn } from './data.en.ts';
import { dataZhCN } from './data.zh-CN.ts';
import { dataZhHant } from './data.zh-Hant.ts';

const WORDS: Readonly<Record<Language, DataWords>> = { 'zh-CN': dataZhCN, 'zh-Hant': dataZhHant, en: dataEn };

/** The words of 隐私说明 and 我的数据 in the reader's language. */
export const useDataWords = (): DataWords => WORDS[useLanguage()];
export const usePrivacyWords = (): PrivacyDeclarationWords => privacyWords(useLanguage());
