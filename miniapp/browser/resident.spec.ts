import { expect, test } from '@playwright/test';
import { addPhoto, aSentence, everyPageIsAtHand, mattersThatSay, nameless, openReport, openTab, picture, shown, signIn, tooSmall } from './resident-steps.ts';
import { staffRepair } from './staff-steps.ts';

const NUMBER = /^\d{4}-\d{6}$/;

test('S1.1 a resident reports with a photo in three taps and one sentence, reads the number and the promises, finds the matter and adds words', async ({
  page,
}) => {
  await page.goto('/');
  await expect(shown(page, '.row[id^="person-"]')).toHaveCount(9);
  await picture(page, 'picker');
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await picture(page, 'home');
  const sentence = aSentence('地下车库 {n} 号车位旁的灯不亮');

  await shown(page, '#report').click(); // first tap
  await shown(page, '#report-text').fill(sentence);
  await addPhoto(page); // second tap
  await expect(shown(page, '.photo img')).toBeVisible();
  await expect(shown(page, '#category')).toContainText('因为您写到');
  await picture(page, 'report');
  await shown(page, '#submit').click(); // third tap

  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(shown(page, '.promise')).not.toHaveCount(0);
  await expect(shown(page, '.promise').first()).toContainText('还剩');
  await picture(page, 'report-done');
  const number = await shown(page, '#number').innerText();

  const found = await mattersThatSay(page, sentence);
  await expect(found).toHaveCount(1);
  await picture(page, 'my-matters');
  await found.click();
  await expect(shown(page, '.matter-head-line')).toContainText(number);
  await expect(shown(page, '.timeline')).toContainText(sentence);
  await expect(shown(page, '.timeline img')).toHaveCount(1);
  await expect(shown(page, '.commitment').first()).toBeVisible();
  await picture(page, 'matter');

  await shown(page, '#add').click();
  await page.locator('#add-words').fill('晚上回家看不见路');
  await page.locator('#add-send').click();
  await expect(shown(page, '.timeline-event').first()).toContainText('晚上回家看不见路');
});

test('S1.1 a resident who taps twice has reported once', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('楼道 {n} 号箱的垃圾没人收');
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('S1.1 a resident whose answer is lost on the way has reported once, and need not write again', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号水管漏水');
  await shown(page, '#report-text').fill(sentence);
  await page.route('**/api/v1/complaints', async (route) => {
    await route.fetch(); // the server commits, the answer goes nowhere
    await route.abort();
  });
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: '已存好，等网络好了自动发' })).toBeVisible();

  const sent = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/complaints') && answer.ok());
  await page.unroute('**/api/v1/complaints');
  await page.goto('/');
  await sent;
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
  await expect(shown(page, '.waiting-sends')).toHaveCount(0);
});

test('S1.1 a report written without network is kept with its photo, and sent when the network is back', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号门禁刷卡没反应');
  await shown(page, '#report-text').fill(sentence);
  await addPhoto(page);
  await page.route('**/api/v1/files', (route) => route.abort());
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: '已存好，等网络好了自动发' })).toBeVisible();
  await page.goto('/');
  await expect(shown(page, '.waiting-sends')).toContainText('1 件');
  await picture(page, 'home-waiting');

  const sent = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/complaints') && answer.ok());
  await page.unroute('**/api/v1/files');
  await context.setOffline(true);
  await context.setOffline(false);
  await sent;
  const found = await mattersThatSay(page, sentence);
  await expect(found).toHaveCount(1);
  await found.click();
  await expect(shown(page, '.timeline img')).toHaveCount(1);
});

test('S1.1 a resident without any network opens the report and sends it; it arrives when the network is back', async ({ page, context }) => {
  await signIn(page, '住户');
  await everyPageIsAtHand(page);
  await context.setOffline(true);
  await openReport(page);
  const sentence = aSentence('{n} 号楼道灯不亮');
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: '已存好，等网络好了自动发' })).toBeVisible();
  await picture(page, 'report-kept');

  const sent = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/complaints') && answer.ok());
  await context.setOffline(false);
  await sent;
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('S1.1 a draft with its photo survives a closed page', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号电梯停在 7 楼不动');
  await shown(page, '#report-text').fill(sentence);
  await addPhoto(page);
  await expect(shown(page, '.photo img')).toBeVisible();
  await shown(page, '#urgent').click();
  await page.close();

  const again = await context.newPage();
  await again.goto('/');
  await openReport(again);
  await expect(shown(again, '#report-text')).toHaveValue(sentence);
  await expect(shown(again, '.photo img')).toBeVisible();
  await expect(shown(again, '#urgent')).toHaveAttribute('aria-checked', 'true');
});

