import { expect, test, type Browser, type Page } from '@playwright/test';
import type { SignInWays, SignInRequestView } from '@huiyin/shared/accounts/wechat.contract';
import { nameless, picture, shown, signIn, tooSmall } from './resident-steps.ts';

/** In the demo the picker stands beside it: as it is in use, only WeChat leads in. */
async function withoutDemo(page: Page): Promise<void> {
  await page.route('**/api/v1/sign-in-ways', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as SignInWays), demo: false } });
  });
}

/** A computer that shows its code. @returns what it asked with */
async function showCode(page: Page): Promise<SignInRequestView> {
  await withoutDemo(page);
  const asked = page.waitForResponse('**/api/v1/sign-in-requests');
  await page.goto('/');
  const request = (await (await asked).json()) as SignInRequestView;
  await expect(shown(page, '.code-image img')).toBeVisible();
  return request;
}

/** A telephone of somebody in this role, which scans that code. */
async function scan(browser: Browser, role: string, { scene }: SignInRequestView): Promise<Page> {
  const telephone = await (await browser.newContext()).newPage();
  await signIn(telephone, role);
  await telephone.goto(`/#/pages/scan/index?scene=${encodeURIComponent(scene)}`);
  await expect(telephone).toHaveURL(/packages\/entry\/computer/);
  return telephone;
}

test.describe('a computer is signed in by a telephone', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('both show the same two digits; yes on the telephone leads the computer to its face', async ({ page, browser }) => {
    const request = await showCode(page);
    await expect(page.getByText(/还有 \d+ 秒有效/)).toBeVisible();
    expect(await nameless(page)).toEqual([]);
    await picture(page, 'sign-in-code');
    const telephone = await scan(browser, '物业客服', request);
    const digits = (await shown(telephone, '.digits-large').textContent()) ?? '';
    await expect(telephone.getByText(`电脑上显示的也是 ${digits} 吗？`)).toBeVisible();
    await expect(shown(telephone, '.computer')).toContainText('物业客服');
    expect(await tooSmall(telephone, 44)).toEqual([]);
    await picture(telephone, 'sign-in-approve');
    await expect(page.getByText(`手机上显示的也是 ${digits} 吗？`)).toBeVisible();
    await picture(page, 'sign-in-digits');
    await shown(telephone, '#approve').click();
    await expect(telephone.getByText('电脑已经登录')).toBeVisible();
    await expect(page).toHaveURL(/packages\/desk\/office/);
    await telephone.context().close();
  });

  test('no on the telephone is said on the computer, which can ask again', async ({ page, browser }) => {
    const request = await showCode(page);
    const telephone = await scan(browser, '住户', request);
    await shown(telephone, '#refuse').click();
    await expect(telephone.getByText('那台电脑没有登录')).toBeVisible();
    await expect(page.getByText('手机上拒绝了这次登录')).toBeVisible();
    await picture(page, 'sign-in-refused');
    await shown(page, '#new-code').click();
    await expect(shown(page, '.code-image img')).toBeVisible();
    await telephone.context().close();
  });

  test('once its time is over the code goes, and nothing is asked any more', async ({ page }) => {
    await page.route('**/api/v1/sign-in-requests', async (route) => {
      const answer = await route.fetch();
      const expiresAt = new Date(Date.now() + 4000).toISOString(); // in place of two minutes
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as SignInRequestView), expiresAt } });
    });
    const looked = page.waitForRequest('**/look');
    await showCode(page);
    await looked;
    await expect(page.getByText('这个登录码过期了')).toBeVisible();
    await picture(page, 'sign-in-over');
    await expect(page.waitForRequest('**/look', { timeout: 5000 })).rejects.toThrow();
  });

  test('without network it says so and goes on looking', async ({ page, context }) => {
    await showCode(page);
    await context.setOffline(true);
    await expect(page.getByText('网络不通，没打开')).toBeVisible();
    await expect(shown(page, '.code-image img')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText('网络不通，没打开')).toHaveCount(0);
  });

  test('where WeChat makes no code, that is said, and one may ask again', async ({ page }) => {
    await page.route('**/api/v1/sign-in-requests', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...((await answer.json()) as SignInRequestView), image: null } });
    });
    await withoutDemo(page);
    await page.goto('/');
    await expect(page.getByText('登录码没有做出来')).toBeVisible();
    await expect(shown(page, '#new-code')).toBeVisible();
  });

  test('for trying it out a second tab is the telephone, signed in on its own', async ({ page, context }) => {
    await page.goto('/');
    await shown(page, '#show-code').click();
    const opened = context.waitForEvent('page');
    await shown(page, '#as-telephone').click();
    const telephone = await opened;
    await telephone.getByRole('button', { name: /^师傅 / }).click();
    await expect(telephone).toHaveURL(/packages\/entry\/computer/);
    await shown(telephone, '#approve').click();
    await expect(page).toHaveURL(/packages\/field\/orders/);
  });

  test('beside the people of the demo the code is asked for only when somebody wants it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.goto('/');
    await expect(shown(page, '#show-code')).toBeVisible();
    await expect(page.getByText('今天您是谁？')).toBeVisible();
    expect(asked.filter((url) => url.includes('sign-in-requests'))).toEqual([]);
    await picture(page, 'sign-in-beside-demo');
    await shown(page, '#show-code').click();
    await expect(shown(page, '.code-image img')).toBeVisible();
  });
});

