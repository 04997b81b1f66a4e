import { expect, test, type Page } from '@playwright/test';
import { addPhoto, aSentence, mattersThatSay, openReport, openTab, picture, shown, signIn } from './resident-steps.ts';

const NUMBER = /^\d{4}-\d{6}$/;
const RECEIVED = '已存好，等网络好了自动发';

/** Reports something, with network. */
async function report(page: Page, about: string): Promise<string> {
  const sentence = aSentence(about);
  await openReport(page);
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  return sentence;
}

/** Adds words to the matter that is open. */
async function add(page: Page, words: string): Promise<void> {
  await shown(page, '#add').click();
  await page.locator('#add-words').fill(words);
  await page.locator('#add-send').click();
  await expect(page.locator('#add-send')).toHaveCount(0);
}

/** Waits until the app can be opened again without network. */
const appIsKept = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

test('steps of one matter that were taken without network arrive in the order in which they were taken', async ({ page, context }) => {
  await signIn(page, '住户');
  await report(page, '{n} 号门锁打不开');
  await shown(page, '#view').click();
  await expect(shown(page, '#add')).toBeVisible();
  await context.setOffline(true);
  await add(page, '第一次补充');
  await add(page, '第二次补充');
  await add(page, '第三次补充');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('submissions'))).toContain('第三次补充');
  await context.setOffline(false);
  await expect(shown(page, '.timeline-event').first()).toContainText('第三次补充');
  await expect(shown(page, '.timeline-event').nth(1)).toContainText('第二次补充');
  await expect(shown(page, '.timeline-event').nth(2)).toContainText('第一次补充');
});

test('what waited for the network for hours says when it was done, beside when it came', async ({ page, context }) => {
  await signIn(page, '住户');
  await report(page, '{n} 号门铃不响');
  await shown(page, '#view').click();
  await expect(shown(page, '#add')).toBeVisible();
  await context.setOffline(true);
  await add(page, '晚上也不响');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('submissions'))).toContain('晚上也不响');
  // Two hours pass in the cellar.
  await page.evaluate(() => {
    const waiting = localStorage.getItem('submissions') ?? '';
    localStorage.setItem(
      'submissions',
      waiting.replace(/"at":(\d+)/g, (_, at) => `"at":${Number(at) - 7_200_000}`),
    );
  });
  await context.setOffline(false);
  await expect(shown(page, '.timeline-event').first()).toContainText('晚上也不响');
  await expect(shown(page, '.timeline-event').first()).toContainText('做的，后来才发出');
  await picture(page, 'matter-sent-later');
});

test('a step that is refused keeps the later ones of its matter waiting, and nothing is lost', async ({ page, context }) => {
  await signIn(page, '住户');
  const sentence = await report(page, '{n} 号信箱门掉了');
  await shown(page, '#view').click();
  await expect(shown(page, '#add')).toBeVisible();
  await context.setOffline(true);
  await add(page, '先说一句');
  await add(page, '再说一句');
  const tried: string[] = [];
  await page.route('**/api/v1/complaints/*/add', (route) => {
    tried.push((route.request().postDataJSON() as { words: string }).words);
    return route.fulfill({ status: 409, json: { code: 'matter.changed', text: '这件事刚被别人改过', remedy: '看一看再决定', params: {} } });
  });
  await context.setOffline(false);
  // The answer has to have come: one that a new start of the app cuts off is asked for again, under the same key.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('submissions'))).toContain('这件事刚被别人改过');
  await page.goto('/');
  await expect(shown(page, '.waiting-sends')).toContainText('这件事刚被别人改过');
  await expect(shown(page, '.waiting-sends')).toContainText('1 件等网络好了自动发');
  expect(tried).toEqual(['先说一句']);
  const kept = await page.evaluate(() => localStorage.getItem('submissions') ?? '');
  expect(kept).toContain('先说一句');
  expect(kept).toContain('再说一句');
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('S1.1 the network goes in the middle of the photos, the page is closed: opened again, everything is found and sent once', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号窨井盖松了');
  await shown(page, '#report-text').fill(sentence);
  await addPhoto(page);
  await addPhoto(page);
  await expect(shown(page, '.photo img')).toHaveCount(2);
  let photos = 0;
  await page.route('**/api/v1/files', async (route) => {
    photos += 1;
    if (photos > 1) return route.abort();
    return route.continue();
  });
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: RECEIVED })).toBeVisible();
  await page.close();

  const again = await context.newPage();
  const uploads: string[] = [];
  again.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/files')) uploads.push(request.url());
  });
  const sent = again.waitForResponse((answer) => answer.url().endsWith('/api/v1/complaints') && answer.ok());
  await again.goto('/');
  await sent;
  expect(uploads).toHaveLength(1); // the first photo had arrived
  const found = await mattersThatSay(again, sentence);
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(shown(again, '.timeline img')).toHaveCount(2);
});

