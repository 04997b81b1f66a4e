import type { Role } from '../access/roles.ts';
import type { HouseholdRelation, PersonRelation } from '../communities/community.contract.ts';

export interface DemoPerson {
  id: string;
  name: string;
  role: Role;
  community: string;
}
export interface DemoPeopleView {
  people: DemoPerson[];
}
export interface DemoSignInRequest {
  person: string;
}
export interface SignInAnswer {
  token: string;
}

/** One way in which an account acts: a post of the staff, or a person of a household. */
export interface Membership {
  id: string;
  role: Role;
  name: string;
  communityId: string;
  community: string;
  department: string | null;
}
export interface SessionView {
  membership: Membership;
  /** Every membership of the account; switching issues a new token. */
  memberships: Membership[];
  /** `relation` is the reader's own; `people` are all who belong to the household, the reader included. */
  household: { id: string; label: string; buildingId: string; relation: PersonRelation; people: number } | null;
  unread: number;
  expiresAt: string;
}
export interface SwitchRequest {
  membership: string;
}
/** Left out: family. Only the desk, which has seen who it is, may name another relation. */
export interface InvitationRequest {
  relation?: HouseholdRelation | undefined;
}
export interface InvitationView {
  code: string;
  household: string;
  expiresAt: string;
}
export interface BindRequest {
  code: string;
}

/** One device on which an account is signed in. */
export interface SessionLine {
  id: string;
  /** What the device said of itself, in a few words ("Chrome · Windows"); `null` where it said nothing. */
  device: string | null;
  /** The id of the membership that it acts by, one of `SessionView.memberships`. */
  membership: string;
  openedAt: string;
  lastUsedAt: string;
  current: boolean;
}
