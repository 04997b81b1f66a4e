import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { expect, type Page } from '@playwright/test';
import { shown } from '../resident-steps.ts';
import { openSheet } from './arrange.ts';
import type { Demo } from './demo.ts';
import { DETAIL_STATES, FORM_STATES, READ_STATES, type Place, type Screen, type State } from './screen.ts';

const at =
  (path: string) =>
  async (demo: Demo): Promise<Place> => ({ person: await demo.person('resident'), path });

const tab = (name: string, ready: string, states: readonly State[] = READ_STATES): Screen => ({
  face: 'resident',
  name,
  place: at(`/pages/${name}/index`),
  ready,
  states,
});

const aMatter =
  (page: string, wanted: Parameters<Demo['residentMatter']>[0]) =>
  async (demo: Demo): Promise<Place> => {
    const { person, id } = await demo.residentMatter(wanted);
    return { person, path: `/packages/resident/${page}/index?id=${id}` };
  };

const report = (name: string, arrange: Screen['arrange'], states: readonly State[] = FORM_STATES): Screen => ({
  face: 'resident',
  name,
  place: at('/packages/resident/report/index'),
  ready: '#report-text',
  arrange,
  states,
});

const write = async (page: Page): Promise<void> => {
  await shown(page, '#report-text').fill('2 号楼电梯又停了，老人下不了楼，昨天修好今天又坏');
  await expect(shown(page, '.text-area-marks u').first()).toBeVisible();
};

/** In care mode all but the most important stand behind one button. */
const openStep =
  (selector: string): Screen['arrange'] =>
  async (page) => {
    if ((await shown(page, selector).count()) > 0) return openSheet(selector)(page);
    await openSheet('#more')(page);
    await page.locator(`dialog.sheet[open] ${selector}`).click();
    await expect(page.locator('dialog.sheet[open]').first()).toBeVisible();
  };

const sheet = (name: string, action: ComplaintAction, opens: string): Screen => ({
  face: 'resident',
  name,
  place: aMatter('matter', ({ can }) => can.includes(action)),
  ready: '.actions',
  arrange: openStep(opens),
  states: FORM_STATES,
});

/** Everything a resident sees. */
export const RESIDENT_SCREENS: readonly Screen[] = [
  tab('home', '.matter, .row'),
  tab('matters', '.matter'),
  tab('board', 'h1', ['full', 'empty', 'loading', 'error', 'long', 'care', 'en']),
  tab('me', '#care'),
  { ...tab('me', '#care', FORM_STATES), name: 'me-language', arrange: openSheet('#language') },
  { ...tab('me', '#care', FORM_STATES), name: 'me-sign-out', arrange: openSheet('#sign-out') },
  { ...tab('me', '#care', FORM_STATES), name: 'me-invite', arrange: openSheet('#invite') },
  report('report', undefined),
  report('report-written', write),
  report('report-place', openSheet('#place')),
  report('report-category', openSheet('#category')),
  report('report-emergency', async (page) => {
    await shown(page, '#urgent').click();
    await expect(shown(page, '#urgent-call')).toBeVisible();
  }),
  { face: 'resident', name: 'done', place: aMatter('done', ({ state }) => state === 'registered'), ready: '#number', states: DETAIL_STATES },
  { face: 'resident', name: 'matter', place: aMatter('matter', ({ state }) => state === 'in-progress'), ready: '#standing', states: DETAIL_STATES },
  { face: 'resident', name: 'matter-settled', place: aMatter('matter', ({ rating }) => rating !== null), ready: '#standing', states: FORM_STATES },
  sheet('matter-add', 'add', '#add'),
  sheet('matter-urge', 'urge', '#urge'),
  sheet('matter-withdraw', 'withdraw', '#withdraw'),
  sheet('matter-not-solved', 'not-solved', '#not-solved'),
  { face: 'resident', name: 'rate', place: aMatter('rate', ({ can }) => can.includes('rate')), ready: '[id^="verdict"]', states: FORM_STATES },
];
