/** The nine roles in which a person can act (ux.md). */
export const ROLES = ['resident', 'worker', 'lead', 'desk', 'supervisor', 'director', 'superior', 'committee', 'mediator'] as const;
export type Role = (typeof ROLES)[number];

/** The ladder that an overdue commitment climbs, lowest first (domain.md, "the commitment"). */
export const LEVELS = ['worker', 'desk', 'lead', 'supervisor', 'director', 'superior'] as const;
export type Level = (typeof LEVELS)[number];

/** The roles of a property company's own people; residents and the committee are not staff. */
export const STAFF_ROLES = ['worker', 'lead', 'desk', 'supervisor', 'director', 'superior', 'mediator'] as const satisfies readonly Role[];
export const isStaff = (role: Role): boolean => (STAFF_ROLES as readonly Role[]).includes(role);
