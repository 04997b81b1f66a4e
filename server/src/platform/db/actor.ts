import type { Role } from '@huiyin/shared/access/roles';

/** Where a resident lives, with its whole label, building first. */
export interface Home {
  readonly householdId: string;
  readonly buildingId: string;
  readonly label: string;
}

/** Who acts, with the one membership they act by; it fixes the community. */
export interface Actor {
  readonly accountId: string | null;
  readonly communityId: string;
  readonly role: Role | 'system';
  readonly name: string;
  /** Staff act by a post, residents as a person of the community. */
  readonly postId: string | null;
  readonly personId: string | null;
  readonly department: string | null;
  readonly householdId: string | null;
  readonly home: Home | null;
  /** A resident's number, where they left one. */
  readonly telephone: string | null;
}

/** Jobs act as the community itself. */
export const systemActor = (communityId: string): Actor => ({
  accountId: null,
  communityId,
  role: 'system',
  name: '',
  postId: null,
  personId: null,
  department: null,
  householdId: null,
  home: null,
  telephone: null,
});

/** The membership's id: of the post or of the person. */
export const membershipOf = (actor: Actor): string | null => actor.postId ?? actor.personId;
