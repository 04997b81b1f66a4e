import { Entity, Index } from 'typeorm';
import { Code, Id, MaybeCode, MaybeMoment, Moment, PrimaryId } from '../platform/db/columns.ts';

/** Somebody agreed to a version of the declaration; never changed, and kept when the account is deleted: it proves that it was asked. */
@Entity('privacy_consent')
@Index('ux_privacy_consent', ['accountId', 'version'], { unique: true })
export class PrivacyConsent {
  @PrimaryId() id: string;
  @Id() accountId: string;
  @Code(16) version: string;
  @Moment() at: Date;
}

export type PrivacyRequestKind = 'erasure' | 'telephone' | 'noted';

/** Somebody wants data of theirs gone, or took a permission back; done at once, or once nothing holds it any more. */
@Entity('privacy_request')
@Index('ix_privacy_request_account', ['accountId', 'state', 'kind'])
@Index('ix_privacy_request_state', ['state', 'id'])
export class PrivacyRequest {
  @PrimaryId() id: string;
  @Id() accountId: string;
  /** `noted`: there is nothing to remove, it is only written down. */
  @Code(16) kind: PrivacyRequestKind;
  @Code(16) source: 'self' | 'platform';
  /** What the platform said was taken back. */
  @MaybeCode(32) platformCode: string | null;
  @Code(16) state: 'waiting' | 'done' | 'cancelled';
  @Moment() askedAt: Date;
  @MaybeMoment() endedAt: Date | null;
}
