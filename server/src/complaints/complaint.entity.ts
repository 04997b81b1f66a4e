import { Entity, Index } from 'typeorm';
import type { CategoryClass } from '@huiyin/shared/communities/community.contract';
import type { ComplaintKind, PlaceKind, Source } from '@huiyin/shared/complaints/complaint.contract';
import type { ComplaintState, Outcome } from '@huiyin/shared/complaints/complaint.states';
import type { Level } from '@huiyin/shared/access/roles';
import { Code, Flag, Id, LongWords, MaybeCode, MaybeId, MaybeMoment, MaybeWords, Moment, PrimaryId, Whole, Words } from '../platform/db/columns.ts';

/** One matter raised by a resident, whatever the channel. */
@Entity('complaint')
@Index('ux_complaint_number', ['communityId', 'year', 'serial'], { unique: true })
@Index('ix_complaint_register', ['communityId', 'id'])
@Index('ix_complaint_state', ['communityId', 'state', 'id'])
@Index('ix_complaint_raised', ['communityId', 'state', 'priority', 'id'])
@Index('ix_complaint_quiet', ['state', 'id', 'lastActivityAt'])
@Index('ix_complaint_person', ['communityId', 'personId', 'id'])
@Index('ix_complaint_family', ['communityId', 'sharedHouseholdId', 'id'])
@Index('ix_complaint_household', ['communityId', 'householdId', 'id'])
@Index('ix_complaint_alike', ['communityId', 'alikeId', 'id'])
@Index('ix_complaint_place', ['communityId', 'category', 'buildingId', 'id'])
@Index('ix_complaint_closed', ['communityId', 'closedAt', 'id'])
@Index('ix_complaint_worker', ['communityId', 'workerPostId', 'state', 'id'])
@Index('ix_complaint_department', ['communityId', 'department', 'state', 'id'])
export class Complaint {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Whole() year: number;
  @Whole() serial: number;
  @Code(16) kind: ComplaintKind;
  @Code(16) source: Source;
  @Words(80) title: string;
  @LongWords() text: string;

  @Code() category: string;
  @Words(40) categoryName: string;
  /** The department that has it: by routing at first, then by dispatch. */
  @Code() department: string;
  @Code(16) callbackClass: CategoryClass;
  @Flag() repair: boolean;
  @Code(16) placeKind: PlaceKind;
  @MaybeId() buildingId: string | null;
  @MaybeId() householdId: string | null;
  @Words(200) placeLabel: string;
  @Flag() urgent: boolean;
  @Flag() emergency: boolean;
  @Whole() priority: number;
  /** When urging last raised the priority. */
  @MaybeMoment() urgeCountedAt: Date | null;

  /** Whose matter it is; ownership goes by this, never by a telephone number. */
  @MaybeId() personId: string | null;
  @MaybeWords(40) reporterName: string | null;
  @MaybeWords(20) reporterTelephone: string | null;
  /** The household whose family may read it too. */
  @MaybeId() sharedHouseholdId: string | null;
  @Flag() foundOnPatrol: boolean;
  /** The matter that the reporter takes for the same thing. */
  @MaybeId() alikeId: string | null;

  @Code() state: ComplaintState;
  @Whole() round: number;
  @Code(16) decidingLevel: Level;
  @MaybeCode(16) outcome: Outcome | null;
  @Whole() returns: number;
  @Whole() closings: number;
  /** The closing that was rated last; 0 for none. */
  @Whole() ratedClosing: number;
  @MaybeMoment() repliedAt: Date | null;
  @MaybeMoment() metComplainantAt: Date | null;

  @MaybeId() orderId: string | null;
  @Whole() ordersIssued: number;
  @MaybeId() workerPostId: string | null;
  @MaybeId() workerAccountId: string | null;
  @MaybeId() callerPostId: string | null;

  @Moment() registeredAt: Date;
  @MaybeMoment() closedAt: Date | null;
  @Moment() lastActivityAt: Date;
  @Whole() version: number;
  @Whole() timelineLength: number;
  @Code(64) headHash: string;
}

/** The last number given in a community and year. */
@Entity('complaint_counter')
export class ComplaintCounter {
  @PrimaryId() communityId: string;
  @Whole({ primary: true }) year: number;
  @Whole() last: number;
}
