import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { OwnDataView } from '@huiyin/shared/privacy/privacy.contract';
import { nameless, picture, shown } from './resident-steps.ts';
import { firstOf } from './desk-board-steps.ts';
import { standing } from './desk-register-steps.ts';
import { openDeskMatter, people, signInAsPerson, toBeCalledBack, writerFor } from './visits-steps.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const MASKED = /1\d{2}\*{4}\d{4}/;
const WHOLE = /1\d{2} \d{4} \d{4}/;

/** What the person whose number it is finds about it. */
const readingsOf = async (request: APIRequestContext, person: string): Promise<OwnDataView['readings']> =>
  (await (await writerFor(request, person)).get<OwnDataView>('/me/data')).readings;
const asDesk = async (page: Page): Promise<string> => {
  const desk = await firstOf(page.request, 'desk');
  await signInAsPerson(page, desk);
  return desk.name;
};

test('the desk sees a masked number; T shows it large for dialling, and the resident finds who saw it, when, and for which matter', async ({
  page,
  request,
}) => {
  const { matter, resident } = await toBeCalledBack(request);
  const clerk = await asDesk(page);
  await openDeskMatter(page, matter.id);
  await expect(shown(page, '#desk-matter-number')).toHaveText(matter.number);
  const reporter = shown(page, '#desk-reporter');
  await expect(reporter).toContainText(MASKED);
  await standing(page);
  expect((await readingsOf(request, resident.id)).some(({ number }) => number === matter.number)).toBe(false);
  await page.keyboard.press('KeyT');
  await expect(reporter.locator('.dial-number-digits')).toHaveText(WHOLE);
  await expect(reporter).toContainText('已记下您看过号码，对方查得到');
  await picture(page, 'desk-dial');

  await signInAsPerson(page, resident);
  await page.goto('/#/packages/person/own-data/index');
  await expect(shown(page, '.row').filter({ hasText: matter.number })).toContainText(`${clerk} · 物业客服`);
});

test('on the page of a household the numbers are masked; a call shows one, and is written down without a matter', async ({ page, request }) => {
  const resident = (await people(request)).find(({ role }) => role === 'resident')!;
  const { household } = await (await writerFor(request, resident.id)).get<SessionView>('/session');
  const clerk = await asDesk(page);
  await page.goto(`/#/packages/desk/office/index?section=households&household=${household?.id}`);
  const row = shown(page, '.household .row').filter({ hasText: resident.name });
  await expect(row).toContainText(MASKED);
  await row.getByRole('button', { name: `打电话给${resident.name}` }).press('Enter');
  await expect(row.locator('.dial-number-digits')).toHaveText(WHOLE);
  expect(await nameless(page)).toEqual([]);
  await picture(page, 'desk-household-dial');
  expect(await readingsOf(request, resident.id)).toContainEqual(expect.objectContaining({ name: clerk, number: null }));
});

test('a number that is asked for without network does not come: that is said, and asked again it comes', async ({ page, request }) => {
  const { matter } = await toBeCalledBack(request);
  await asDesk(page);
  await openDeskMatter(page, matter.id);
  await expect(shown(page, '#desk-matter-number')).toHaveText(matter.number);
  const reporter = shown(page, '#desk-reporter');
  await expect(reporter).toContainText(MASKED);
  await standing(page);
  await page.route('**/call', (route) => route.abort());
  await page.keyboard.press('KeyT');
  await expect(page.getByText('网络不通，没拿到号码')).toBeVisible();
  await expect(reporter.locator('.dial-number-digits')).toHaveCount(0);
  await page.unroute('**/call');
  await page.keyboard.press('KeyT');
  await expect(reporter.locator('.dial-number-digits')).toHaveText(WHOLE);
});

test('S4.2 the forms carry the masked number, until who prints asks for the whole one', async ({ page, request }) => {
  const { matter, resident } = await toBeCalledBack(request);
  await asDesk(page);
  await page.goto(`/#/packages/visits/print/index?id=${matter.id}&form=order`);
  const sheet = shown(page, '.paper');
  await expect(sheet).toContainText(MASKED);
  await shown(page, '#whole-number').click();
  await expect(sheet).toContainText(/1\d{10}/);
  await expect(shown(page, '#whole-number')).toHaveCount(0);
  expect((await readingsOf(request, resident.id))[0]).toMatchObject({ number: matter.number, role: 'desk' });
});
