import { Entity, Index } from 'typeorm';
import { Code, MaybeCode, MaybeId, MaybeMoment, MaybeWords, Moment, PrimaryId } from '../../platform/db/columns.ts';

/** Somebody as WeChat knows them, and the account they are bound to once they have said who they are. */
@Entity('wechat_identity')
@Index('ux_wechat_identity', ['appId', 'openId'], { unique: true })
@Index('ux_wechat_identity_account', ['appId', 'accountId'], { unique: true })
@Index('ux_wechat_identity_binding', ['bindingHash'], { unique: true })
export class WechatIdentity {
  @PrimaryId() id: string;
  @Code(32) appId: string;
  @Code(64) openId: string;
  @MaybeId() accountId: string | null;
  /** Of the secret by which they may say who they are, until then. */
  @MaybeCode(64) bindingHash: string | null;
  @MaybeMoment() bindingUntil: Date | null;
  @Moment() createdAt: Date;
  @Moment() lastSignInAt: Date;
}

/** A computer that asks to be signed in by a telephone: two minutes, once. */
@Entity('sign_in_request')
@Index('ux_sign_in_request_scene', ['sceneHash'], { unique: true })
@Index('ix_sign_in_request_expires', ['expiresAt'])
export class SignInRequest {
  @PrimaryId() id: string;
  @Code(64) secretHash: string;
  @Code(64) sceneHash: string;
  @Code(16) state: 'waiting' | 'scanned' | 'approved' | 'refused' | 'used';
  /** Made at the scan: a picture of the code cannot show them. */
  @MaybeCode(2) digits: string | null;
  /** The membership whose telephone scanned it. */
  @MaybeId() membershipId: string | null;
  @MaybeId() accountId: string | null;
  @MaybeWords(40) device: string | null;
  @Moment() createdAt: Date;
  @Moment() expiresAt: Date;
}
