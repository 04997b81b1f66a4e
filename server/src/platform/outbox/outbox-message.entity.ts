import { Entity, Index } from 'typeorm';
import { Code, Id, Json, MaybeMoment, Moment, PrimaryId, Whole, MaybeCode } from '../db/columns.ts';

/** Something that happened and still has to be told; written in the transaction in which it happened. */
@Entity('outbox_message')
@Index('ix_outbox_message_waiting', ['state', 'availableAt', 'id'])
export class OutboxMessage {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Code() kind: string;
  @Json() payload: object;
  @Code(16) state: 'waiting' | 'done' | 'dead';
  @Moment() createdAt: Date;
  /** Not before; a claim moves it forward, so that a process that died gives its messages back. */
  @Moment() availableAt: Date;
  @MaybeCode() claim: string | null;
  @Whole() attempts: number;
  @MaybeMoment() doneAt: Date | null;
}
