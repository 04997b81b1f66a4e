import { Entity, Index } from 'typeorm';
import type { ContentDecision, ContentState } from '@huiyin/shared/complaints/content-check.contract';
import { Code, Id, MaybeCode, MaybeId, MaybeMoment, MaybeWhole, MaybeWords, Moment, PrimaryId } from '../../platform/db/columns.ts';

/** What the platform says of a resident's words, or of one of their files, and what somebody of the office says of that. */
@Entity('content_check')
@Index('ix_content_check_complaint', ['communityId', 'complaintId', 'id'])
@Index('ux_content_check_trace', ['traceId'], { unique: true })
@Index('ix_content_check_due', ['checkAt'])
export class ContentCheck {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  /** Whose it is: the platform asks for the person. */
  @MaybeId() accountId: string | null;
  /** The step that it came with; `null`: with the report. */
  @MaybeId() entryId: string | null;
  /** `null`: the words. */
  @MaybeId() fileId: string | null;
  @Code(16) state: ContentState;
  /** The platform's number for what it found. */
  @MaybeWhole() label: number | null;
  /** By which a verdict that is pushed finds its picture. */
  @MaybeCode(64) traceId: string | null;
  @Moment() createdAt: Date;
  /** When it is looked at again; `null`: nothing is awaited. */
  @MaybeMoment() checkAt: Date | null;

  @MaybeCode(16) decision: ContentDecision | null;
  @MaybeId() decidedBy: string | null;
  @MaybeWords(40) decidedByName: string | null;
  @MaybeMoment() decidedAt: Date | null;
}
