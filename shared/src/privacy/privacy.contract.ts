import type { Role } from '../access/roles.ts';
import type { HouseholdRelation } from '../communities/community.contract.ts';

/** What has to end before an account can be deleted. */
export const HOLD_REASONS = ['open', 'review', 'callback', 'charge', 'post'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export interface HeldMatter {
  id: string;
  number: string;
  title: string;
  communityId: string;
}
/** One reason with the matters that it is about; none for a post. */
export interface ErasureHold {
  why: HoldReason;
  matters: HeldMatter[];
}

/** One way in which the account belongs to a community, with what is kept of it. */
export interface OwnProfile {
  community: string;
  role: Role;
  name: string;
  telephone: string | null;
  household: string | null;
  relation: HouseholdRelation | null;
  since: string;
}
/** Somebody saw the whole number; of a call without a matter there is no number of one. */
export interface OwnReading {
  at: string;
  role: Role;
  name: string;
  number: string | null;
}
export interface OwnConsent {
  version: string;
  at: string;
}
export interface OwnDataCounts {
  sessions: number;
  matters: number;
  photos: number;
  notices: number;
  invitations: number;
}

/** `GET /me/data`: what is kept of whoever asks, in all communities. */
export interface OwnDataView {
  profiles: OwnProfile[];
  counts: OwnDataCounts;
  /** The latest first, at most 50. */
  readings: OwnReading[];
  readingCount: number;
  consents: OwnConsent[];
  /** What was asked to be deleted and waits for what has to end first. */
  erasure: { askedAt: string } | null;
  /** What would have to end first, now. */
  holds: ErasureHold[];
}

/** `POST /me/data/consents`: agreed to this version of the declaration. */
export interface ConsentRequest {
  version: string;
}
/** `POST /me/data/erasure`: only with the plain yes of who read what goes and what stays. */
export interface ErasureRequest {
  understood: true;
}
/** Done: nobody is signed in any more. Waiting: it is done by itself once nothing holds it. */
export type ErasureAnswer = { state: 'done' } | { state: 'waiting'; holds: ErasureHold[] };
