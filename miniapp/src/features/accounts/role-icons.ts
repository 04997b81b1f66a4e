import type { Role } from '@huiyin/shared/access/roles';
import type { IconName } from '../../ui/icons.ts';

/** By what one knows a role at a glance; its name always stands beside it. */
export const ROLE_ICONS: Readonly<Record<Role, IconName>> = {
  resident: 'home',
  worker: 'wrench',
  lead: 'users',
  desk: 'headset',
  supervisor: 'eye',
  director: 'desk',
  superior: 'flag',
  committee: 'board',
  mediator: 'scale',
};
