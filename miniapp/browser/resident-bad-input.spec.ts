import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addPhoto, aSentence, bearerOf, mattersThatSay, openReport, openTab, picture, shown, signIn, signInByName } from './resident-steps.ts';

const NUMBER = /^\d{4}-\d{6}$/;
const LIMIT = 8000;

const choose = async (page: Page, files: string[] | { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await shown(page, '#add-photo').click();
  await (await chooser).setFiles(files);
};

/** A photo of about 12 MB, as a telephone of many megapixels gives it. */
async function aLargePhoto(page: Page): Promise<string> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 4000;
    canvas.height = 3000;
    const context = canvas.getContext('2d')!;
    const noise = context.createImageData(400, 3000);
    for (let at = 0; at < noise.data.length; at += 4) {
      noise.data[at] = Math.random() * 255;
      noise.data[at + 1] = Math.random() * 255;
      noise.data[at + 2] = Math.random() * 255;
      noise.data[at + 3] = 255;
    }
    for (let x = 0; x < 4000; x += 400) context.putImageData(noise, x, 0);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.92));
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
      reader.readAsDataURL(blob);
    });
  });
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'huiyin-')), 'large.jpg');
  writeFileSync(file, Buffer.from(base64, 'base64'));
  return file;
}

test('a text at both limits: what is missing or too much is said in place, nothing is cut off, and exactly 8,000 signs are sent', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const text = shown(page, '#report-text');
  await text.fill('灯');
  await shown(page, '#submit').click();
  await expect(shown(page, '.action-bar')).toContainText('再多写一点，至少两个字');

  await text.fill(`楼道灯不亮${'。'.repeat(LIMIT - 100)}`);
  await expect(shown(page, '#report-text-room')).toHaveText('还能写 95 个字');
  await expect(shown(page, '.action-bar')).not.toContainText('再多写一点');
  const sentence = aSentence('{n} 号楼道灯不亮');
  const emoji = '😀'; // one sign for people, two for a machine
  const full = `${sentence}。${emoji.repeat(LIMIT - 1 - [...sentence].length)}`;
  await text.fill(`${full}${emoji}${emoji}`);
  await expect(shown(page, '#report-text-room')).toHaveText('多了 2 个字');
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await shown(page, '#submit').click();
  await expect(shown(page, '.action-bar')).toContainText('请删掉 2 个字');
  await expect(text).toHaveValue(`${full}${emoji}${emoji}`);
  await picture(page, 'report-too-long');

  await text.fill(full);
  await expect(shown(page, '#report-text-room')).toHaveText('还能写 0 个字');
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
});

test('a report without a place asks for it, and keeps what was written', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号路灯不亮'));
  await shown(page, '#place').click();
  await page.getByRole('radio', { name: '公共地方' }).click();
  await page.locator('#place-done').click();
  await shown(page, '#submit').click();
  await expect(page.getByRole('dialog')).toContainText('在哪里？');
  await page.locator('#place-label').fill('东门岗亭旁');
  await page.locator('#place-done').click();
  await expect(shown(page, '#place')).toContainText('东门岗亭旁');
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
});

test('nine photos of 12 MB are taken in, a tenth is left out with a word, and all nine arrive', async ({ page }) => {
  test.slow();
  await signIn(page, '住户');
  await openReport(page);
  const large = await aLargePhoto(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号井盖翘起来了'));
  await choose(
    page,
    Array.from({ length: 9 }, () => large),
  );
  await expect(shown(page, '.photo img')).toHaveCount(9, { timeout: 60_000 });
  await expect(shown(page, '#add-photo')).toHaveCount(0);
  await shown(page, '.photo-remove').first().click();
  await choose(page, [large, large]);
  await expect(page.getByText('最多 9 张，多出来的没有放进来')).toBeVisible({ timeout: 30_000 });
  await expect(shown(page, '.photo img')).toHaveCount(9);
  await picture(page, 'report-nine-photos');
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER, { timeout: 60_000 });
  await shown(page, '#view').click();
  await expect(shown(page, '.timeline img')).toHaveCount(9);
});

test('a photo that cannot be decoded is left out with a word, and the good one beside it stays', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号窗户关不上'));
  const good = await page.screenshot();
  await choose(page, [
    { name: 'broken.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('this is no photo') },
    { name: 'good.png', mimeType: 'image/png', buffer: good },
    { name: 'empty.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
  ]);
  await expect(page.getByText('有 2 个文件打不开，可能坏了，没有放进来。请重新拍一张。')).toBeVisible();
  await expect(shown(page, '.photo img')).toHaveCount(1);
  await picture(page, 'report-broken-photo');
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
});

test('a file of another kind is refused by the server in words, and the report is a draft again', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号门锁坏了');
  await shown(page, '#report-text').fill(sentence);
  await choose(page, [{ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('this is no film either') }]);
  await expect(shown(page, '.photo')).toHaveCount(2);
  await shown(page, '#submit').click();
  await expect(shown(page, '.action-bar')).toContainText(/打不开|收不了/);
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
  await shown(page, '.photo-remove').click();
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
});

test('whoever changes their mind about a photo goes on writing', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号路面坑洼');
  await shown(page, '#report-text').fill(sentence);
  await choose(page, []);
  await expect(shown(page, '.photo')).toHaveCount(1);
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
});

