import { Entity, Index } from 'typeorm';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { NoticeKind } from '@huiyin/shared/notifications/inbox.contract';
import { Id, MaybeCode, MaybeMoment, Moment, PrimaryId, Code, Words } from '../platform/db/columns.ts';

/** One line of somebody's inbox; the words are composed when it is read, in the reader's language. */
@Entity('notice')
@Index('ux_notice_source', ['sourceId', 'recipientId'], { unique: true })
@Index('ix_notice_inbox', ['communityId', 'recipientId', 'id'])
@Index('ix_notice_unread', ['communityId', 'recipientId', 'readAt'])
export class Notice {
  @PrimaryId() id: string;
  @Id() communityId: string;
  /** The membership: a post or a person. */
  @Id() recipientId: string;
  /** The outbox message it came from: told twice, it stands once. */
  @Id() sourceId: string;
  @Code(16) kind: NoticeKind;
  @Id() complaintId: string;
  @Words(16) number: string;
  @Words(80) title: string;
  @MaybeCode() action: ComplaintAction | null;
  @MaybeCode() commitment: CommitmentKind | null;
  @MaybeMoment() visitFrom: Date | null;
  @MaybeMoment() visitUntil: Date | null;
  @Moment() createdAt: Date;
  @MaybeMoment() readAt: Date | null;
}