test('the page of a report that waits becomes the page of its number by itself', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号凉亭的凳子断了'));
  await page.route('**/api/v1/complaints', (route) => route.abort());
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: RECEIVED })).toBeVisible();
  await page.unroute('**/api/v1/complaints');
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(shown(page, '#number')).toHaveText(NUMBER);
});

test('reloaded without network, the app opens with what was read last, and says how old it is', async ({ page, context }) => {
  await signIn(page, '住户');
  const sentence = await report(page, '{n} 号健身器材松动');
  await (await mattersThatSay(page, sentence)).click();
  await expect(shown(page, '.timeline')).toContainText(sentence);
  await appIsKept(page);
  await openTab(page, '我的事项'); // once more through the worker, which keeps what passes
  await expect(shown(page, '.matter').first()).toBeVisible();

  await context.setOffline(true);
  await openTab(page, '我的事项');
  await expect(shown(page, '.matter').filter({ hasText: sentence })).toHaveCount(1);
  await expect(shown(page, '.banner').filter({ hasText: '网络不通' })).toContainText('照常做');
  await picture(page, 'my-matters-offline');
  await shown(page, '.matter').filter({ hasText: sentence }).click();
  await expect(shown(page, '.timeline')).toContainText(sentence);

  await openTab(page, '首页');
  await expect(shown(page, '.banner').filter({ hasText: '网络不通' })).toHaveCount(1);
  await context.setOffline(false);
  await expect(shown(page, '.banner').filter({ hasText: '网络不通' })).toHaveCount(0);
});

test('a worker reads their orders without network', async ({ page, context }) => {
  await signIn(page, '师傅');
  await expect(shown(page, '#tab-toAccept')).toBeVisible();
  await shown(page, '#tab-inProgress').click();
  const cards = shown(page, 'main .card');
  await expect(cards.first()).toBeVisible();
  const first = await cards.first().innerText();
  await appIsKept(page);
  await page.goto('/');
  await expect(shown(page, '#tab-toAccept')).toBeVisible();
  await shown(page, '#tab-inProgress').click();
  await expect(cards.first()).toBeVisible();

  await context.setOffline(true);
  await page.goto('/');
  await shown(page, '#tab-inProgress').click();
  await expect(shown(page, 'main')).toContainText('网络不通');
  await expect(shown(page, 'main')).toContainText(first.split('\n')[0] ?? '');
  await picture(page, 'orders-offline');
});

test('what was read is forgotten on this device with the sign-out', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await openTab(page, '我的事项');
  await expect(shown(page, '.matter').first()).toBeVisible();
  const copies = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const request = indexedDB.open('huiyin-copies');
          request.addEventListener('success', () => {
            const count = request.result.transaction('answers').objectStore('answers').count();
            count.addEventListener('success', () => resolve(count.result));
          });
        }),
    );
  await expect.poll(copies).toBeGreaterThan(0);
  await openTab(page, '我的');
  await shown(page, '#sign-out').click();
  await page.locator('#sign-out-now').click();
  await expect(page.getByText('今天您是谁？')).toBeVisible();
  await expect.poll(copies).toBe(0);
});

test('two tabs of one browser send what waits once, and both know it', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号长廊漏雨');
  await shown(page, '#report-text').fill(sentence);
  await context.route('**/api/v1/complaints', (route) => route.abort());
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: RECEIVED })).toBeVisible();
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/');
  for (const tab of [page, other]) await expect(shown(tab, '.waiting-sends')).toContainText('1 件');

  let taken = 0; // a try that finds no network is none
  context.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/api/v1/complaints')) taken += 1;
  });
  await context.unroute('**/api/v1/complaints');
  await context.setOffline(true);
  await context.setOffline(false);
  for (const tab of [page, other]) await expect(shown(tab, '.waiting-sends')).toHaveCount(0);
  expect(taken).toBe(1);
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('another tab that signs out leads this one to the entry, with what was typed below', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号花坛的水管破了');
  await shown(page, '#report-text').fill(sentence);
  const other = await context.newPage();
  await openTab(other, '我的');
  await shown(other, '#sign-out').click();
  await other.locator('#sign-out-now').click();
  await expect(page.getByText('这里的登录已在别处退出。要接着用，请再登录一次，您写的内容都还在。')).toBeVisible();
  await page
    .getByRole('button', { name: /^住户 / })
    .first()
    .click();
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
});

test('a phone whose clock is a day off says the time that is left by the server’s clock', async ({ page }) => {
  await page.clock.install({ time: Date.now() - 24 * 60 * 60_000 });
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号路口的镜子碎了'));
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(shown(page, '.done-head')).toContainText('今天');
  await expect(shown(page, '.promise').first()).toContainText('还剩');
});
