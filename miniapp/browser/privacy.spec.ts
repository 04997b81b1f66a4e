import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { DemoPeopleView } from '@huiyin/shared/accounts/account.contract';
import type { OwnDataView } from '@huiyin/shared/privacy/privacy.contract';
import { aSentence, bearerOf, nameless, openTab, picture, report, shown, signIn, signInByName, tooSmall } from './resident-steps.ts';

const openMe = (page: Page): Promise<void> => openTab(page, '我的');
const openData = async (page: Page): Promise<void> => {
  await openMe(page);
  await shown(page, '#own-data').click();
  await expect(shown(page, '#take-data')).toBeVisible();
};
/** Withdraws everything that is still open of whoever is signed in, so that nothing holds them. */
async function withdrawAll(page: Page): Promise<void> {
  const headers = await bearerOf(page);
  const { holds } = (await (await page.request.get('/api/v1/me/data', { headers })).json()) as OwnDataView;
  for (const { id } of holds.flatMap(({ matters }) => matters)) {
    const answer = await page.request.post(`/api/v1/complaints/${id}/withdraw`, { headers: { ...headers, 'Idempotency-Key': `withdraw-${id}` }, data: {} });
    expect(answer.status()).toBe(200);
  }
}

test('what is collected and why is read before anybody signs in, and says the same in every language', async ({ page }) => {
  await page.goto('/');
  await shown(page, '#privacy').click();
  await expect(shown(page, '#kind-photos')).toContainText('不传也能报事');
  await expect(shown(page, '#kind-telephone')).toContainText('您同意后才收集');
  for (const kind of ['identity', 'report', 'photos']) await expect(shown(page, `#kind-${kind}`)).toContainText('交给微信（腾讯），检查有没有违法违规的内容');
  await expect(shown(page, '#kind-household')).not.toContainText('交给谁');
  await expect(shown(page, '#agree')).toHaveCount(0);
  expect([await nameless(page), await tooSmall(page, 44)]).toEqual([[], []]);
  await picture(page, 'privacy');
});

test('a resident agrees to the privacy page once, and reads when in their data', async ({ page }) => {
  await signInByName(page, '住户', '林建平');
  await openMe(page);
  await shown(page, '#privacy').click();
  const agree = shown(page, '#agree');
  await expect(agree.or(shown(page, '.banner'))).toBeVisible();
  if (await agree.isVisible()) await agree.click(); // on this community they may have agreed before
  await expect(shown(page, '.banner')).toContainText('同意过这一版');
  await shown(page, '#to-own-data').click();
  await expect(shown(page, '[id^="consent-20"]')).toBeVisible();
});

test('whoever saw the whole number stands in one’s own data', async ({ page, browser }) => {
  await signIn(page, '住户');
  const number = await report(page, aSentence('{n} 号楼的门铃不响'));
  const office = await (await browser.newContext()).newPage();
  await signIn(office, '物业客服');
  const headers = { ...(await bearerOf(office)), 'Idempotency-Key': `reading-${Date.now()}` };
  const matters = (await (await page.request.get('/api/v1/me/complaints?which=open', { headers: await bearerOf(page) })).json()) as {
    rows: { id: string; number: string }[];
  };
  const matter = matters.rows.find((row) => row.number === number);
  expect((await office.request.post(`/api/v1/complaints/${matter?.id}/call`, { headers })).status()).toBe(200);
  await page.goto('/#/packages/person/own-data/index');
  await expect(shown(page, '.row').filter({ hasText: number })).toContainText('物业客服');
  expect([await nameless(page), await tooSmall(page, 44)]).toEqual([[], []]);
  await picture(page, 'own-data');
});

test('one’s own data is taken away as one archive', async ({ page }) => {
  await signIn(page, '住户');
  await openData(page);
  const [download] = await Promise.all([page.waitForEvent('download'), shown(page, '#take-data').click()]);
  expect(download.suggestedFilename()).toBe('huiyin-my-data.zip');
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

test('with something open the account waits, says for what, and can be kept', async ({ page }) => {
  await signIn(page, '住户');
  const number = await report(page, aSentence('{n} 号楼的灯不亮'));
  await page.goto('/#/packages/person/own-data/index');
  await expect(shown(page, '#holds')).toContainText(number);
  await shown(page, '#erase-account').click();
  await expect(page.getByRole('dialog')).toContainText('还有事没办完，办完后自动删除，好吗？');
  await page.locator('#erase-account-now').click();
  await expect(shown(page, '.banner')).toContainText('要求删除');
  await picture(page, 'own-data-waiting');
  await shown(page, '#keep-account').click();
  await expect(shown(page, '#erase-account')).toBeVisible();
});

test('with nothing open the account is deleted: signed out, gone from the device, and unknown to the house', async ({ page }) => {
  const name = '何雨桐'; // whom no other spec needs
  await signInByName(page, '住户', name);
  await withdrawAll(page);
  await shown(page, '#report').click();
  await shown(page, '#report-text').fill('没写完的草稿');
  await page.goto('/#/packages/person/own-data/index');
  const bearer = await bearerOf(page);
  await shown(page, '#erase-account').click();
  await page.locator('#erase-account-now').click();
  await expect(page.getByText('今天您是谁？')).toBeVisible();
  expect((await page.request.get('/api/v1/session', { headers: bearer })).status()).toBe(401);
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain('没写完的草稿');
  const { people } = (await (await page.request.get('/api/v1/demo/people')).json()) as DemoPeopleView;
  expect(people.some((person) => person.name === name && person.role === 'resident')).toBe(false);
});
