import { expect, test } from '@playwright/test';
import { aSentence, bearerOf, openReport, openTab, picture, shown, signIn, signInByName } from './resident-steps.ts';

const NUMBER = /^\d{4}-\d{6}$/;
const REPORT = '/#/packages/resident/report/index';

test('S1.1 from the home to a number it takes at most three taps and one sentence', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await page.evaluate(() => {
    (window as unknown as { taps: number }).taps = 0;
    window.addEventListener('pointerdown', () => ((window as unknown as { taps: number }).taps += 1), true);
  });
  await shown(page, '#report').click();
  await shown(page, '#report-text').click();
  await page.keyboard.type(aSentence('{n} 号楼道灯不亮'));
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  expect(await page.evaluate(() => (window as unknown as { taps: number }).taps)).toBeLessThanOrEqual(3);
});

test('S5.1 the words that led to the category are underlined where they stand, and repeated below its name', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill('2 号楼电梯今天早上又停了，停在 7 楼不动');
  await expect(shown(page, '.text-area-marks u')).toHaveText(['电梯']);
  await expect(shown(page, '#category')).toContainText('因为您写到“电梯”');
  const apart = await shown(page, '.text-area-grow').evaluate((area) => {
    const text = area.querySelector('textarea')!.getBoundingClientRect();
    const marks = area.querySelector('.text-area-marks')!.getBoundingClientRect();
    return [marks.x - text.x, marks.y - text.y, marks.width - text.width];
  });
  expect(apart).toEqual([0, 0, 0]);

  await shown(page, '#category').click();
  await page.getByRole('radio', { name: '公共照明' }).click();
  await expect(shown(page, '#category')).toContainText('公共照明');
  await expect(shown(page, '.text-area-marks')).toHaveCount(0);
});

test('S1.1 who writes of what stands in nobody’s home while the place is theirs is told so beside the place; it is theirs to change', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const hint = '是公共地方？';
  await shown(page, '#report-text').fill('楼道的灯不亮了');
  await expect(shown(page, '#place')).toContainText(hint);
  await picture(page, 'report-looks-public');
  await shown(page, '#report-text').fill('家里的灯不亮了');
  await expect(shown(page, '#place')).not.toContainText(hint);
  await shown(page, '#report-text').fill('楼道的灯不亮了');
  await shown(page, '#place').click();
  await page.getByRole('radio', { name: '公共' }).click();
  await page.getByRole('radio', { name: '3 号楼', exact: true }).click();
  await page.locator('#place-done').click();
  await expect(shown(page, '#place')).toContainText('3 号楼');
  await expect(shown(page, '#place')).not.toContainText(hint);
});

test('a code on the spot fills the place, says so, and the place can be changed', async ({ page, request }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  const answer = await request.get('/api/v1/community', { headers: await bearerOf(page) });
  const { buildings } = (await answer.json()) as { buildings: { id: string; name: string }[] };
  const house = buildings.find(({ name }) => name === '2 号楼');
  await page.goto(`${REPORT}?place=${house?.id}&at=${encodeURIComponent('1 单元电梯')}`);
  await expect(shown(page, '#place')).toContainText('2 号楼 1 单元电梯');
  await expect(shown(page, '#place')).toContainText('扫码带来的位置，可以改');
  await picture(page, 'report-scanned');
  await shown(page, '#place').click();
  await page.locator('#place-label').fill('2 单元电梯');
  await page.locator('#place-done').click();
  await expect(shown(page, '#place')).toContainText('2 号楼 2 单元电梯');
  await expect(shown(page, '#place')).not.toContainText('扫码带来的位置');
});

test('a code that was scanned before signing in fills the place afterwards', async ({ page, request, browser }) => {
  const before = await browser.newPage();
  await signIn(before, '住户');
  await expect(shown(before, '#report')).toBeVisible();
  const answer = await request.get('/api/v1/community', { headers: await bearerOf(before) });
  const { id } = (await answer.json()) as { id: string };
  await page.goto(`${REPORT}?place=${id}&at=${encodeURIComponent('东门 3 号路灯')}`);
  await expect(page.getByText('今天您是谁？')).toBeVisible();
  await page
    .getByRole('button', { name: /^住户 / })
    .first()
    .click();
  await expect(shown(page, '#place')).toContainText('东门 3 号路灯');
});

for (const [what, query, said] of [
  ['of another community', `place=01KSAS16002SZC7R79CSZVFZZZ&at=${encodeURIComponent('电梯')}`, '这个码不是本小区的，没有用它。请自己选位置。'],
  ['that is broken', 'place=12&at=%E5', '这个码不完整，读不出位置。请再扫一次，或者自己选位置。'],
] as const)
  test(`a code ${what} is refused in words, and the form stays usable`, async ({ page }) => {
    await signIn(page, '住户');
    await expect(shown(page, '#report')).toBeVisible();
    await page.goto(`${REPORT}?${query}`);
    await expect(page.getByText(said)).toBeVisible();
    await shown(page, '#report-text').fill(aSentence('{n} 号门禁坏了'));
    await shown(page, '#submit').click();
    await expect(shown(page, '#number')).toHaveText(NUMBER);
  });

test('on the web, where nothing scans, the scanner says how to scan and offers the way without', async ({ page }) => {
  await signIn(page, '住户');
  await shown(page, '#scan').click();
  await expect(page.getByRole('dialog')).toContainText('对准电梯、路灯、门上贴的报事码');
  await picture(page, 'home-scan');
  await page.locator('#choose-place').click();
  await expect(shown(page, '#report-text')).toBeVisible();
});

