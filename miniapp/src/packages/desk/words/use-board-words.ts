import type { Language } from '@huiyin/shared/kernel/language';
import { useLanguage } from '../../../words/language.ts';
import { boardEn } from './board-en.ts';
import type { BoardWords } from './board-words.ts';
import { boardZhCN } from './board-zh-CN.ts';
import { boardZhHant } from './board-zh-Hant.ts';

const WORDS: Readonly<Record<Language, BoardWords>> = { 'zh-CN': boardZhCN, 'zh-Hant': boardZhHant, en: boardEn };

/** The words of the board and its steps in the reader's language. */
export const useBoardWords = (): BoardWords => WORDS[useLanguage()];
