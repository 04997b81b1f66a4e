import { expect, test, type Page } from '@playwright/test';
import type { DemoPeopleView, SessionView, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { Role } from '@huiyin/shared/access/roles';
import { aSentence, nameless, openReport, openTab, picture, shown, signIn, tooSmall } from './resident-steps.ts';

const FACES: readonly (readonly [role: string, face: string, page: RegExp])[] = [
  ['住户', '首页', /pages\/home/],
  ['师傅', '现场', /packages\/field\/orders/],
  ['班组负责人', '现场', /packages\/field\/orders/],
  ['物业客服', '办公台', /packages\/desk\/office/],
  ['主管', '办公台', /packages\/desk\/office/],
  ['主任', '办公台', /packages\/desk\/office/],
  ['上级', '办公台', /packages\/desk\/office/],
];

for (const [role, face, address] of FACES)
  test(`a ${role} who signs in lands on their first face: ${face}`, async ({ page }) => {
    await signIn(page, role);
    await expect(page).toHaveURL(address);
    await expect(shown(page, 'h1').first()).toBeVisible();
    expect(await nameless(page)).toEqual([]);
  });

for (const role of ['业主委员会', '调解员'])
  test(`a ${role} who signs in reads honestly that their screens follow, and finds what is there`, async ({ page }) => {
    await signIn(page, role);
    await expect(page.getByText('您的工作页面还没做好')).toBeVisible();
    await expect(shown(page, '.card').first()).toContainText(role);
    for (const row of ['看公示', '通知', '登录的设备', '怎么用', '语言', '退出登录']) await expect(shown(page, '.row').filter({ hasText: row })).toHaveCount(1);
    expect(await tooSmall(page, 44)).toEqual([]);
    await picture(page, `staff-${role}`);
  });

test('somebody whose places the tabs are not finds the way back from the board, and no tabs there', async ({ page }) => {
  await signIn(page, '业主委员会');
  await shown(page, '#public-board').click();
  await expect(shown(page, '.figure-value').first()).toBeVisible();
  await expect(page.locator('.weui-tabbar__item').first()).toBeHidden();
  await picture(page, 'staff-board');
  await shown(page, '#back-to-work').click();
  await expect(page.getByText('您的工作页面还没做好')).toBeVisible();

  await shown(page, '#public-board').click();
  await shown(page, '.page-back').click();
  await expect(page.getByText('您的工作页面还没做好')).toBeVisible();
});

/** Opens the rows that every face has: under 我的 of the field. */
const openFieldMe = async (page: Page): Promise<void> => {
  await shown(page, '#tab-me').click();
  await expect(shown(page, '#sign-out')).toBeVisible();
};

test('a lead goes over to the office, and begins there next time', async ({ page }) => {
  await signIn(page, '班组负责人');
  await openFieldMe(page);
  await picture(page, 'field-me');
  await shown(page, '#face-desk').click();
  await expect(page).toHaveURL(/packages\/desk\/office/);
  await page.goto('/');
  await expect(page).toHaveURL(/packages\/desk\/office/);
});

test('somebody who acts in two ways changes from one to the other; each finds their own drafts', async ({ page, request }) => {
  const { people } = (await (await request.get('/api/v1/demo/people')).json()) as DemoPeopleView;
  const idOf = (role: Role): string => people.find((person) => person.role === role)?.id ?? '';
  const tokenOf = async (role: Role): Promise<string> =>
    ((await (await request.post('/api/v1/demo/sign-in', { data: { person: idOf(role) } })).json()) as SignInAnswer).token;
  // The demo has nobody with two memberships: here the resident and the worker are one account.
  const both = new Map<string, SessionView['membership']>();
  for (const role of ['resident', 'worker'] as const) {
    const answer = await request.get('/api/v1/session', { headers: { Authorization: `Bearer ${await tokenOf(role)}` } });
    const { membership } = (await answer.json()) as SessionView;
    both.set(membership.id, membership);
  }
  await page.route('**/api/v1/session', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch();
    return route.fulfill({ response: answer, json: { ...((await answer.json()) as SessionView), memberships: [...both.values()] } });
  });
  await page.route('**/api/v1/session/switch', async (route) => {
    const { membership } = route.request().postDataJSON() as { membership: string };
    await route.fulfill({ json: { token: await tokenOf(both.get(membership)?.role ?? 'resident') } });
  });

  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号单元门关不上');
  await shown(page, '#report-text').fill(sentence);
  await openTab(page, '我的');
  await shown(page, '#membership').click();
  await expect(page.getByRole('dialog')).toContainText('现在');
  await picture(page, 'memberships');
  await page.getByRole('dialog').getByRole('button', { name: /师傅/ }).click();
  await expect(page).toHaveURL(/packages\/field\/orders/);

  await openFieldMe(page);
  await shown(page, '#membership').click();
  await page.getByRole('dialog').getByRole('button', { name: /住户/ }).click();
  await expect(page).toHaveURL(/pages\/home/);
  await openReport(page);
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
});

