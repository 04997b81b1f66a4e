import { Entity, Index } from 'typeorm';
import type { MessageState, NotSentReason } from '@huiyin/shared/notifications/message.contract';
import type { MessageName, MessageValue } from '@huiyin/shared/notifications/message.policy';
import { Code, Id, Json, MaybeCode, MaybeId, MaybeMoment, MaybeWhole, Moment, PrimaryId, Whole } from '../../platform/db/columns.ts';

/** One subscription message to one person, from the line of the inbox to its end. */
@Entity('message')
@Index('ux_message_source', ['sourceId', 'recipientId', 'name'], { unique: true })
@Index('ix_message_lane', ['accountId', 'state', 'id'])
@Index('ix_message_complaint', ['communityId', 'complaintId', 'id'])
export class Message {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  /** The outbox message it came from: told twice, it is one. */
  @Id() sourceId: string;
  /** The membership, and the account behind it when it was written. */
  @Id() recipientId: string;
  @MaybeId() accountId: string | null;
  @Code() name: MessageName;
  @Json() values: Partial<Record<MessageValue, string>>;
  @Code(16) state: MessageState;
  @MaybeCode(16) reason: NotSentReason | null;
  /** The platform's number and trace of the last refusal. */
  @MaybeWhole() errcode: number | null;
  @MaybeCode(32) trace: string | null;
  @Whole() attempts: number;
  @Moment() createdAt: Date;
  /** Not before. */
  @Moment() availableAt: Date;
  @MaybeMoment() endedAt: Date | null;
}

/** The messages of one account go out one after the other: who holds the lane sends, and nobody beside them. */
@Entity('message_lane')
@Index('ix_message_lane_next', ['nextAt', 'accountId'])
export class MessageLane {
  @PrimaryId() accountId: string;
  /** When there is something to send; empty where nothing waits. */
  @MaybeMoment() nextAt: Date | null;
  @MaybeId() claim: string | null;
  @Moment() claimedUntil: Date;
}

/** The ledger: how many messages of a template somebody has allowed. One accept is one message, of that template alone. */
@Entity('message_credit')
@Index('ux_message_credit_source', ['sourceId', 'name', 'accountId'], { unique: true })
@Index('ix_message_credit_balance', ['accountId', 'name', 'delta'])
@Index('ix_message_credit_hint', ['accountId', 'name', 'reason', 'at'])
export class MessageCredit {
  @PrimaryId() id: string;
  @Id() accountId: string;
  @Code() name: MessageName;
  @Whole() delta: number;
  /**
   * `hint`: the device said so; `event`: the platform did; `both`: one consent, told by both. `declined`: the person said no;
   * `withdrawn`: the platform knew of no consent.
   */
  @Code(16) reason: 'hint' | 'event' | 'both' | 'sent' | 'unknown' | 'declined' | 'withdrawn';
  /** What it came from: counted once. */
  @Code(64) sourceId: string;
  @Moment() at: Date;
}
