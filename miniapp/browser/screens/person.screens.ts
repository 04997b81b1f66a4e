import type { Role } from '@huiyin/shared/access/roles';
import { openSheet } from './arrange.ts';
import { FORM_STATES, READ_STATES, type Screen, type State } from './screen.ts';

const of = (role: Role, page: string, name: string, ready: string, states: readonly State[]): Screen => ({
  face: 'person',
  name,
  place: async (demo) => ({ person: await demo.person(role), path: `/packages/person/${page}/index` }),
  ready,
  states,
});

/** What belongs to whoever is signed in, in any face. */
export const PERSON_SCREENS: readonly Screen[] = [
  of('resident', 'inbox', 'inbox', '[id^="notice-"]', READ_STATES),
  of('resident', 'sessions', 'sessions', '.row', READ_STATES),
  {
    ...of('resident', 'sessions', 'sessions-end-others', '#end-others', FORM_STATES),
    place: async (demo) => ({ person: await demo.onAnotherDevice(await demo.person('resident')), path: '/packages/person/sessions/index' }),
    arrange: openSheet('#end-others'),
  },
  of('resident', 'messages', 'messages', '.row', ['full', 'empty', 'loading', 'error', 'care', 'en', 'zh-Hant']),
  of('resident', 'help', 'help-resident', '.section', ['full', 'care', 'en', 'zh-Hant']),
  of('resident', 'own-data', 'own-data', '#take-data', ['full', 'loading', 'error', 'care', 'en', 'zh-Hant']),
  { ...of('resident', 'own-data', 'own-data-erase', '#erase-account', FORM_STATES), arrange: openSheet('#erase-account') },
  of('resident', 'privacy', 'privacy', '#kind-photos', ['full', 'care', 'en', 'zh-Hant']),
  of('worker', 'help', 'help-worker', '.section', FORM_STATES),
  of('desk', 'help', 'help-desk', '.section', FORM_STATES),
];