test('我也遇到: a neighbour’s matter at the same place is joined in one tap, the result says so, and mine has a number of its own', async ({
  page,
  browser,
}) => {
  const place = aSentence('{n} 号路灯杆');
  const neighbour = await browser.newPage();
  await signInByName(neighbour, '住户', '王晓燕');
  await openReport(neighbour);
  await shown(neighbour, '#report-text').fill('路灯不亮，晚上看不见');
  await shown(neighbour, '#place').click();
  await neighbour.getByRole('radio', { name: '公共地方' }).click();
  await neighbour.locator('#place-label').fill(place);
  await neighbour.locator('#place-done').click();
  await shown(neighbour, '#submit').click();
  await expect(shown(neighbour, '#number')).toHaveText(NUMBER);
  const theirs = await shown(neighbour, '#number').innerText();
  const theirId = new URL(neighbour.url().replace('#/', '')).searchParams.get('id');

  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill('这里的路灯也不亮');
  await shown(page, '#place').click();
  await page.getByRole('radio', { name: '公共地方' }).click();
  await page.locator('#place-label').fill(place);
  await page.locator('#place-done').click();
  await expect(shown(page, '.similar')).toContainText(`1 位邻居已报：${place} · 公共照明`);
  await picture(page, 'report-similar');
  await shown(page, '.similar').getByRole('button', { name: '我也遇到' }).click();
  await expect(shown(page, '.similar')).toContainText('和邻居的一起报');
  await expect(shown(page, '#place')).toContainText(place);
  await expect(shown(page, '#category')).toContainText('公共照明');
  await picture(page, 'report-joined');
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(shown(page, '#number')).not.toHaveText(theirs);
  await expect(shown(page, '#joined')).toContainText('您这一件有自己的编号，也会单独答复您');
  await picture(page, 'report-done-joined');

  await neighbour.goto(`/#/packages/resident/matter/index?id=${theirId}`);
  await expect(shown(neighbour, '#joined')).toHaveText('1 位邻居也遇到');
});

test('S12.1 an emergency puts the telephones first, one tap says what happened and what to do, the report goes out with it, is checked within half an hour at any hour, and the number to call stays at hand', async ({
  page,
}) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#urgent').click();
  await expect(shown(page, 'h1')).toHaveText('紧急报事');
  const calls = shown(page, '.emergency-calls').getByRole('button');
  await expect(calls).toHaveCount(4);
  await expect(calls.first()).toContainText('打物业24小时值班电话');
  for (const number of ['119', '120', '110']) await expect(shown(page, `#call-${number}`)).toBeVisible();
  await shown(page, '#emergency-gas').click();
  await expect(shown(page, '.banner.danger')).toContainText('先开窗、关阀门，别碰开关');
  await expect(shown(page, '#report-text')).toHaveValue('闻到漏气，请马上来');
  await expect(shown(page, '#category')).toContainText('燃气');
  await expect(shown(page, '#submit')).toHaveText('我已到屋外，报告物业');
  await picture(page, 'emergency');

  await shown(page, '#emergency-trapped').click();
  await expect(shown(page, '#report-text')).toHaveValue('电梯困人，请马上来');
  await expect(shown(page, '#submit')).toHaveText('立即报告');
  await shown(page, '#report-text').fill(aSentence('3 号楼电梯困人，{n}'));
  await shown(page, '#emergency-other').click();
  await expect(shown(page, '#report-text')).toHaveValue(/3 号楼电梯困人/);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(shown(page, '#urgent-call')).toContainText('打物业24小时值班电话');
  await expect(shown(page, '.promises')).toContainText(/核实情况\s*还剩\s(30|29)\s分钟/);
  await picture(page, 'done-urgent');
  await shown(page, '#view').click();
  await expect(shown(page, '.urgent-tag')).toHaveText('紧急');
});

test('words that sound like an emergency offer the emergency screen; switching it off again leaves the words', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill('六楼阳台冒烟，看着像着火');
  await expect(page.getByText('听起来是急事。要不要按紧急报？')).toBeVisible();
  await shown(page, '#make-urgent').click();
  await expect(shown(page, '#emergency-fire')).toHaveAttribute('aria-checked', 'true');
  await expect(shown(page, '#report-text')).toHaveValue('六楼阳台冒烟，看着像着火');
  await shown(page, '#urgent').click();
  await expect(shown(page, 'h1')).toHaveText('报事');
  await expect(shown(page, '#report-text')).toHaveValue('六楼阳台冒烟，看着像着火');
});

test('a short film is seen in the form and can be played there', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const chooser = page.waitForEvent('filechooser');
  await shown(page, '#add-photo').click();
  await (await chooser).setFiles([{ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('stands for a film') }]);
  await shown(page, '').getByRole('button', { name: '播放视频 1' }).click();
  await expect(page.getByRole('dialog').locator('video')).toHaveAttribute('src', /^blob:/);
  await picture(page, 'report-film');
});

test('a draft that was begun is offered by the home and can be finished', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号垃圾桶满了'));
  await openTab(page, '首页');
  await expect(shown(page, '#report')).toContainText('上次没写完，接着写');
  await openReport(page);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await openTab(page, '首页');
  await expect(shown(page, '#report')).toContainText('写一句话、拍张照就行');
});
