import type { ComplaintWords } from '@huiyin/shared/complaints/complaint.words.contract';
import { catalogueOf } from './catalogues.ts';
import { currentLanguage, useLanguage } from './language.ts';
import type { ScreenWords } from './screen-words.ts';

/** The words of the screens in the reader's language. */
export const useWords = (): ScreenWords => catalogueOf(useLanguage()).screens;
/** The words of the domain in the reader's language. */
export const useComplaintWords = (): ComplaintWords => catalogueOf(useLanguage()).complaints;
/** For what is said outside a component. */
export const currentWords = (): ScreenWords => catalogueOf(currentLanguage()).screens;
