import { Entity, Index } from 'typeorm';
import { Code, Id, MaybeId, MaybeMoment, Moment, PrimaryId, Words } from '../../platform/db/columns.ts';

/** A place with a code that hangs there. Its scene is printed for ever, so it is never given to another place. */
@Entity('scan_point')
@Index('ux_scan_point_scene', ['scene'], { unique: true })
@Index('ix_scan_point_list', ['communityId', 'id'])
@Index('ix_scan_point_building', ['communityId', 'buildingId', 'id'])
export class ScanPoint {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Code(16) scene: string;
  @MaybeId() buildingId: string | null;
  @Words(60) label: string;
  @Id() madeBy: string;
  @Moment() createdAt: Date;
  @MaybeMoment() retiredAt: Date | null;
  /** Where the mini-program's code is kept; it is made once. */
  @Words(120, { nullable: true }) codeKey: string | null;
}
