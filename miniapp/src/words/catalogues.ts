import type { Language } from '@huiyin/shared/kernel/language';
import type { Catalogue } from './catalogue.ts';
import { catalogue as en } from './catalogue.en.ts';
import { catalogue as zhCN } from './catalogue.zh-CN.ts';
import { catalogue as zhHant } from './catalogue.zh-Hant.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { 'zh-CN': zhCN, 'zh-Hant': zhHant, en };

/** The words of a language that is at hand; a mini-program carries all of them. */
export const catalogueOf = (language: Language): Catalogue => CATALOGUES[language];
/** Resolves when the words of a language are at hand. */
export const fetchCatalogue = (_language: Language): Promise<void> => Promise.resolve();
