import type { Role } from '@huiyin/shared/access/roles';
import { press } from './arrange.ts';
import { FORM_STATES, READ_STATES, type Screen } from './screen.ts';

const staff = (role: Role): Screen => ({
  face: 'entry',
  name: `staff-${role}`,
  place: async (demo) => ({ person: await demo.person(role), path: '/packages/entry/staff/index' }),
  states: ['full', 'care', 'en'],
});

/** Ways in: who are you today, by a telephone that scans, whom nobody knows yet; and whoever has no face of their own. */
export const ENTRY_SCREENS: readonly Screen[] = [
  { face: 'entry', name: 'picker', place: async () => ({ path: '/packages/entry/picker/index' }), ready: '.row', states: READ_STATES },
  {
    face: 'entry',
    name: 'sign-in-code',
    place: async () => ({ path: '/packages/entry/picker/index' }),
    ready: '#show-code',
    arrange: press('#show-code', '.code-image img'),
    states: [...FORM_STATES, 'zh-Hant'],
  },
  {
    face: 'entry',
    name: 'computer',
    place: async (demo) => ({ person: await demo.person('resident'), path: `/packages/entry/computer/index?scene=${await demo.signInScene()}` }),
    ready: '#approve',
    states: [...FORM_STATES, 'zh-Hant'],
  },
  {
    face: 'entry',
    name: 'welcome',
    place: async () => ({ path: '/packages/entry/welcome/index' }),
    ready: '#community-0',
    states: [...FORM_STATES, 'zh-Hant'],
  },
  {
    face: 'entry',
    name: 'scan',
    place: async (demo) => ({ person: await demo.person('resident'), path: '/pages/scan/index?scene=nonsense' }),
    ready: '#home',
    states: FORM_STATES,
  },
  staff('mediator'),
];
