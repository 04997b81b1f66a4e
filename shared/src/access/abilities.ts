import { COMPLAINT_LIFECYCLE, type Party } from '../complaints/complaint.lifecycle.ts';
import type { ComplaintAction } from '../complaints/complaint.states.ts';
import { ROLES, STAFF_ROLES, type Role } from './roles.ts';

/** The roles in which somebody can be a party of a matter. */
const ROLES_OF_PARTY: Readonly<Record<Party, readonly Role[]>> = {
  resident: ['resident'],
  worker: ['worker'],
  lead: ['lead'],
  desk: ['desk'],
  supervisor: ['supervisor'],
  director: ['director'],
  caller: ['desk', 'lead', 'supervisor', 'director'],
  staff: STAFF_ROLES,
  'on-duty': ['desk', 'lead', 'supervisor', 'director'],
  'level-above': ['lead', 'supervisor', 'director', 'superior'],
  system: [],
};

/** The roles that the table of the main track names for an action, from whatever state. */
export const rolesFor = (action: ComplaintAction): readonly Role[] =>
  ROLES.filter((role) => COMPLAINT_LIFECYCLE.some((row) => row.action === action && row.by.some((party) => ROLES_OF_PARTY[party].includes(role))));

const ANY: readonly Role[] = ROLES;
const OFFICE: readonly Role[] = ['desk', 'supervisor', 'director'];
const FIELD: readonly Role[] = ['worker', 'lead'];

/** Reading and the rest: who has which right, by role. What a role may see of one matter is settled by `MATTER_READERS`. */
const STANDING = {
  'session.own': ANY,
  'community.read': ANY,
  'matter.read': ANY,
  'matter.own-list': ['resident'],
  'register.read': ['desk', 'lead', 'supervisor', 'director', 'superior'],
  'board.read': ['desk', 'lead', 'supervisor', 'director'],
  'orders.own-list': FIELD,
  'callbacks.own-list': ['desk', 'lead', 'supervisor', 'director'],
  'workers.read': ['desk', 'lead', 'supervisor', 'director'],
  'staff.read': ['desk', 'lead', 'supervisor', 'director'],
  'matter.similar': ['resident', 'desk', 'supervisor', 'director'],
  'reporter.call': [...FIELD, ...OFFICE],
  'household.invite': ['resident', 'desk'],
  'household.bind-by-desk': OFFICE,
  'invitation.accept': ['resident'],
  'person.search': OFFICE,
  'person.call': OFFICE,
  'poster.manage': OFFICE,
  'content.decide': OFFICE,
  'inbox.own': ANY,
  'messages.read': OFFICE,
  'file.upload': ANY,
  'data.own': ANY,
} as const satisfies Record<string, readonly Role[]>;

export type Ability = keyof typeof STANDING | `complaint.${ComplaintAction}`;

/** Everyone who has an ability. */
export function rolesWith(ability: Ability): readonly Role[] {
  return ability.startsWith('complaint.') ? rolesFor(ability.slice('complaint.'.length) as ComplaintAction) : STANDING[ability as keyof typeof STANDING];
}

export const hasAbility = (role: Role, ability: Ability): boolean => rolesWith(ability).includes(role);

/**
 * Who may read one matter: `own` those whose it is (and their family where it is shared), `order` those who hold or held its order,
 * `department` the department that has it, `all` every matter of the community.
 */
export const MATTER_READERS: Readonly<Record<Role, 'own' | 'order' | 'department' | 'all' | 'none'>> = {
  resident: 'own',
  worker: 'order',
  lead: 'department',
  desk: 'all',
  supervisor: 'all',
  director: 'all',
  superior: 'all',
  committee: 'none',
  mediator: 'none',
};
