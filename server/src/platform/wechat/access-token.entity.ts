import { Entity } from 'typeorm';
import { Code, LongWords, MaybeCode, Moment, PrimaryCode, Whole } from '../db/columns.ts';

/** The one access token of an AppID, shared by every process: the platform gives out one at a time. */
@Entity('wechat_access_token')
export class WechatAccessToken {
  @PrimaryCode(32) appId: string;
  @LongWords() token: string;
  @Moment() expiresAt: Date;
  @Moment() fetchedAt: Date;
  /** Who fetches now, and until when nobody else does. */
  @MaybeCode(26) claim: string | null;
  @Moment() claimedUntil: Date;
  /** A new token can be forced twenty times a day, half a minute apart. */
  @Moment() forcedAt: Date;
  @Code(10) forcedDay: string;
  @Whole() forcedCount: number;
}
