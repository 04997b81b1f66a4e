import { expect, test, type Page } from '@playwright/test';
import { aSentence, bearerOf, idInAddress, openTab, picture, report, shown, signIn, tooSmall } from './resident-steps.ts';
import { staffRepair } from './staff-steps.ts';

const MATTERS = '**/api/v1/me/complaints?*';

/** As the service answers while it restarts. */
const away = async (page: Page, retryAfter: string): Promise<void> => {
  await page.route(MATTERS, (route) =>
    route.fulfill({
      status: 503,
      headers: { 'retry-after': retryAfter },
      json: { code: 'service.draining', text: '系统正在重启，这一步没有记下。', remedy: '请过几秒钟再试一次。', params: {} },
    }),
  );
};

/** Speaks this language from the next page on. */
const speak = (page: Page, language: string): Promise<void> => page.evaluate((data) => localStorage.setItem('language', JSON.stringify({ data })), language);

/** My settled matters, which this device has not read before. */
const openSettled = async (page: Page, name: RegExp): Promise<void> => {
  await page.goto('/#/pages/matters/index');
  await page.reload();
  await shown(page, '').getByRole('radio', { name }).click();
};

for (const [language, settled, noNetwork, busy, again] of [
  ['zh-CN', /办完了/, '网络不通，没打开', '系统暂时忙不过来', '30 秒后自动再试'],
  ['zh-Hant', /辦完了/, '網路不通，沒打開', '系統暫時忙不過來', '30 秒後自動再試'],
  ['en', /Settled/, 'No network, so this did not open', 'The service is busy for a moment', 'tried again in 30 seconds'],
] as const)
  test(`in ${language}: no network and a service that is away are told apart, and when it is tried again`, async ({ page }) => {
    await signIn(page, '住户');
    await expect(shown(page, '#report')).toBeVisible();
    await speak(page, language);
    await page.route(MATTERS, (route) => route.abort());
    await openSettled(page, settled);
    await expect(shown(page, '.empty-title')).toHaveText(noNetwork);

    await away(page, '30'); // goes before the network that is cut: nothing is read in between
    await shown(page, '.empty button').click();
    await expect(shown(page, '.empty-title')).toHaveText(busy);
    await expect(shown(page, '.empty-words')).toContainText(again);
    await picture(page, `away-${language}`);
  });

for (const [language, open, shownFrom, carryOn, noNetwork] of [
  ['zh-CN', /正在办/, '系统暂时忙不过来，先看', '网络是通的', '网络不通，先看'],
  ['zh-Hant', /正在辦/, '系統暫時忙不過來，先看', '網路是通的', '網路不通，先看'],
  ['en', /Open/, 'The service is busy for a moment. This is from', 'Your network is fine', 'No network. This is from'],
] as const)
  test(`in ${language}: what was read before is shown while the service is away, and the network is not blamed for it`, async ({ page }) => {
    await signIn(page, '住户');
    await report(page, aSentence('{n} 号信报箱锁坏了'));
    await speak(page, language);
    await page.goto('/#/pages/matters/index');
    await page.reload();
    await expect(shown(page, '').getByRole('radio', { name: open })).toBeChecked();
    await expect(shown(page, '.matter').first()).toBeVisible();

    await away(page, '30');
    await page.reload();
    await expect(shown(page, '.matter').first()).toBeVisible();
    await expect(shown(page, '.banner')).toContainText(shownFrom);
    await expect(shown(page, '.banner')).toContainText(carryOn);
    await picture(page, `stale-away-${language}`);

    await page.route(MATTERS, (route) => route.abort());
    await page.reload();
    await expect(shown(page, '.banner')).toContainText(noNetwork);
  });

test('a page that the service did not answer opens by itself when the service said to come again', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await away(page, '2');
  await openSettled(page, /办完了/);
  await expect(shown(page, '.empty-words')).toContainText('2 秒后自动再试');
  await page.unroute(MATTERS);
  await expect(shown(page, '.matter').first()).toBeVisible();
});

test('what is refused says why and offers no second try, which would change nothing', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await page.goto('/#/packages/resident/rate/index?id=01ARZ3NDEKTSV4RRFFQ69G5FAV');
  await expect(shown(page, '.empty-title')).toBeVisible();
  await expect(shown(page, '.empty-title')).not.toHaveText(/网络不通|忙不过来/);
  await expect(shown(page, '.empty button')).toHaveCount(0);
});

test('no storage left: a rating says so, keeps what was chosen while it is open, and is sent', async ({ page, request }) => {
  await signIn(page, '住户');
  await report(page, aSentence('厨房水槽下面漏水，水表 {n} 度'));
  const id = idInAddress(page);
  await staffRepair(request, id);
  await page.goto(`/#/packages/resident/rate/index?id=${id}`);
  await expect(shown(page, '#verdict-satisfied')).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await shown(page, '#verdict-satisfied').click();
  await expect(shown(page, '.banner')).toContainText('手机存满了，写的内容没存下');
  await picture(page, 'rate-device-full');
  await shown(page, '#rate-send').click();
  const rated = async (): Promise<unknown> => {
    const matter = await request.get(`/api/v1/complaints/${id}`, { headers: await bearerOf(page) });
    return ((await matter.json()) as { rating: { verdict: string } | null }).rating?.verdict;
  };
  await expect.poll(rated).toBe('satisfied');
});

