import { Entity, Index } from 'typeorm';
import { Code, Id, Moment, PrimaryId, Whole, Words } from '../platform/db/columns.ts';

/** One day of a community: covers the last entry of every matter that moved on it, and the seal of the day before. */
@Entity('timeline_seal')
@Index('ux_timeline_seal_day', ['communityId', 'day'], { unique: true })
export class TimelineSeal {
  @PrimaryId() id: string;
  @Id() communityId: string;
  /** `2026-11-24`, by the community's own clock. */
  @Words(10) day: string;
  @Moment() until: Date;
  @Whole() matters: number;
  @Code(64) previousHash: string;
  @Code(64) hash: string;
}
