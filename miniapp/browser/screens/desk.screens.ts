import type { ComplaintAction, ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { shown } from '../resident-steps.ts';
import { openSheet, press, type Arrange } from './arrange.ts';
import type { Demo } from './demo.ts';
import { DETAIL_STATES, FORM_STATES, READ_STATES, type Place, type Screen, type State } from './screen.ts';

const at =
  (query: string) =>
  async (demo: Demo): Promise<Place> => ({ person: await demo.person('desk'), path: `/packages/desk/office/index?${query}` });

const section = (name: string, ready: string, states: readonly State[] = READ_STATES, arrange?: Arrange): Screen => ({
  face: 'desk',
  name,
  place: at(`section=${name.split(' ')[0]}`),
  ready,
  arrange,
  states,
});

const matter =
  (state: ComplaintState, can?: ComplaintAction) =>
  async (demo: Demo): Promise<Place> => {
    const { person, id } = await demo.deskMatter((one) => one.state === state && (can === undefined || one.can.includes(can)));
    return { person, path: `/packages/desk/matter/index?id=${id}` };
  };

const step = (action: ComplaintAction, state: ComplaintState): Screen => ({
  face: 'desk',
  name: `matter-${action}`,
  place: matter(state, action),
  ready: `#do-${action}`,
  arrange: press(`#do-${action}`, `#${action}-send`),
  states: FORM_STATES,
});

const aCall: Arrange = async (page) => {
  await shown(page, '#call-telephone').fill('13900000001');
  await shown(page, '#call-text').fill('2 号楼电梯停了，老人下不了楼');
};

/** The sheet of all keys. */
const allKeys: Arrange = async (page) => {
  await page.keyboard.press('Shift+Slash');
  await page.locator('dialog.sheet[open]').waitFor();
};
/** The places, which a phone folds away. */
const drawer: Arrange = async (page) => {
  await shown(page, '.frame-menu').click();
  await shown(page, '.frame-nav.open').waitFor();
};

/** Everything that the desk sees. */
export const DESK_SCREENS: readonly Screen[] = [
  section('board', '.board-row'),
  { ...section('board', '#queue-to-verify', ['full', 'care', 'en']), name: 'board-to-verify', place: at('section=board&queue=to-verify') },
  { ...section('board', '.board-row', FORM_STATES), name: 'keys', arrange: allKeys },
  section('register', '#call-text', FORM_STATES),
  { ...section('register', '#call-text', FORM_STATES, aCall), name: 'register-written' },
  section('book', '#book-rows'),
  { ...section('book', '#book-state', FORM_STATES, openSheet('#book-state')), name: 'book-state' },
  section('callbacks', '#callbacks'),
  { ...section('me', '#sign-out', ['full', 'care', 'en'], drawer), name: 'drawer' },
  section('households', '#households'),
  {
    face: 'desk',
    name: 'household',
    place: async (demo) => ({ person: await demo.person('desk'), path: `/packages/desk/office/index?section=households&household=${await demo.household()}` }),
    ready: '#invite, #bind',
    states: DETAIL_STATES,
  },
  section('staff', '.staff-group'),
  section('posters', '#posters'),
  { ...section('posters', '#add-posters', FORM_STATES, openSheet('#add-posters')), name: 'posters-add' },
  section('me', '#sign-out', FORM_STATES),
  { face: 'desk', name: 'matter', place: matter('in-progress'), ready: '#desk-matter-number', states: DETAIL_STATES },
  { face: 'desk', name: 'matter-closed', place: matter('closed'), ready: '#desk-matter-number', states: FORM_STATES },
  { face: 'desk', name: 'matter-more', place: matter('in-progress'), ready: '#do-more', arrange: openSheet('#do-more'), states: FORM_STATES },
  step('verify', 'registered'),
  step('dispatch', 'registered'),
  step('reply', 'in-progress'),
];
