import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { openSheet, press } from './arrange.ts';
import type { Demo } from './demo.ts';
import { DETAIL_STATES, FORM_STATES, type Place, type Screen } from './screen.ts';

const CALLERS = ['lead', 'supervisor', 'director', 'desk'] as const;

const callback = async (demo: Demo): Promise<Place> => {
  const { person, row } = await demo.somebodyWith(CALLERS, endpoints.myCallbacks, {});
  return { person, path: `/packages/visits/callback/index?id=${row.complaintId}` };
};

/** The named caller's callback that waits for the answer to the resident. */
const waiting = async (demo: Demo): Promise<Place> => {
  for (const role of CALLERS)
    for (const { id: person } of await demo.people(role)) {
      const row = (await demo.get(person, endpoints.myCallbacks, {})).rows.find(({ awaitsReply }) => awaitsReply !== null);
      if (row) return { person, path: `/packages/visits/callback/index?id=${row.complaintId}` };
    }
  throw new Error('The demo community has not got a callback that waits for an answer.');
};

const print =
  (form: 'order' | 'callback') =>
  async (demo: Demo): Promise<Place> => {
    const { person, id } = await demo.deskMatter(({ orders, callback: made }) => orders.length > 0 && made !== null && made.state === 'satisfied');
    return { person, path: `/packages/visits/print/index?id=${id}&form=${form}` };
  };

const posters = async (demo: Demo): Promise<Place> => ({ person: await demo.person('desk'), path: '/packages/visits/posters/index?building=outside' });

/** The callback and the prints. */
export const VISITS_SCREENS: readonly Screen[] = [
  { face: 'visits', name: 'callback', place: callback, ready: 'h2', states: DETAIL_STATES },
  { face: 'visits', name: 'callback-waiting', place: waiting, ready: '#reply-owed', states: ['full', 'care', 'en', 'zh-Hant'] },
  { face: 'visits', name: 'callback-nobody-home', place: callback, ready: '#nobody-home', arrange: openSheet('#nobody-home'), states: FORM_STATES },
  { face: 'visits', name: 'callback-problem', place: callback, ready: '#problem', arrange: press('#problem', '#remains'), states: FORM_STATES },
  { face: 'visits', name: 'print-order', place: print('order'), states: ['full', 'loading', 'error', 'care', 'en'] },
  { face: 'visits', name: 'print-order-enlarged', place: print('order'), ready: '.paper', arrange: press('#enlarge', '.paper'), states: FORM_STATES },
  { face: 'visits', name: 'print-callback', place: print('callback'), states: ['full', 'care', 'en'] },
  { face: 'visits', name: 'print-posters', place: posters, ready: '.poster', states: ['full', 'loading', 'error', 'care', 'en'] },
];