/** A browser as the telephone of a new user of the stand-in. */
async function asTelephone(page: Page, name: string): Promise<void> {
  await shown(page, '#user-name').fill(name);
  await shown(page, '#add-user').click();
}

test.describe('a browser as a telephone', () => {
  test('somebody new scans a computer’s code, says who they are, and comes back to the question', async ({ page, browser }) => {
    const computer = await (await browser.newContext()).newPage();
    const request = await showCode(computer);
    await page.goto(`/#/pages/scan/index?scene=${encodeURIComponent(request.scene)}`);
    await asTelephone(page, `新来的 ${Date.now()}`);
    await expect(page).toHaveURL(/packages\/entry\/welcome/);
    expect(await nameless(page)).toEqual([]);
    expect(await tooSmall(page, 44)).toEqual([]);
    await picture(page, 'welcome');
    await shown(page, '#bind-visitor').click();
    await expect(page).toHaveURL(/packages\/entry\/computer/);
    await shown(page, '#approve').click();
    await expect(computer).toHaveURL(/pages\/home/);
    await computer.context().close();
  });

  test('what does not do is said beside the way that was chosen; an invitation leads home', async ({ page, request }) => {
    await page.goto('/');
    await asTelephone(page, `家里人 ${Date.now()}`);
    const way = (name: string) => shown(page, '.welcome-way').filter({ hasText: name });
    await shown(page, '#own-number').fill('13900009998');
    await shown(page, '#bind-number').click();
    await expect(way('用手机号')).toContainText('这个手机号没有在物业登记过');
    await shown(page, '#invitation-code').fill('short');
    await shown(page, '#bind-invitation').click();
    await expect(way('用邀请码')).toContainText('10 位字母和数字，请对一下');
    await expect(way('用手机号')).not.toContainText('没有在物业登记过');
    await shown(page, '#invitation-code').fill('AAAAA 99999');
    await shown(page, '#own-name').fill('小雨');
    await shown(page, '#bind-invitation').click();
    await expect(way('用邀请码')).toContainText('这个邀请码用不了');
    await picture(page, 'welcome-refused');

    const { people } = (await (await request.get('/api/v1/demo/people')).json()) as { people: { id: string; role: string }[] };
    const resident = people.find(({ role }) => role === 'resident')?.id;
    const { token } = (await (await request.post('/api/v1/demo/sign-in', { data: { person: resident } })).json()) as { token: string };
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': `sign-in-spec-${Date.now()}` };
    const { household } = (await (await request.get('/api/v1/session', { headers })).json()) as { household: { id: string } };
    const { code } = (await (await request.post(`/api/v1/households/${household.id}/invitations`, { headers, data: {} })).json()) as { code: string };
    await shown(page, '#invitation-code').fill(`${code.slice(0, 5).toLowerCase()}-${code.slice(5)}`);
    await shown(page, '#bind-invitation').click();
    await expect(page).toHaveURL(/pages\/home/);
    await page.goto('/#/pages/me/index');
    await expect(page.getByText('小雨').first()).toBeVisible();
  });

  test('one may read what is public without an account', async ({ page }) => {
    await page.goto('/');
    await asTelephone(page, `过路的 ${Date.now()}`);
    await shown(page, '#only-board').click();
    await expect(page).toHaveURL(/pages\/board\/index\?community=/);
    await expect(page.getByText('为您服务的人')).toBeVisible();
  });

  test('a session that ended goes on by itself; who signed out stays out until they press the button', async ({ page }) => {
    await page.goto('/');
    await asTelephone(page, `常来的 ${Date.now()}`);
    await shown(page, '#bind-visitor').click();
    await expect(page).toHaveURL(/pages\/home/);
    const tokenOf = () => page.evaluate(() => (JSON.parse(localStorage.getItem('token') ?? '{}') as { data?: string }).data ?? '');
    const before = await tokenOf();
    await page.evaluate(() => localStorage.setItem('token', JSON.stringify({ data: 'of-a-session-that-is-over' })));
    await page.goto('/#/packages/person/sessions/index');
    await page.reload();
    await expect(page.getByText('这一台').first()).toBeVisible();
    expect(await tokenOf()).not.toBe(before);
    await page.goto('/#/pages/me/index');
    await shown(page, '#sign-out').click();
    await shown(page, '#sign-out-now').click();
    await expect(shown(page, '#by-wechat')).toBeVisible();
    await page.goto('/');
    await expect(shown(page, '#by-wechat')).toBeVisible();
    await shown(page, '#by-wechat').click();
    await expect(page).toHaveURL(/pages\/home/);
  });
});

test('a code that is none of ours is said, with the way home', async ({ page }) => {
  await signIn(page, '住户');
  await page.goto('/#/pages/scan/index?scene=nonsense');
  await expect(page.getByText('这个码打不开')).toBeVisible();
  await picture(page, 'scan-unknown');
  await shown(page, '#home').click();
  await expect(page).toHaveURL(/pages\/home/);
});
