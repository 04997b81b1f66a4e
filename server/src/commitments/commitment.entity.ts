import { Entity, Index } from 'typeorm';
import type { Level } from '@huiyin/shared/access/roles';
import type { CommitmentKind, CommitmentState } from '@huiyin/shared/commitments/commitment.contract';
import { Code, Id, MaybeCode, MaybeId, MaybeMoment, Moment, PrimaryId, Whole } from '../platform/db/columns.ts';

/** Anything owed to somebody by a time. Nothing else in the system keeps time. */
@Entity('commitment')
@Index('ix_commitment_complaint', ['complaintId', 'state'])
@Index('ix_commitment_kind', ['communityId', 'state', 'kind', 'dueAt', 'id'])
@Index('ix_commitment_due', ['communityId', 'state', 'dueAt', 'id'])
@Index('ix_commitment_owner', ['communityId', 'ownerPostId', 'state', 'kind', 'dueAt', 'id'])
@Index('ix_commitment_met', ['communityId', 'state', 'metAt', 'kind', 'dueAt'])
@Index('ix_commitment_check', ['state', 'checkAt', 'id'])
export class Commitment {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() complaintId: string;
  @MaybeId() orderId: string | null;
  @Code() kind: CommitmentKind;
  /** The rule that set the time, frozen when it was opened. */
  @Code(16) ruleId: string;
  @Code(16) ownerLevel: Level;
  @MaybeCode() department: string | null;
  @MaybeId() ownerPostId: string | null;
  @Code(16) owedTo: 'resident' | 'office';
  @Code(16) state: CommitmentState;
  @Moment() openedAt: Date;
  @Moment() dueAt: Date;
  @MaybeMoment() metAt: Date | null;
  @MaybeCode(64) voidReason: string | null;
  @MaybeMoment() pausedAt: Date | null;
  @Whole() pausedMinutes: number;
  /** When the sweep has to look again; empty once nothing is left to tell. */
  @MaybeMoment() checkAt: Date | null;
  @MaybeMoment() warnedAt: Date | null;
  @MaybeMoment() overdueAt: Date | null;
  @MaybeCode(16) climbedTo: Level | null;
}
