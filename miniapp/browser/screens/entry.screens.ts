import type { Role } from '@huiyin/shared/access/roles';
import { READ_STATES, type Screen } from './screen.ts';

const staff = (role: Role): Screen => ({
  face: 'entry',
  name: `staff-${role}`,
  place: async (demo) => ({ person: await demo.person(role), path: '/packages/entry/staff/index' }),
  states: ['full', 'care', 'en'],
});

/** Who are you today, and whoever has no face of their own yet. */
export const ENTRY_SCREENS: readonly Screen[] = [
  { face: 'entry', name: 'picker', place: async () => ({ path: '/packages/entry/picker/index' }), ready: '.row', states: READ_STATES },
  staff('mediator'),
];
