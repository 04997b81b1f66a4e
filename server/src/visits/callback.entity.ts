import { Entity, Index } from 'typeorm';
import type { AttemptMeans, CallbackChecklist, CallbackState, CallerLevel } from '@huiyin/shared/visits/callback.contract';
import { Code, Flag, Id, Json, MaybeId, MaybeJson, MaybeLongWords, MaybeMoment, Moment, PrimaryId, Whole, Words } from '../platform/db/columns.ts';

/** A callback after work: planned when an order is finished, done by whom it was planned for. */
@Entity('callback')
@Index('ix_callback_complaint', ['complaintId', 'id'])
@Index('ix_callback_month', ['communityId', 'month', 'level', 'state'])
export class Callback {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  @MaybeId() orderId: string | null;
  @Whole() round: number;
  @Code(16) state: CallbackState;
  @Code(16) level: CallerLevel;
  /** Repairs count for the quota of S8.1; explained matters and what is no repair do not. */
  @Flag() inQuota: boolean;
  @Words(7) month: string;
  @MaybeId() callerPostId: string | null;
  @Moment() plannedAt: Date;
  @Json() attempts: { means: AttemptMeans; at: string; day: string; words: string | null }[];
  @MaybeJson() checklist: CallbackChecklist | null;
  @MaybeLongWords() words: string | null;
  @MaybeId() doneByPostId: string | null;
  @Code(16, { nullable: true }) doneByLevel: string | null;
  @MaybeMoment() finishedAt: Date | null;
}

/** How many of a month's repairs each level was given (S8.1); its row is locked while one more is planned. */
@Entity('callback_plan')
export class CallbackPlan {
  @PrimaryId() communityId: string;
  @Words(7, { primary: true }) month: string;
  @Whole() repairs: number;
  @Whole() director: number;
  @Whole() supervisor: number;
  @Whole() lead: number;
}
