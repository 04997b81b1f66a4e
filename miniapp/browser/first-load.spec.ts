import { expect, type Page, type Request, type Route } from '@playwright/test';
import { openTab, shown, signIn } from './resident-steps.ts';
import { test } from './screens/demo.ts';
import { SCREENS } from './screens/index.ts';
import { goToScreen } from './screens/open-screen.ts';

const HOME = SCREENS.find(({ name }) => name === 'home')!;
const MATTERS = '/api/v1/me/complaints';

/** What the page asks of the service from now on. */
function asking(page: Page): Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) asked.push(request);
  });
  return asked;
}
const pathOf = (request: Request): string => new URL(request.url()).pathname;

test('the home of a resident asks for data at most twice before their matters are there', async ({ page, demo }) => {
  const asked: string[] = [];
  let answered = false;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!answered && pathname.startsWith('/api/')) asked.push(pathname);
  });
  page.on('response', (response) => {
    answered ||= response.url().includes(MATTERS);
  });
  await goToScreen(page, HOME, demo);
  await expect(shown(page, '.matter').first()).toBeVisible();
  expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(2);
});

test('a resident who comes back has their matters asked for before the app is there, and once', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '.matter').first()).toBeVisible();
  await page.goto('about:blank');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/js/app.*.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked = asking(page);
  const early = page.waitForResponse((response) => response.url().includes(MATTERS));
  await page.goto('/', { waitUntil: 'commit' });
  await early;
  const settled = page.waitForResponse((response) => response.url().endsWith('/api/v1/session'));
  release();
  await expect(shown(page, '.matter').first()).toBeVisible();
  await settled;
  expect(asked.map(pathOf).filter((path) => path === MATTERS)).toEqual([MATTERS]);
});

test('what was asked for early and refused says what it would have said: a session that was ended asks who this is', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '.matter').first()).toBeVisible();
  await page.goto('about:blank');
  await page.route(`**${MATTERS}?*`, (route) =>
    route.fulfill({ status: 401, json: { code: 'session.revoked', text: '登录已经结束。', remedy: '请重新登录。', params: {} } }),
  );
  await page.goto('/');
  await expect(page.getByText('今天您是谁？')).toBeVisible();
});

test('what was asked for early and never comes is asked for again', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '.matter').first()).toBeVisible();
  await page.goto('about:blank');
  await page.clock.install();
  const asked: string[] = [];
  await page.route(`**${MATTERS}?*`, async (route) => {
    asked.push(route.request().url());
    if (asked.length > 1) await route.continue();
  });
  await page.addInitScript(() => indexedDB.deleteDatabase('huiyin-copies')); // nothing to show from before
  await page.goto('/');
  await expect(shown(page, '#report')).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.clock.fastForward(10_000);
  await expect(shown(page, '.matter').first()).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
});

test('no other page, and nobody else, asks for what a resident’s home shows', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '.matter').first()).toBeVisible();
  await page.goto('about:blank');
  const asked = asking(page);
  await page.goto('/#/pages/me/index');
  await expect(shown(page, '#language')).toBeVisible();
  expect(asked.map(pathOf)).not.toContain(MATTERS);

  await shown(page, '#sign-out').click();
  await page.locator('#sign-out-now').click();
  await signIn(page, '师傅');
  await expect(shown(page, '#tab-inProgress')).toBeVisible();
  await page.goto('about:blank');
  asked.length = 0;
  await page.goto('/');
  await expect(shown(page, '#tab-inProgress')).toBeVisible();
  expect(asked.map(pathOf)).not.toContain(MATTERS);
});

test('a language that cannot be fetched leaves the screens in the one they speak, says so, and comes when it can', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let away = false;
  const words = new Set<string>();
  await context.route('**/chunk/*.js', (route) => {
    const ahead = route.request().headers()['sec-purpose'] !== undefined; // nothing is fetched before it is wanted
    if (away && !ahead) words.add(route.request().url());
    return away || ahead ? route.abort() : route.continue();
  });
  await signIn(page, '住户');
  await openTab(page, '我的');
  await expect(shown(page, '#language')).toBeVisible();
  away = true;
  await shown(page, '#language').click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText('没取到这种语言')).toBeVisible();
  await expect(shown(page, '#language')).toContainText('简体中文');

  away = false;
  await shown(page, '#language').click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(shown(page, '#language')).toContainText('English');
  await page.reload();
  await expect(shown(page, '#language')).toContainText('Language');

  const refuse = (route: Route) => route.abort();
  for (const url of words) await context.route(url, refuse);
  await page.reload();
  await expect(shown(page, '#language')).toContainText('简体中文');
  for (const url of words) await context.unroute(url, refuse);
  await shown(page, '#language').click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(shown(page, '#language')).toContainText('Language');
  await context.close();
});
