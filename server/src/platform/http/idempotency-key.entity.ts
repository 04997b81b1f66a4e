import { Entity, Index, PrimaryColumn } from 'typeorm';
import { Code, MaybeJson, Moment, PrimaryId } from '../db/columns.ts';

/** One write of one account: asked again with the same key it gives the first answer again. Kept for seven days. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_age', ['createdAt'])
export class IdempotencyKey {
  @PrimaryId() accountId: string;
  @PrimaryColumn({ name: 'requestKey', type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' }) key: string;
  @Code(64) requestHash: string;
  @MaybeJson() answer: object | null;
  @Moment() createdAt: Date;
}
