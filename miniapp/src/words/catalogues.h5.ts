import type { Language } from '@huiyin/shared/kernel/language';
import type { Catalogue } from './catalogue.ts';
import { catalogue as zhCN } from './catalogue.zh-CN.ts';

type Fetch = () => Promise<{ catalogue: Catalogue }>;

/** What a resident's first page weighs decides when it stands: the words that few read come when somebody wants them. */
const FETCHED: Readonly<Record<Exclude<Language, 'zh-CN'>, Fetch>> = {
  'zh-Hant': () => import('./catalogue.zh-Hant.ts'),
  en: () => import('./catalogue.en.ts'),
};
const atHand = new Map<Language, Catalogue>([['zh-CN', zhCN]]);

/** The words of a language that is at hand, or else Chinese ones. */
export const catalogueOf = (language: Language): Catalogue => atHand.get(language) ?? zhCN;

/** Resolves when the words of a language are at hand; rejects without network, where they were never fetched. */
export async function fetchCatalogue(language: Language): Promise<void> {
  if (language === 'zh-CN' || atHand.has(language)) return;
  const { catalogue } = await FETCHED[language]();
  atHand.set(language, catalogue);
}
