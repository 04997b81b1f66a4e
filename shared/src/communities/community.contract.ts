import type { Role } from '../access/roles.ts';

/** Everything that a screen needs to know of the community, in one answer. */
export interface CommunityView {
  id: string;
  name: string;
  hotline: string;
  utcOffsetMinutes: number;
  officeHours: OfficeHours;
  buildings: { id: string; name: string }[];
  departments: { code: string; name: string }[];
  categories: CategoryView[];
}
/** Seven rows, Monday first; minutes from midnight, `null` on a day without office. */
export type OfficeHours = readonly ({ readonly opens: number; readonly closes: number } | null)[];

/** What sets the callback (S8.2): safety 2 days, leak 3, otherwise 7. */
export const CATEGORY_CLASSES = ['safety', 'leak', 'other'] as const;
export type CategoryClass = (typeof CATEGORY_CLASSES)[number];
export interface CategoryView {
  code: string;
  name: string;
  department: string;
  class: CategoryClass;
  repair: boolean;
  /** Words of a report that suggest this category. */
  words: string[];
}

export interface HouseholdView {
  id: string;
  /** `1 单元 1102 室` */
  label: string;
}
/** Somebody of the community, as the desk finds them by their telephone number (S9.4). */
export interface PersonView {
  id: string;
  name: string;
  /** Masked; the whole number is given, and written down, by `POST /people/{id}/call`. */
  telephone: string | null;
  relation: PersonRelation;
  householdId: string | null;
  household: string | null;
  /** Where they say they live, of somebody who is bound to no household: nobody has seen that it is so. */
  claimedHome: HouseholdView | null;
  /** Whether they use the mini-program. */
  hasAccount: boolean;
}
/** What somebody is to the household that they belong to. */
export const HOUSEHOLD_RELATIONS = ['owner', 'family', 'tenant'] as const;
export type HouseholdRelation = (typeof HOUSEHOLD_RELATIONS)[number];
export const PERSON_RELATIONS = [...HOUSEHOLD_RELATIONS, 'unbound'] as const;
export type PersonRelation = (typeof PERSON_RELATIONS)[number];
export interface BindToHouseholdRequest {
  household: string;
  relation: HouseholdRelation;
}

/** A household as the desk sees it: who lives there. */
export interface HouseholdDetail {
  id: string;
  label: string;
  buildingId: string;
  people: PersonView[];
}
/** One of the staff, with what lies on them now. */
export interface StaffView {
  postId: string;
  name: string;
  role: Role;
  department: string | null;
  /** Of their work; none is known of some. */
  telephone: string | null;
  openOrders: number;
  openCallbacks: number;
}