/**
 * Ends the session of this browser on the server, as its owner would from another device; and presses a button in the same breath, before anything
 * that is read by itself can tell.
 */
async function endSession(page: Page, press?: string): Promise<void> {
  const ended = await page.evaluate(async (button) => {
    const { data: token } = JSON.parse(localStorage.getItem('token') ?? '{}') as { data: string };
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': `ended-${Date.now()}` };
    const { ok } = await fetch('/api/v1/session', { method: 'DELETE', body: '{}', headers });
    if (button) document.querySelector<HTMLElement>(button)?.click();
    return ok;
  }, press);
  expect(ended).toBe(true);
}

test('a worker whose session ends in mid-work signs in again and is where they were', async ({ page }) => {
  await signIn(page, '师傅');
  await shown(page, '#tab-inProgress').click();
  await expect(shown(page, 'h1')).toHaveText('进行中');
  await endSession(page, '.taro_page_show #tab-me');
  await expect(page.getByText('这里的登录已在别处退出。要接着用，请再登录一次，您写的内容都还在。')).toBeVisible();
  await page
    .getByRole('button', { name: /^师傅 / })
    .first()
    .click();
  await expect(page).toHaveURL(/packages\/field\/orders/);
  await expect(shown(page, '#sign-out')).toBeVisible();
});

test('a clerk whose session ends while a call is registered signs in again and finds what was typed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, '物业客服');
  await expect(page).toHaveURL(/packages\/desk\/office/);
  await page.goto('/#/packages/desk/office/index?section=register');
  const text = page.locator('textarea:visible').first();
  const sentence = aSentence('来电说 {n} 号车棚的灯不亮');
  await text.fill(sentence);
  await endSession(page);
  await page.evaluate(() => fetch('/api/v1/session')); // the browser is alive; the next reading of the board tells that the session is over
  await expect(page.getByText('这里的登录已在别处退出。要接着用，请再登录一次，您写的内容都还在。')).toBeVisible({ timeout: 30_000 });
  await page
    .getByRole('button', { name: /^物业客服 / })
    .first()
    .click();
  await expect(page).toHaveURL(/section=register/);
  await expect(text).toHaveValue(sentence);
});

test('messages stand by day; opening one marks it as read and shows its matter', async ({ page }) => {
  await signIn(page, '班组负责人');
  await openFieldMe(page);
  await shown(page, '#inbox').click();
  await expect(shown(page, 'h1')).toHaveText('通知');
  const unread = shown(page, '.notice.unread');
  await expect(unread.first()).toBeVisible();
  expect(await tooSmall(page, 44)).toEqual([]);
  await picture(page, 'inbox');
  const first = await unread.first().locator('button').getAttribute('id');
  const marked = page.waitForResponse((answer) => /\/inbox\/\w+\/read$/.test(answer.url()));
  await unread.first().locator('button').click();
  expect((await marked).ok()).toBe(true);
  await expect(shown(page, '#order-number')).toBeVisible(); // somebody goes back from what they see
  await page.goBack();
  await expect(shown(page, `.notice:not(.unread) #${first}`)).toHaveCount(1);
});

test('somebody sees the devices they are signed in on, and signs the others out', async ({ page, browser }) => {
  await signIn(page, '主管');
  const elsewhere = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await signIn(elsewhere, '主管');
  await expect(elsewhere).toHaveURL(/packages\/desk\/office/);

  await expect(page).toHaveURL(/packages\/desk\/office/);
  await page.goto('/#/packages/person/sessions/index');
  await expect(shown(page, '.device').first()).toContainText('这一台');
  await picture(page, 'sessions');
  await shown(page, '#end-others').click();
  await page.locator('#end-others-now').click();
  await expect(shown(page, '.device')).toHaveCount(1);

  await elsewhere.goto('/');
  await expect(elsewhere.getByText('这里的登录已在别处退出。要接着用，请再登录一次，您写的内容都还在。')).toBeVisible();
  await elsewhere.context().close();
});

test('help tells each role how its work is done', async ({ page }) => {
  await signIn(page, '物业客服');
  await expect(page).toHaveURL(/packages\/desk\/office/);
  await page.goto('/#/packages/desk/office/index?section=me');
  await shown(page, '#help').click();
  await shown(page, '.row').filter({ hasText: '接电话登记' }).click();
  await expect(shown(page, '.help-step')).toHaveCount(3);
  await expect(shown(page, '')).toContainText('办公台的按键');
  expect(await tooSmall(page, 44)).toEqual([]);
  await picture(page, 'help');
});
