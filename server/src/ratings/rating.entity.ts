import { Entity, Index } from 'typeorm';
import type { Channel } from '@huiyin/shared/complaints/complaint.contract';
import type { Verdict } from '@huiyin/shared/ratings/rating.contract';
import { Code, Id, MaybeLongWords, MaybeWhole, Moment, PrimaryId, Whole, MaybeCode } from '../platform/db/columns.ts';

/** There is one rating for each closing. */
@Entity('rating')
@Index('ux_rating_closing', ['complaintId', 'closing'], { unique: true })
export class Rating {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  @Whole() closing: number;
  @Code(16) verdict: Verdict;
  @MaybeWhole() timeliness: number | null;
  @MaybeWhole() quality: number | null;
  @MaybeWhole() manner: number | null;
  @MaybeLongWords() words: string | null;
  /** How the resident said it, where the desk entered it for them. */
  @MaybeCode(16) saidBy: Channel | null;
  @Moment() at: Date;
}
