import { Entity, Index } from 'typeorm';
import type { MaterialLine, OrderState } from '@huiyin/shared/dispatch/dispatch.contract';
import { Code, Id, Json, MaybeId, MaybeLongWords, MaybeMoment, MaybeWhole, Moment, PrimaryId, Whole, Words } from '../platform/db/columns.ts';

/** The written order to a department, numbered after its complaint (S4.3). */
@Entity('dispatch_order')
@Index('ux_dispatch_order_number', ['communityId', 'number'], { unique: true })
@Index('ix_dispatch_order_complaint', ['complaintId', 'suffix'])
@Index('ix_dispatch_order_worker', ['communityId', 'workerPostId', 'state', 'id'])
@Index('ix_dispatch_order_done', ['communityId', 'workerPostId', 'completedAt', 'id'])
@Index('ix_dispatch_order_category', ['communityId', 'category', 'workerPostId', 'completedAt'])
@Index('ix_dispatch_order_building', ['communityId', 'buildingId', 'workerPostId', 'completedAt'])
@Index('ix_dispatch_order_department', ['communityId', 'department', 'state', 'id'])
export class DispatchOrder {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  @Whole() suffix: number;
  @Words(24) number: string;
  @Whole() round: number;
  @Code(16) state: OrderState;
  @Code() department: string;
  @MaybeId() workerPostId: string | null;
  /** The matter's, kept here to know who has done the like before. */
  @Code() category: string;
  @MaybeId() buildingId: string | null;
  @MaybeLongWords() note: string | null;
  /** S8.4: the written rectification notice, where the order came from one. */
  @MaybeLongWords() rectification: string | null;
  @Moment() issuedAt: Date;
  @Moment() remedyBy: Date;
  @MaybeMoment() acceptedAt: Date | null;
  @MaybeMoment() arrivedAt: Date | null;
  @MaybeMoment() completedAt: Date | null;
  /** S1.2: the handling plan. */
  @MaybeLongWords() cause: string | null;
  @Json() steps: { words: string; done: boolean }[];
  @Json() assistingDepartments: string[];
  @MaybeLongWords() materialsPlanned: string | null;
  /** S4.4, S4.6: what keeps it from coming back; outlives the complaint. */
  @MaybeLongWords() corrective: string | null;
  @MaybeMoment() correctiveBy: Date | null;
  @MaybeLongWords() correctiveDone: string | null;
  @MaybeMoment() correctiveDoneAt: Date | null;
  @MaybeLongWords() done: string | null;
  @MaybeLongWords() noPhotoReason: string | null;
  @Json() materials: MaterialLine[];
  /** In fen. */
  @MaybeWhole() quoted: number | null;
}
