import { Entity, Index } from 'typeorm';
import type { OfficeHours } from '@huiyin/shared/communities/community.contract';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { Quotas } from '@huiyin/shared/visits/callback.quota';
import { Code, Flag, Id, Json, MaybeId, Moment, PrimaryId, Whole, Words } from '../platform/db/columns.ts';

/** What a community may change of the defaults; a stricter number is frozen into a commitment when it opens. */
export interface CommunitySettings {
  officeHours: OfficeHours;
  /** In minutes; longer than the rule's own number does not count. */
  stricterDeadlines: Partial<Record<CommitmentKind, number>>;
  callbackQuotas: Quotas;
}

@Entity('organization')
export class Organization {
  @PrimaryId() id: string;
  @Words(80) name: string;
}

/** The tenant boundary. */
@Entity('community')
export class Community {
  @PrimaryId() id: string;
  @Id() organizationId: string;
  @Words(80) name: string;
  @Words(20) hotline: string;
  @Whole() utcOffsetMinutes: number;
  @Json() settings: CommunitySettings;
  @Flag() demo: boolean;
  @Moment() createdAt: Date;
}

@Entity('building')
@Index('ix_building_community', ['communityId', 'position'])
export class Building {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Words(40) name: string;
  @Whole() position: number;
}

@Entity('household')
@Index('ux_household_label', ['communityId', 'buildingId', 'label'], { unique: true })
export class Household {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() buildingId: string;
  /** `1 单元 1102 室` */
  @Words(40) label: string;
}

@Entity('department')
@Index('ux_department_code', ['communityId', 'code'], { unique: true })
export class Department {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Code() code: string;
  @Words(40) name: string;
  @Whole() position: number;
}

/** A kind of trouble, with the department that has it and the class that sets the callback (S10.5, S8.2). */
@Entity('category')
@Index('ux_category_code', ['communityId', 'code'], { unique: true })
export class Category {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Code() code: string;
  @Words(40) name: string;
  @Code() department: string;
  @Code(16) callbackClass: 'safety' | 'leak' | 'other';
  @Flag() repair: boolean;
  @Json() words: string[];
  @Whole() position: number;
}

/** A person of the community: with or without a household, with or without an account (decision 4). */
@Entity('person')
@Index('ix_person_household', ['communityId', 'householdId'])
@Index('ix_person_telephone', ['communityId', 'telephone'])
@Index('ix_person_account', ['accountId'])
export class Person {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @MaybeId() householdId: string | null;
  /** Where they say they live; nobody has seen that it is so, and it opens nothing. */
  @MaybeId() claimedHouseholdId: string | null;
  @MaybeId() accountId: string | null;
  @Words(40) name: string;
  @Words(20, { nullable: true }) telephone: string | null;
  @Code(16) relation: 'owner' | 'family' | 'tenant' | 'unbound';
  @Moment() createdAt: Date;
}

/** Whether somebody can read in the program what is written to them. */
export const isInProgram = (person: Pick<Person, 'accountId'> | null): boolean => person !== null && person.accountId !== null;

/** A post: an account works in a community in a role, with a department. One person may hold several. */
@Entity('post')
@Index('ix_post_role', ['communityId', 'role', 'department'])
@Index('ix_post_account', ['accountId'])
export class Post {
  @PrimaryId() id: string;
  @Id() communityId: string;
  @Id() accountId: string;
  @Code(16) role: 'worker' | 'lead' | 'desk' | 'supervisor' | 'director' | 'superior' | 'committee' | 'mediator';
  @Code(32, { nullable: true }) department: string | null;
  @Words(40) name: string;
  @Words(40) title: string;
  @Words(20, { nullable: true }) telephone: string | null;
  @Flag() active: boolean;
  @Moment() createdAt: Date;
}
