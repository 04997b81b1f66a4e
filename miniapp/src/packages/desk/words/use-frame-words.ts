import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { frameEn } from './frame-en.ts';
import type { FrameWords } from './frame-words.ts';
import { frameZhCN } from './frame-zh-CN.ts';
import { frameZhHant } from './frame-zh-Hant.ts';

const WORDS: Readonly<Record<Language, FrameWords>> = { 'zh-CN': frameZhCN, 'zh-Hant': frameZhHant, en: frameEn };

/** The words of the office in the reader's language. */
export const useFrameWords = (): FrameWords => WORDS[useLanguage()];