test('a resident whose session runs out in mid-work signs in again and finds what was written', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号路灯坏了');
  await shown(page, '#report-text').fill(sentence);
  await page.evaluate(() => localStorage.setItem('token', JSON.stringify({ data: 'of-a-session-that-is-over' })));

  // The form may have asked for something by itself and be below the picker already.
  await page.locator('#submit').evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.getByText('登录过期了，请再选一次。您写的内容都还在。')).toBeVisible();
  await shown(page, '.row[id^="person-"]').first().click();
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('a resident withdraws a matter after reading what that means', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号楼上装修太吵'));
  await shown(page, '#submit').click();
  await shown(page, '#view').click();
  await shown(page, '#withdraw').click();
  await expect(page.getByRole('dialog')).toContainText('撤回后我们不再处理');
  await picture(page, 'withdraw');
  await page.locator('#withdraw-now').click();
  await expect(shown(page, '.toast')).toHaveText('撤回好了，编号和经过都留着');
  await expect(shown(page, '#standing')).toHaveText('您撤回了这件事');
  await expect(shown(page, '#withdraw')).toHaveCount(0);
  await expect(shown(page, '.action-bar')).toContainText('您撤回了');
  await expect(shown(page, '#rate')).toHaveCount(0);
  await picture(page, 'withdrawn');
  await shown(page, '#report-again').click();
  await expect(shown(page, '#report-text')).toBeVisible();
});

test('S10.3 a resident rates what is done: satisfied, with stars, and the matter is settled', async ({ page, request }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('厨房水槽下面漏水，水表 {n} 度');
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await staffRepair(request, new URL(page.url().replace('#/', '')).searchParams.get('id') ?? '');

  await page.goto('/');
  await expect(shown(page, '.section').first()).toContainText('等您来办');
  await picture(page, 'home-to-rate');
  await shown(page, '.row').filter({ hasText: sentence }).click();
  await shown(page, '#verdict-satisfied').click();
  for (const kind of [0, 1, 2]) await shown(page, '.stars').nth(kind).getByRole('radio').last().click();
  await picture(page, 'rate');
  await shown(page, '#rate-send').click();
  await expect(shown(page, '.toast')).toHaveText('收到您的评价');

  await openTab(page, '我的事项');
  await shown(page, '').getByRole('radio', { name: '办完了' }).click();
  await shown(page, '.matter').filter({ hasText: sentence }).click();
  await expect(shown(page, '#standing')).toHaveText(/^办完了，.+前还会上门复查$/); // S8.2: the visit is still owed
  await expect(shown(page, '.timeline')).toContainText('师傅干完了');
  await expect(shown(page, '.given-stars [aria-label="来得及时：5 颗星"]')).toBeVisible();
  await expect(shown(page, '.charge')).toContainText('这次修理');
  await picture(page, 'matter-settled');
});

test('S5.5 a resident for whom it is not solved says what remains, and it goes out again under the same number', async ({ page, request }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('卫生间天花板渗水，水表 {n} 度');
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  const number = await shown(page, '#number').innerText();
  await staffRepair(request, new URL(page.url().replace('#/', '')).searchParams.get('id') ?? '');

  await page.goto('/');
  await shown(page, '.row').filter({ hasText: sentence }).click();
  await shown(page, '#not-solved').click();
  await page.locator('#not-solved-words').fill('擦干了第二天又湿了');
  await page.locator('#not-solved-send').click();
  await expect(shown(page, '.toast')).toHaveText('收到，马上重新安排');
  await (await mattersThatSay(page, sentence)).click();
  await expect(shown(page, '.matter-head-line')).toContainText(number);
  await expect(shown(page, '#standing')).toHaveText('问题还在，正在安排返工');
  const repair = shown(page, '.commitment.met').filter({ hasText: '修好' });
  await expect(repair.locator('.due')).toHaveText(/做过，没解决$/);
  await expect(repair.locator('.due.kept')).toHaveCount(0);
  await expect(shown(page, '.timeline-event').first()).toContainText('擦干了第二天又湿了');
});

test('S5.5 a resident finds "not solved" beside the verdicts, before any is chosen, and as large', async ({ page, request }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('阳台地漏反水，水表 {n} 度');
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await staffRepair(request, new URL(page.url().replace('#/', '')).searchParams.get('id') ?? '');

  await expect(await mattersThatSay(page, sentence)).toContainText('等您评价（点几下就行）');
  await picture(page, 'my-matters-to-rate');
  await openTab(page, '首页');
  await shown(page, '.row').filter({ hasText: sentence }).click();
  await expect(shown(page, '[aria-checked="true"][id^="verdict"]')).toHaveCount(0);
  const verdict = await shown(page, '#verdict-not').boundingBox();
  const notSolved = await shown(page, '#not-solved').boundingBox();
  expect(notSolved?.height).toBeGreaterThanOrEqual((verdict?.height ?? 0) - 1);
  expect((notSolved?.y ?? 0) - (verdict?.y ?? 0)).toBeLessThan(2 * (verdict?.height ?? 0));
  await picture(page, 'rate-empty');
  await shown(page, '#not-solved').click();
  await expect(page.locator('#not-solved-words')).toBeVisible();
});

