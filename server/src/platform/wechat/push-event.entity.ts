import { Entity, Index } from 'typeorm';
import { Code, Moment, PrimaryId } from '../db/columns.ts';

/** One push of the platform, which may come more than once. */
@Entity('wechat_push')
@Index('ux_wechat_push', ['fingerprint'], { unique: true })
@Index('ix_wechat_push_received', ['receivedAt'])
export class WechatPush {
  @PrimaryId() id: string;
  /** What makes it the same push as another. */
  @Code(64) fingerprint: string;
  @Code(64) event: string;
  @Moment() receivedAt: Date;
}
