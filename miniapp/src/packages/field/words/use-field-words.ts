import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { fieldEn } from './en.ts';
import type { FieldWords } from './field-words.ts';
import { fieldZhCN } from './zh-CN.ts';
import { fieldZhHant } from './zh-Hant.ts';

const FIELD_WORDS: Readonly<Record<Language, FieldWords>> = { 'zh-CN': fieldZhCN, 'zh-Hant': fieldZhHant, en: fieldEn };

/** The words of the field's screens in the reader's language. */
export const useFieldWords = (): FieldWords => FIELD_WORDS[useLanguage()];
