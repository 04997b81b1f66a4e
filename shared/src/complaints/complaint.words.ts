import type { CommitmentKind } from '../commitments/commitment.contract.ts';
import { fillWords } from '../kernel/fill-words.ts';
import type { Language } from '../kernel/language.ts';
import type { ComplaintWords } from './complaint.words.contract.ts';
import { complaintWordsEn } from './complaint.words.en.ts';
import { complaintWordsZhCN } from './complaint.words.zh-CN.ts';
import { complaintWordsZhHant } from './complaint.words.zh-Hant.ts';

export type { ComplaintWords } from './complaint.words.contract.ts';

const WORDS: Readonly<Record<Language, ComplaintWords>> = { 'zh-CN': complaintWordsZhCN, 'zh-Hant': complaintWordsZhHant, en: complaintWordsEn };

/** The words of the main track in the reader's language. */
export const complaintWords = (language: Language): ComplaintWords => WORDS[language];

/** A promise with its time in words: `promiseOf('verify', '今天 18:00', 'zh-CN')` is "今天 18:00 前核实情况". */
export const promiseOf = (kind: CommitmentKind, by: string, language: Language): string => fillWords(WORDS[language].commitments[kind].promise, { by });
