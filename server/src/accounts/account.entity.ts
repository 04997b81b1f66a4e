import { Entity, Index } from 'typeorm';
import type { Role } from '@huiyin/shared/access/roles';
import type { HouseholdRelation } from '@huiyin/shared/communities/community.contract';
import { Code, Flag, Id, MaybeId, MaybeMoment, MaybeWords, Moment, PrimaryId, Words } from '../platform/db/columns.ts';

/** A login, the same in every community. */
@Entity('account')
export class Account {
  @PrimaryId() id: string;
  @Words(40) name: string;
  @Flag() demo: boolean;
  @Moment() createdAt: Date;
}

/** A signed-in device with one current membership; the token itself is nowhere, only its hash. */
@Entity('session')
@Index('ux_session_token', ['tokenHash'], { unique: true })
@Index('ix_session_account', ['accountId', 'lastUsedAt', 'id'])
export class Session {
  @PrimaryId() id: string;
  @Id() accountId: string;
  @Code(64) tokenHash: string;
  @Id() communityId: string;
  @Code(16) role: Role;
  @MaybeId() postId: string | null;
  @MaybeId() personId: string | null;
  /** What the device said of itself, in a few words. */
  @MaybeWords(40) device: string | null;
  @Moment() createdAt: Date;
  /** To the hour: a reading that is not the first of its hour writes nothing. */
  @Moment() lastUsedAt: Date;
  @Moment() expiresAt: Date;
  @MaybeMoment() revokedAt: Date | null;
}

/** Lets one more person into a household; works once, for a while. */
@Entity('invitation')
@Index('ux_invitation_code', ['codeHash'], { unique: true })
@Index('ix_invitation_inviter', ['invitedBy'])
export class Invitation {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() householdId: string;
  /** What whoever accepts it will be to the household. */
  @Code(16, { default: 'family' }) relation: HouseholdRelation;
  @Code(64) codeHash: string;
  @Id() invitedBy: string;
  @Moment() createdAt: Date;
  @Moment() expiresAt: Date;
  @MaybeMoment() acceptedAt: Date | null;
  @MaybeId() acceptedBy: string | null;
}