test('a resident whose page did not open without network sees it open by itself, and reads the number of what was sent meanwhile', async ({
  page,
  context,
}) => {
  await signIn(page, '住户');
  await everyPageIsAtHand(page);
  await context.setOffline(true);
  await openReport(page);
  const sentence = aSentence('{n} 号楼道窗户关不上');
  await shown(page, '#report-text').fill(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, 'h1').filter({ hasText: '已存好，等网络好了自动发' })).toBeVisible();
  await shown(page, '').getByRole('button', { name: '回首页' }).click();
  await page.getByRole('navigation').getByText('我的事项', { exact: true }).click();
  await shown(page, '').getByRole('radio', { name: '办完了' }).click();
  await expect(shown(page, '.empty-title')).toHaveText('网络不通，没打开');

  await context.setOffline(false);
  await expect(shown(page, '.toast')).toHaveText(/^已发出，编号 \d{4}-\d{6}$/);
  await picture(page, 'sent-later');
  await expect(shown(page, '.empty-title').filter({ hasText: '网络不通，没打开' })).toHaveCount(0);
  await expect(shown(page, '.waiting-sends')).toHaveCount(0);
  await shown(page, '').getByRole('radio', { name: '正在办' }).click();
  await expect(shown(page, '.matter').filter({ hasText: sentence })).toHaveCount(1);
});

test('a photo opens large and closes by its cross, by a press anywhere, and by Back, which leaves the page open', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号花坛的灯不亮'));
  await addPhoto(page);
  await shown(page, '#submit').click();
  await shown(page, '#view').click();
  const viewer = page.locator('.photo-viewer');
  const open = async (): Promise<void> => {
    await shown(page, '.photo-open').first().click();
    await expect(viewer).toBeVisible();
  };
  await open();
  await picture(page, 'photo-viewer');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(viewer).toHaveCount(0);
  await open();
  await viewer.click({ position: { x: 100, y: 400 } });
  await expect(viewer).toHaveCount(0);
  await open();
  await page.goBack();
  await expect(viewer).toHaveCount(0);
  await expect(shown(page, '#standing')).toBeVisible();
});

test('a resident reports by keyboard alone', async ({ page }) => {
  await signIn(page, '住户');
  await shown(page, '#report').focus();
  await page.keyboard.press('Enter');
  await shown(page, '#report-text').focus();
  await page.keyboard.type(aSentence('{n} 号停车位被占了'));
  await shown(page, '#submit').focus();
  await page.keyboard.press('Enter');
  await expect(shown(page, '#number')).toHaveText(NUMBER);
});

test('everything that is pressed is at least 44 px each way, in care mode 60', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  expect(await tooSmall(page, 44)).toEqual([]);
  await openReport(page);
  expect(await tooSmall(page, 44)).toEqual([]);
  await openTab(page, '我的');
  await shown(page, '#care').click();
  await expect(shown(page, '.page.care')).toBeVisible();
  expect(await tooSmall(page, 60)).toEqual([]);
  await picture(page, 'me-care');
  await openTab(page, '首页');
  expect(await tooSmall(page, 60)).toEqual([]);
  await picture(page, 'home-care');
  await openReport(page);
  expect(await tooSmall(page, 60)).toEqual([]);
});

test('who hears the screen finds one main part and one title on every page, and a name for everything that is pressed', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  for (const tab of ['首页', '我的事项', '公示', '我的']) {
    await openTab(page, tab);
    await expect(shown(page, 'main')).toHaveCount(1);
    await expect(shown(page, 'h1')).toHaveCount(1);
    expect(await nameless(page)).toEqual([]);
  }
  await openTab(page, '首页');
  await openReport(page);
  await expect(shown(page, 'main')).toHaveCount(1);
  expect(await nameless(page)).toEqual([]);
  await expect(page.getByRole('textbox', { name: '什么事' })).toBeVisible();
});

test('a resident reads the screens in another language, and signs out', async ({ page }) => {
  await signIn(page, '住户');
  await openTab(page, '我的');
  await shown(page, '#language').click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(shown(page, '#sign-out')).toContainText('Sign out');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await shown(page, '#sign-out').click();
  await page.locator('#sign-out-now').click();
  await expect(page.getByText('Who are you today?')).toBeVisible();
});

test('the resident screens look composed on a wide screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  const widths = await shown(page, '.columns > *').evaluateAll((columns) => columns.map((column) => column.getBoundingClientRect().width));
  expect(widths).toHaveLength(2);
  expect(Math.max(...widths)).toBeLessThanOrEqual(640);
  await picture(page, 'home-wide');
  await openReport(page);
  await picture(page, 'report-wide');
});
