import { Injectable } from '@nestjs/common';
import type { RatingView } from '@huiyin/shared/ratings/rating.contract';
import type { Rows } from '../platform/db/index.ts';
import { Rating } from './rating.entity.ts';

@Injectable()
export class RatingQueries {
  /** The rating of a closing, if it was given. */
  ofClosing(rows: Rows, complaintId: string, closing: number): Promise<Rating | null> {
    return rows.of(Rating).findOne({ complaintId, closing });
  }
}

export const ratingView = ({ verdict, timeliness, quality, manner, words, at, closing }: Rating): RatingView => ({
  verdict,
  stars: timeliness !== null && quality !== null && manner !== null ? { timeliness, quality, manner } : null,
  words,
  at: at.toISOString(),
  closing,
});
