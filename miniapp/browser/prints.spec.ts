import { expect, test, type Page } from '@playwright/test';
import { encode } from 'uqr';
import { picture, shown } from './resident-steps.ts';
import { matterNow, openDeskMatter, people, QUOTED, signInAsPerson, toBeCalledBack, writerFor } from './visits-steps.ts';

const A_DAY = 86_400_000;

type Form = 'order' | 'callback';

const asDesk = async (page: Page): Promise<void> => {
  const desk = (await people(page.request)).find(({ role }) => role === 'desk');
  if (!desk) throw new Error('no desk in the demo community');
  await signInAsPerson(page, desk);
};

async function openPrint(page: Page, id: string, form: Form): Promise<void> {
  await page.goto(`/#/packages/visits/print/index?id=${id}&form=${form}`);
  await expect(shown(page, '.paper').first()).toBeVisible();
}

/** The dark modules of the code on a sheet, as its drawing has them. */
const darkModules = async (page: Page): Promise<string[]> => {
  const drawing = decodeURIComponent((await shown(page, '.qr img').first().getAttribute('src')) ?? '');
  return [...drawing.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x},${y}`);
};
const modulesOf = (text: string): string[] =>
  encode(text, { ecc: 'M', border: 2 }).data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));

/** How many pages a print of what stands here has. */
const pagesOf = async (page: Page): Promise<number> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
};

/** Makes a callback over the interface, as its caller would: done, with everything asked. */
async function calledBack(page: Page): Promise<string> {
  const { matter, caller } = await toBeCalledBack(page.request);
  const writer = await writerFor(page.request, caller.id);
  await writer.take(matter.id, 'callback-satisfied', {
    checklist: {
      inspection: { words: '三通不漏，井底干' },
      service: { words: '来得快，走时把地擦了' },
      improvement: { words: '停水前早点说一声' },
      charges: { quoted: QUOTED, collected: 9000 },
      signature: { missingBecause: '老人不会写字，口头确认' },
    },
    words: '没有问题',
  });
  return matter.id;
}

test('S4.3 the work order carries one number: in its head, as its own, and in the code, which leads to the matter', async ({ page, request, baseURL }) => {
  const { matter, worker } = await toBeCalledBack(request);
  await asDesk(page);
  await openPrint(page, matter.id, 'order');
  const sheet = shown(page, '.paper');
  await expect(sheet).toHaveCount(1);
  await expect(sheet.locator('.paper-number')).toHaveText(matter.number);
  await expect(sheet.locator('.paper-sub')).toContainText(`通知单编号 ${matter.number}-1`);
  await expect(sheet).toContainText(worker.name);
  await expect(sheet).toContainText(`还有问题，开 ${matter.number}-2`);
  await expect(sheet).toContainText('85.00');
  await expect(sheet).toContainText(`地点${matter.place.label}`);
  await expect(sheet).toContainText('反映内容');
  await expect(sheet.locator('.paper-tick.on').filter({ hasText: '电话' }), 'S10.3: the way of the answer').toHaveCount(1);
  await expect(sheet, 'a repair is no complaint').not.toContainText('投诉');
  expect(await darkModules(page)).toEqual(modulesOf(`${baseURL}/#/packages/visits/open/index?id=${matter.id}`));
  expect(await pagesOf(page)).toBe(1);
});

test('S4.3 every order of a matter is a sheet of its own, on a page of its own', async ({ page, request }) => {
  const { matter, caller } = await toBeCalledBack(request);
  const writer = await writerFor(request, caller.id);
  await writer.take(matter.id, 'callback-problem', { remains: '接头还在渗' });
  await writer.take(matter.id, 'issue-rectification', { notice: '接头重做', remedyBy: new Date(Date.now() + A_DAY).toISOString() });
  await asDesk(page);
  await openPrint(page, matter.id, 'order');
  await expect(shown(page, '.paper')).toHaveCount(1);
  await expect(shown(page, '.paper')).toContainText('接头重做');
  await shown(page, '').getByRole('radio', { name: '全部' }).click();
  await expect(shown(page, '.paper .paper-sub')).toContainText([`${matter.number}-1`, `${matter.number}-2`]);
  expect(await pagesOf(page)).toBe(2);
});

test('S8.3 the callback record shows the five items as they were answered, on one page', async ({ page, request }) => {
  const id = await calledBack(page);
  const { number } = await matterNow(request, id);
  await asDesk(page);
  await openPrint(page, id, 'callback');
  const sheet = shown(page, '.paper');
  await expect(sheet).toContainText('维修回访记录表');
  await expect(sheet.locator('.paper-number')).toHaveText(number);
  for (const words of ['三通不漏，井底干', '来得快，走时把地擦了', '停水前早点说一声', '报价 ¥85.00，实收 ¥90.00', '老人不会写字，口头确认'])
    await expect(sheet).toContainText(words);
  const ticked = sheet.locator('.paper-tick.on');
  await expect(ticked.filter({ hasText: '不一致' })).toHaveCount(1);
  await expect(ticked.filter({ hasText: '没签，写原因' })).toHaveCount(1);
  await expect(ticked.filter({ hasText: '问题没有了，结案' })).toHaveCount(1);
  expect(await pagesOf(page)).toBe(1);
});

