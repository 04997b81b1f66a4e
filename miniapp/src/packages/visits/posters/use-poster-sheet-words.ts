import { useLanguage } from '../../../words/language.ts';
import { POSTER_SHEET_WORDS, type PosterSheetWords } from './poster-sheet-words.ts';

/** The words of the sheets that hang on the spot, in the language of who prints them. */
export const usePosterSheetWords = (): PosterSheetWords => POSTER_SHEET_WORDS[useLanguage()];
