import type { Role } from '../access/roles.ts';

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
  household: { id: string; label: string; buildingId: string } | null;
  unread: number;
  expiresAt: string;
}
export interface SwitchRequest {
  membership: string;
}
export interface InvitationView {
  code: string;
  household: string;
  expiresAt: string;
}
export interface BindRequest {
  code: string;
}
