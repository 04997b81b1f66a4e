import { expect, test } from '@playwright/test';
import { bearerOf, openReport, openTab, picture, shown, signIn } from './resident-steps.ts';

test('S7.1 the public board says what was kept this month with both numbers, the larger beside its share, by kind, and counts what is late', async ({
  page,
}) => {
  await signIn(page, '住户');
  await openTab(page, '公示');
  await expect(shown(page, '.figure-value')).toHaveText(/^\d+ \/ \d+$/);
  await expect(shown(page, '.kept-share')).toHaveText(/^\d+(\.\d)?%$/);
  const sizeOf = (selector: string): Promise<number> => shown(page, selector).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf('.figure-number')).toBeGreaterThan(await sizeOf('.kept-share'));
  await expect(shown(page, '.kept-kind').first()).toContainText(/\d+ \/ \d+/);
  await expect(shown(page, '.kept-note')).toContainText(/也算在内|但是晚了|都按时做到了/);
  await picture(page, 'board');
});

test('S3.3 the public board names every one of the staff with post and department, finds them, and a complaint about one begins with the name', async ({
  page,
}) => {
  await signIn(page, '住户');
  await openTab(page, '公示');
  await shown(page, '')
    .getByRole('button', { name: /^全部 \d+ 人$/ })
    .click();
  const names = shown(page, '.staff-row');
  const all = await names.count();
  expect(all).toBeGreaterThan(4);
  await shown(page, '#find-staff').fill('主任');
  await expect(names).not.toHaveCount(all);
  await expect(names.first()).toContainText('主任');
  await shown(page, '#find-staff').fill('没有这个人');
  await expect(page.getByText('没有找到这个人，换个字试试。')).toBeVisible();
  await shown(page, '#find-staff').fill('主任');
  const name = await names.first().locator('.strong').innerText();
  await shown(page, '.staff-complain').first().click();
  await expect(shown(page, '#report-text')).toHaveValue(new RegExp(`^投诉.*${name}：$`));
  await expect(page.getByRole('radio', { name: '投诉' })).toHaveAttribute('aria-checked', 'true');
  await picture(page, 'report-about-somebody');
});

test('S3.3 a complaint about somebody does not overwrite what was begun', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill('楼道灯不亮');
  await openTab(page, '公示');
  await shown(page, '.staff-complain').first().click();
  await expect(shown(page, '#report-text')).toHaveValue('楼道灯不亮');
});

test('S3.3 the public board opens by its link without signing in, names no resident, and gives the telephone and the hours', async ({
  page,
  request,
  browser,
}) => {
  const resident = await browser.newPage();
  await signIn(resident, '住户');
  await expect(shown(resident, '#report')).toBeVisible();
  const answer = await request.get('/api/v1/session', { headers: await bearerOf(resident) });
  const { membership } = (await answer.json()) as { membership: { communityId: string; name: string } };

  await page.goto(`/#/pages/board/index?community=${membership.communityId}`);
  await expect(shown(page, '.figure-value')).toBeVisible();
  await expect(shown(page, '#hotline')).toContainText('物业24小时值班电话');
  await expect(shown(page, 'main')).toContainText('服务中心办公时间');
  await expect(shown(page, 'main')).toContainText('住户已匿名');
  await expect(shown(page, 'main')).not.toContainText(membership.name);
  await expect(page.getByText('今天您是谁？')).toHaveCount(0);
  await picture(page, 'board-by-link');

  const broken = await browser.newPage();
  await broken.goto('/#/pages/board/index?community=nobody');
  await expect(shown(broken, '.empty')).toContainText('没有这个小区的公示');
});

test('S3.3 the committee stands on the board by name, and no complaint about staff is offered beside it', async ({ page }) => {
  await signIn(page, '住户');
  await openTab(page, '公示');
  await expect(shown(page, '.represent-row').first()).toContainText('业主委员会');
  await expect(shown(page, '.represent-row').getByRole('button')).toHaveCount(0);
  await shown(page, '')
    .getByRole('button', { name: /^全部 \d+ 人$/ })
    .click();
  await expect(shown(page, '.staff-row').filter({ hasText: '业主委员会' })).toHaveCount(0);
  await picture(page, 'board-represent');
});

test('S3.3 a second community’s link, opened in the same window, shows the second community; the tab shows one’s own', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  const answer = await page.request.get('/api/v1/session', { headers: await bearerOf(page) });
  const { membership } = (await answer.json()) as { membership: { communityId: string } };
  // The demo has one community: the second one is its board under another name.
  await page.route('**/api/v1/communities/second/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('second', membership.communityId) });
    const board = (await response.json()) as { community: object };
    await route.fulfill({ response, json: { ...board, community: { ...board.community, id: 'second', name: '东湖小区' } } });
  });
  await page.goto(`/#/pages/board/index?community=${membership.communityId}`);
  await expect(shown(page, 'h1')).toHaveText('公示');
  await page.goto('/#/pages/board/index?community=second');
  await expect(shown(page, 'h1')).toHaveText('公示 · 东湖小区');
  await page.getByRole('navigation').getByText('首页', { exact: true }).click();
  await expect(shown(page, '#report')).toBeVisible();
  await page.getByRole('navigation').getByText('公示', { exact: true }).click();
  await expect(shown(page, 'h1')).toHaveText('公示');
  await page.unrouteAll({ behavior: 'ignoreErrors' }); // a board that is being read anew goes with the page
});
