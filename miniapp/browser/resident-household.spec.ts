import { expect, test } from '@playwright/test';
import { openTab, picture, shown, signIn, signInByName } from './resident-steps.ts';

test('a resident invites the family: a code, how long it works, and copying it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, '住户');
  await openTab(page, '我的');
  await shown(page, '#invite').click();
  const code = page.locator('#invitation-code');
  await expect(code).toHaveText(/^[A-Z2-9]{10}$/);
  await expect(page.getByRole('dialog')).toContainText('只能用一次');
  await picture(page, 'invite');
  const first = await code.innerText();
  await page.locator('#copy-code').click();
  await expect(shown(page, '.toast')).toHaveText('复制好了，去发给家里人');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first);
  await page.locator('#invite-again').click();
  await expect(code).not.toHaveText(first);
});

test('a code that is too short, wrong or used is refused in place, and what was typed stays', async ({ page }) => {
  await signInByName(page, '住户', '林建平');
  await expect(shown(page, '#report')).toBeVisible();
  // As somebody whose home is not bound sees it.
  await page.route('**/api/v1/session', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, json: { ...((await answer.json()) as object), household: null } });
  });
  await page.goto('/');
  await openTab(page, '我的');
  await expect(shown(page, '#accept')).toBeVisible();
  await shown(page, '#accept').click();
  await page.locator('#accept-code').fill('abc');
  await page.locator('#accept-now').click();
  await expect(page.getByRole('alert')).toHaveText('邀请码是 10 位字母和数字，请对一下。');
  await page.locator('#accept-code').fill('abcde fghjk');
  await page.locator('#accept-now').click();
  await expect(page.getByRole('alert')).toContainText(/这个邀请码用不了|您已经绑定过这一户了/);
  await expect(page.locator('#accept-code')).toHaveValue('abcde fghjk');
  await picture(page, 'accept-refused');
});

test('a resident sees what they are to their household and how many belong to it', async ({ page }) => {
  await signIn(page, '住户');
  await openTab(page, '我的');
  await expect(shown(page, '#household-people')).toHaveText(/^(业主|家属|租户) · 这一户共 [1-9]\d* 人$/);
  await picture(page, 'me-household');
});