test('no storage left: the form says so, keeps what is typed while it is open, and sends it', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  await page.evaluate(() => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });
  const sentence = aSentence('{n} 号水管漏水');
  await shown(page, '#report-text').fill(sentence);
  await expect(page.getByText('手机存满了，写的内容没存下。请不要关这一页，写完直接提交。')).toBeVisible();
  await addPhoto(page);
  await expect(page.getByText('手机存满了，照片没放进来。腾点地方再试；文字可以先提交。')).toBeVisible();
  await picture(page, 'report-device-full');
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('the language is switched with a form begun: what was written stands in it', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号地下车库积水');
  await shown(page, '#report-text').fill(sentence);
  await openTab(page, '我的');
  await shown(page, '#language').click();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('navigation').getByText('Home', { exact: true }).click();
  await expect(shown(page, '#report')).toContainText('Go on with what you began');
  await openReport(page);
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
  await expect(shown(page, '#submit')).toHaveText('Send');
  await picture(page, 'report-en');
});

test('Back in the middle of a form: the home says that something was begun, and it is all there', async ({ page }) => {
  await signIn(page, '住户');
  await openReport(page);
  const sentence = aSentence('{n} 号花坛没人管');
  await shown(page, '#report-text').fill(sentence);
  await addPhoto(page);
  await expect(shown(page, '.photo img')).toBeVisible();
  await page.goBack();
  await expect(shown(page, '#report')).toContainText('上次没写完，接着写');
  await shown(page, '#report').click();
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
  await expect(shown(page, '.photo img')).toBeVisible();
});

test('two windows write one report: each shows what the other wrote, it is sent once, and the other says so', async ({ page, context }) => {
  await signIn(page, '住户');
  await openReport(page);
  const other = await context.newPage();
  await other.goto('/');
  await openReport(other);
  const sentence = aSentence('{n} 号电梯按钮不灵');
  await shown(page, '#report-text').fill('电梯');
  await expect(shown(other, '#report-text')).toHaveValue('电梯');
  await shown(other, '#report-text').fill(sentence);
  await expect(shown(page, '#report-text')).toHaveValue(sentence);
  await shown(page, '#submit').click();
  await expect(shown(page, '#number')).toHaveText(NUMBER);
  await expect(other.getByText('刚才那件已经在另一个窗口提交了，没有重复。这里是新的一件。')).toBeVisible();
  await expect(shown(other, '#report-text')).toHaveValue('');
  await picture(other, 'report-sent-elsewhere');
  await expect(await mattersThatSay(page, sentence)).toHaveCount(1);
});

test('a telephone whose clock is wrong by a day shows the same time left as the office', async ({ page, browser }) => {
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#report-text').fill(aSentence('{n} 号楼顶漏水'));
  await shown(page, '#submit').click();
  // Between the two looks a few seconds pass: what was three days may be two days and 23 hours.
  const left = /还剩\s(?:3\s天|2\s天\s23\s小时)/; // a number stays with its unit
  await expect(shown(page, '.promise').last()).toContainText(left);
  const id = new URL(page.url().replace('#/', '')).searchParams.get('id');

  const wrong = await browser.newPage();
  await wrong.addInitScript(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 24 * 60 * 60 * 1000;
  });
  await signIn(wrong, '住户');
  await wrong.goto(`/#/packages/resident/done/index?id=${id}`);
  await expect(shown(wrong, '.promise').last()).toContainText(left);
});

test('a link to a matter that is not mine says so, gives nothing away, and leads to mine', async ({ page, browser }) => {
  const neighbour = await browser.newPage();
  await signInByName(neighbour, '住户', '王晓燕');
  await openReport(neighbour);
  const sentence = aSentence('{n} 号地漏反水');
  await shown(neighbour, '#report-text').fill(sentence);
  await shown(neighbour, '#submit').click();
  await expect(shown(neighbour, '#number')).toHaveText(NUMBER);
  const id = new URL(neighbour.url().replace('#/', '')).searchParams.get('id');

  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await page.goto(`/#/packages/resident/matter/index?id=${id}`);
  await expect(shown(page, '.empty')).toContainText('这件事不在您名下，或者地址不对');
  await expect(page.getByText(sentence)).toHaveCount(0);
  await picture(page, 'matter-not-mine');
  await shown(page, '#to-mine').click();
  await expect(shown(page, 'h1')).toHaveText('我的事项');
  await page.goto('/#/packages/resident/matter/index?id=nonsense');
  await expect(shown(page, '.empty')).toContainText('这件事不在您名下，或者地址不对');
});

test('an old link to a matter that is filed opens it for reading, and says what to do if it comes back', async ({ page, request }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  const answer = await request.get('/api/v1/me/complaints?which=settled', { headers: await bearerOf(page) });
  const { rows } = (await answer.json()) as { rows: { id: string; state: string }[] };
  const filed = rows.find(({ state }) => state === 'archived');
  expect(filed, 'the demo has a filed matter').toBeDefined();
  await page.goto(`/#/packages/resident/matter/index?id=${filed?.id}`);
  await expect(shown(page, '#standing')).toHaveText('这件事办完了，已经存档');
  await expect(shown(page, '.action-bar')).toContainText('这件事已存档，只能看。问题又来了，请再报一次。');
  await expect(shown(page, ':is(#add, #urge, #rate, #withdraw)')).toHaveCount(0);
  await picture(page, 'matter-archived');
  await shown(page, '#report-again').click();
  await expect(shown(page, '#report-text')).toBeVisible();
});
