import type { Ability } from '@huiyin/shared/access/abilities';
import { hasAbility } from '@huiyin/shared/access/abilities';
import type { Role } from '@huiyin/shared/access/roles';
import type { IconName } from '../../../ui/icons.ts';

export const SECTIONS = ['register', 'board', 'book', 'callbacks', 'households', 'staff', 'posters', 'me'] as const;
export type Section = (typeof SECTIONS)[number];

export interface SectionPlace {
  icon: IconName;
  /** Who may be there; `null`: everyone. */
  ability: Ability | null;
  /** The letter after G; the register has a key of its own. */
  letter: string;
  /** How many matters are not done stands beside its name. */
  counts?: true;
  apart?: boolean;
}

/** Every place of the desk: a role sees those that it may enter. */
export const SECTION_PLACES: Readonly<Record<Section, SectionPlace>> = {
  register: { icon: 'plus', ability: 'person.search', letter: 'KeyN' },
  board: { icon: 'inbox', ability: 'board.read', letter: 'KeyD', counts: true },
  book: { icon: 'list', ability: 'register.read', letter: 'KeyB' },
  callbacks: { icon: 'phone', ability: 'callbacks.own-list', letter: 'KeyH' },
  households: { icon: 'home', ability: 'person.search', letter: 'KeyZ', apart: true },
  staff: { icon: 'users', ability: 'staff.read', letter: 'KeyY' },
  posters: { icon: 'scan', ability: 'poster.manage', letter: 'KeyQ' },
  me: { icon: 'user', ability: null, letter: 'KeyW', apart: true },
};

/** The sections that a role may enter, in their order. */
export const sectionsOf = (role: Role): Section[] =>
  SECTIONS.filter((section) => {
    const { ability } = SECTION_PLACES[section];
    return ability === null || hasAbility(role, ability);
  });

/** Where a role begins its day. */
const FIRST: readonly Section[] = ['board', 'book', 'me'];
export const firstSectionOf = (role: Role): Section => FIRST.find((section) => sectionsOf(role).includes(section)) ?? 'me';