test('S8.2 a repair that its person settled still owes the inspection visit, and the list and the matter say so', async ({ page, request }) => {
  await signIn(page, '住户');
  const sentence = aSentence('厨房水槽下面漏水，水表 {n} 度');
  await report(page, sentence);
  const id = idInAddress(page);
  await staffRepair(request, id);
  await page.goto(`/#/packages/resident/rate/index?id=${id}`);
  await shown(page, '#verdict-satisfied').click();
  await shown(page, '#rate-send').click();
  await expect(shown(page, '.toast')).toHaveText('收到您的评价');

  const owed = /办完了，.+前还会上门复查/;
  await openTab(page, '我的事项');
  await shown(page, '').getByRole('radio', { name: '办完了' }).click();
  const row = shown(page, '.matter').filter({ hasText: sentence });
  await expect(row).toContainText(owed);
  await row.click();
  await expect(shown(page, '#standing')).toHaveText(owed);
  await expect(shown(page, '.commitment.owed, .commitment').first()).toContainText('回访您');
  await picture(page, 'matter-visit-owed');
});

test('S10.3 a repair that was answered twice says which answer was a message and which came from the office', async ({ page, request }) => {
  await signIn(page, '住户');
  await report(page, aSentence('厨房水槽下面漏水，水表 {n} 度'));
  const id = idInAddress(page);
  await staffRepair(request, id, 'after');
  await page.goto(`/#/packages/resident/matter/index?id=${id}`);
  const answers = shown(page, '.timeline-what').filter({ hasText: /答复|告诉您结果/ });
  await expect(answers).toHaveText(['物业答复您（小程序）', '系统先发消息告诉您结果']);
});

test('care mode: before a rating the bar is one line, and what is behind it is all there', async ({ page, request }) => {
  await signIn(page, '住户');
  await report(page, aSentence('厨房水槽下面漏水，水表 {n} 度'));
  const id = idInAddress(page);
  await staffRepair(request, id);
  await page.evaluate(() => localStorage.setItem('care', JSON.stringify({ data: true })));
  await page.goto(`/#/packages/resident/matter/index?id=${id}`);
  await page.reload();
  await expect(shown(page, '#rate')).toBeVisible();
  await picture(page, 'care-matter-to-rate');
  expect((await shown(page, '.action-bar').boundingBox())?.height).toBeLessThanOrEqual(96);
  expect(await tooSmall(page, 60)).toEqual([]);
  await shown(page, '#more').click();
  const sheet = page.getByRole('dialog');
  for (const action of ['打电话', '补充', '还没解决']) await expect(sheet).toContainText(action);
  await picture(page, 'care-matter-more');
  await page.locator('#not-solved').click();
  await expect(page.locator('#not-solved-words')).toBeVisible();
});

test('S1.2 an agreed visit is said with both its ends, where it is promised and where it was agreed', async ({ page }) => {
  const from = Date.parse('2026-11-25T10:00:00+08:00');
  const visit = { from: new Date(from).toISOString(), until: new Date(from + 7_200_000).toISOString() };
  await signIn(page, '住户');
  await report(page, aSentence('厨房水槽下面漏水，水表 {n} 度'));
  // As the office has agreed on it.
  await page.route('**/api/v1/complaints/*', async (route) => {
    const response = await route.fetch();
    const matter = (await response.json()) as { commitments: object[]; timeline: { visit: object | null }[] };
    matter.commitments.push({ ...matter.commitments[0], id: 'agreed', kind: 'appointment', dueAt: visit.until });
    matter.timeline[0] = { ...matter.timeline[0], visit };
    await route.fulfill({ response, json: matter });
  });
  await shown(page, '#view').click();
  await expect(shown(page, '.commitment').filter({ hasText: '按约好的时间上门' })).toContainText(/10:00–12:00/);
  await expect(shown(page, '.timeline-event').first()).toContainText(/约定时间：.*10:00–12:00/);
});

test.describe('pages that are on their way', () => {
  test.use({ serviceWorkers: 'block' });

  test('Back while a page is still on its way leaves the page that one came back to', async ({ page }) => {
    await signIn(page, '住户');
    await expect(shown(page, '#report')).toBeVisible();
    // Nothing is fetched ahead: the page is asked for when it is opened.
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => document.querySelector('meta[name="pages"]')?.remove()));
    await page.reload();
    await expect(shown(page, '#report')).toBeVisible();
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/chunk\/.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });

    const asked = page.waitForRequest(/\/chunk\/.*\.js$/);
    await shown(page, '#report').click();
    await asked;
    await page.goBack();
    await expect(page).toHaveURL(/pages\/home/);
    const came = await page.evaluateHandle(() => {
      const pending = [...document.querySelectorAll('script[src*="/chunk/"]')];
      const loaded = pending.map((script) => new Promise<void>((resolve) => script.addEventListener('load', () => setTimeout(resolve))));
      return { count: pending.length, all: () => Promise.all(loaded) };
    });
    expect(await came.evaluate(({ count }) => count)).toBeGreaterThan(0);
    arrive();
    await came.evaluate(({ all }) => all());
    await expect(shown(page, '#report')).toBeVisible();
    await page.getByRole('navigation').getByText('我的', { exact: true }).click();
    await expect(shown(page, '#care')).toBeVisible();
    await expect(page.locator('#report-text')).toHaveCount(0);
    await page.getByRole('navigation').getByText('首页', { exact: true }).click();
    await shown(page, '#report').click();
    await expect(shown(page, '#report-text')).toBeVisible();
  });
});