test('S8.3 the record that is taken along to a callback says what was quoted, and leaves room for what was collected', async ({ page, request }) => {
  const { matter } = await toBeCalledBack(request);
  await asDesk(page);
  await openPrint(page, matter.id, 'callback');
  await expect(shown(page, '.paper')).toContainText('报价 ¥85.00，实收');
  await expect(shown(page, '.paper .paper-tick.on').filter({ hasText: '一致' })).toHaveCount(0);
});

test('S1.2 the work order says when the worker is awaited', async ({ page, request }) => {
  const { matter, caller } = await toBeCalledBack(request);
  const writer = await writerFor(request, caller.id);
  await writer.take(matter.id, 'callback-problem', { remains: '接头还在渗' });
  const remedyBy = new Date(Date.now() + 3 * A_DAY).toISOString();
  const { orders } = await writer.take(matter.id, 'issue-rectification', { notice: '接头重做', remedyBy });
  const visit = { from: '2099-03-02T06:00:00.000Z', until: '2099-03-02T08:00:00.000Z' };
  await writer.take(matter.id, 'appoint', visit);
  await asDesk(page);
  await openPrint(page, matter.id, 'order');
  await expect(shown(page, `#sheet-${orders.at(-1)?.number}`)).toContainText('约定上门2099 年 3 月 2 日 14:00 – 16:00');
});

test('a report of 8,000 characters goes on over the next pages', async ({ page, request }) => {
  const { matter } = await toBeCalledBack(request, { text: `水管漏水${'，水一直往下滴'.repeat(1142)}`.slice(0, 7999) + '完' });
  await asDesk(page);
  await openPrint(page, matter.id, 'order');
  await expect(shown(page, '.paper')).toContainText('往下滴');
  const pages = await pagesOf(page);
  expect(pages).toBeGreaterThan(3);
  expect(pages).toBeLessThan(8);
});

test('on a phone a sheet is seen whole, is enlarged by a press until it can be read, and the page says how a copy is kept', async ({ page, request }) => {
  const { matter } = await toBeCalledBack(request);
  await asDesk(page);
  await openPrint(page, matter.id, 'order');
  const sheet = shown(page, '.paper');
  const width = async (): Promise<number> => (await sheet.boundingBox())?.width ?? 0;
  expect(await width()).toBeGreaterThan(350);
  expect(await width()).toBeLessThanOrEqual(390);
  await expect(shown(page, '.print-hint')).toContainText('存为 PDF');
  await picture(page, 'print-phone');
  await shown(page, '#enlarge').click();
  await expect(shown(page, '#enlarge')).toHaveText('看整张');
  expect(await width()).toBeGreaterThan(780);
  const moved = await shown(page, '.sheets').evaluate((sheets) => {
    sheets.scrollLeft = 300;
    return [sheets.scrollLeft, document.documentElement.scrollWidth - document.documentElement.clientWidth];
  });
  expect(moved, 'the sheet moves, the page stays').toEqual([300, 0]);
  await picture(page, 'print-phone-enlarged');
  expect(await pagesOf(page)).toBe(1);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(shown(page, '#enlarge')).toHaveCount(0);
  await expect(shown(page, '.print-hint')).toHaveText('A4 纸，黑白即可');
});

test('only the sheet is printed; the button and Enter call the print of the browser, Escape leads back', async ({ page, request }) => {
  const { matter } = await toBeCalledBack(request);
  await asDesk(page);
  await openPrint(page, matter.id, 'order');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', `${document.body.getAttribute('data-printed') ?? ''}+`);
  });
  await page.keyboard.press('Enter');
  await expect(page.locator('body[data-printed="+"]')).toHaveCount(1);
  await page.keyboard.press('Control+KeyP');
  await expect(page.locator('body[data-printed="++"]')).toHaveCount(1);
  await shown(page, '#print').click();
  await expect(page.locator('body[data-printed="+++"]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page, '.paper')).toBeVisible();
  await expect(page.locator('.page-header, .action-bar, .not-printed').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toMatch(/packages\/visits\/print/);
});

test('Ctrl+P at a matter leads to its work order, and Escape back', async ({ page, request }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { matter } = await toBeCalledBack(request);
  await asDesk(page);
  await openDeskMatter(page, matter.id);
  await page.keyboard.press('Control+KeyP');
  await expect(shown(page, `#sheet-${matter.number}-1`)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(shown(page, '#desk-matter-number')).toHaveText(matter.number);
});

test('S4.3 whoever scans the code is led to the matter in their own face', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await signInAsPerson(page, one.resident);
  await page.goto(`/#/packages/visits/open/index?id=${one.matter.id}`);
  await expect.poll(() => page.url()).toMatch(/packages\/resident\/matter\/index/);
  await expect(shown(page, '.matter-head-line')).toContainText(one.matter.number);
  await asDesk(page);
  await page.goto(`/#/packages/visits/open/index?id=${one.matter.id}`);
  await expect.poll(() => page.url()).toMatch(/packages\/desk\/matter\/index/);
});
