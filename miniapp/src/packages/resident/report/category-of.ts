import { suggestCategory } from '@huiyin/shared/dispatch/suggest-category';
import type { ReportInHand } from './report-in-hand.ts';

/** The category that a draft is sent with: the chosen one, or what its words suggest, with those words. */
export function categoryOf({ draft, community }: Pick<ReportInHand, 'draft' | 'community'>): { code: string | undefined; words: readonly string[] } {
  if (draft.category !== null) return { code: draft.category, words: [] };
  const suggestion = suggestCategory(draft.text, community.categories);
  return { code: suggestion?.code, words: suggestion?.words ?? [] };
}
