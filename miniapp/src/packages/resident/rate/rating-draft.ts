import type { Stars, Verdict } from '@huiyin/shared/ratings/rating.contract';
import type { StepDraft } from '../../../features/complaints/use-step-draft.ts';

/** A rating being given; a star not chosen is 0. */
export interface RatingDraft extends StepDraft {
  verdict: Verdict | null;
  stars: Stars;
}

export const EMPTY_RATING: Omit<RatingDraft, 'key'> = { words: '', photos: [], verdict: null, stars: { timeliness: 0, quality: 0, manner: 0 } };
export const STAR_KINDS = ['timeliness', 'quality', 'manner'] as const satisfies readonly (keyof Stars)[];
