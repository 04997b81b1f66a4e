import { expect, test, type APIRequestContext } from '@playwright/test';
import type { DemoPeopleView } from '@huiyin/shared/accounts/account.contract';
import type { PosterView } from '@huiyin/shared/publicity/poster.contract';
import { scanLink, typedTextOf } from '@huiyin/shared/publicity/scan-scene';
import { openOffice } from './desk-register-steps.ts';
import { openReport, picture, shown, signIn } from './resident-steps.ts';
import { signInAs, type Bearer } from './staff-steps.ts';

let writes = 0;
const keyed = (bearer: Bearer) => ({ ...bearer, 'Idempotency-Key': `poster-${process.pid}-${Date.now()}-${(writes += 1)}` });

async function deskOf(request: APIRequestContext): Promise<Bearer> {
  const { people } = (await (await request.get('/api/v1/demo/people')).json()) as DemoPeopleView;
  return signInAs(request, people.find(({ role }) => role === 'desk')?.id ?? '');
}

async function make(request: APIRequestContext, labels: string[], inBuilding = true): Promise<PosterView[]> {
  const desk = await deskOf(request);
  const { buildings } = (await (await request.get('/api/v1/community', { headers: desk })).json()) as { buildings: { id: string }[] };
  const data = { building: inBuilding ? buildings[0]?.id : null, labels };
  return ((await (await request.post('/api/v1/posters', { data, headers: keyed(desk) })).json()) as { posters: PosterView[] }).posters;
}

test.describe('S7.1 at the desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('codes are added, a line for each place, renamed, taken out of use and printed', async ({ page }) => {
    await openOffice(page, 'desk', 'posters');
    await shown(page, '#add-posters').click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('#add-posters-do').click();
    await expect(sheet).toContainText('请写至少一处');
    const at = Date.now().toString(36);
    await sheet.locator('textarea').fill(`电梯 ${at}\n\n 单元门 ${at} `);
    await picture(page, 'desk-posters-add');
    await sheet.getByRole('button', { name: '添加 2 个码' }).click();
    const row = (label: string) => shown(page, '.poster-row').filter({ hasText: label });
    await expect(row(`电梯 ${at}`)).toContainText(/码 [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/);
    await expect(shown(page, '.poster-row').first()).toContainText(`电梯 ${at}`); // the new ones stand first, ticked
    await expect(shown(page, '#print-posters')).toContainText('2');
    await picture(page, 'desk-posters');
    await page.keyboard.press('j');
    await expect(shown(page, '.poster-row').first().getByRole('checkbox')).toBeFocused();

    await row(`单元门 ${at}`).getByRole('button', { name: '改名' }).click();
    await page.getByRole('dialog').locator('input').fill(`1 单元门 ${at}`);
    await page.getByRole('dialog').locator('#rename-do').click();
    await expect(row(`1 单元门 ${at}`)).toBeVisible();

    for (const label of [`电梯 ${at}`, `1 单元门 ${at}`]) await expect(row(label).getByRole('checkbox')).toBeChecked();
    await page.keyboard.press('p');
    await expect(shown(page, '.poster')).toHaveCount(2);
    await expect(shown(page, '.poster').first()).toContainText('翠湖花园');
    await expect(shown(page, '.poster').first()).toContainText(`电梯 ${at}`);
    await expect(shown(page, '.poster-code img').first()).toHaveJSProperty('complete', true);
    await picture(page, 'posters-print');
    await page.getByRole('radio', { name: '一页 1 个' }).click();
    await expect(shown(page, '.poster-sheet')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([pdf.match(/\/Type \/Page\b/g)?.length, /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/.test(pdf)]).toEqual([2, true]);
    await page.emulateMedia({ media: null });
    await page.goBack();

    await row(`电梯 ${at}`).getByRole('button', { name: '停用' }).click();
    await page.getByRole('dialog').locator('#retire-do').click();
    await expect(row(`电梯 ${at}`)).toContainText('已停用');
  });
});

test('S7.1 who scans a code reports with its place filled in, signed in or not', async ({ page, request }) => {
  const [lift] = await make(request, ['1 单元电梯']);
  await page.goto(scanLink('/', lift!.scene));
  await expect(page.getByText('今天您是谁？')).toBeVisible();
  await page
    .getByRole('button', { name: /^住户 / })
    .first()
    .click();
  await expect(shown(page, '#place')).toContainText('1 单元电梯');
  await expect(shown(page, '#place')).toContainText('扫码带来的位置，可以改');
  await page.goto('/');
  await page.goto(scanLink('/', lift!.scene));
  await expect(shown(page, '#place')).toContainText('1 单元电梯');
});

test('S7.1 where nothing scans, the text below the code is typed', async ({ page, request }) => {
  const [gate] = await make(request, ['东门 3 号路灯'], false);
  await signIn(page, '住户');
  await openReport(page);
  await shown(page, '#place').click();
  await shown(page, '#scan-place').click();
  await shown(page, '#scan-typed').fill('7KQ2');
  await shown(page, '#use-typed').click();
  await expect(page.getByRole('dialog').last()).toContainText('这不是报事码');
  await shown(page, '#scan-typed').fill('0000 0000 0000');
  await shown(page, '#use-typed').click();
  await expect(page.getByRole('dialog').last()).toContainText('这个码不是回音的码');
  await picture(page, 'report-code-typed');
  await shown(page, '#scan-typed').fill(typedTextOf(gate!.scene).toLowerCase());
  await shown(page, '#use-typed').click();
  await shown(page, '#place-done').click();
  await expect(shown(page, '#place')).toContainText('东门 3 号路灯');
});

test('S7.1 a code that is no longer in use says so, and what to do', async ({ page, request }) => {
  const [old] = await make(request, ['旧门']);
  const desk = await deskOf(request);
  await request.post(`/api/v1/posters/${old!.id}/retire`, { data: {}, headers: keyed(desk) });
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await page.goto(scanLink('/', old!.scene));
  await expect(page.locator('body')).toContainText('这个码已经停用');
  await expect(shown(page, '.empty button')).toHaveCount(0); // it is told the same however often one asks
  await picture(page, 'scan-retired');
});

test('S7.1 without the code that is no longer in use one goes on, and says where it is', async ({ page, request }) => {
  const [old] = await make(request, ['旧门']);
  await request.post(`/api/v1/posters/${old!.id}/retire`, { data: {}, headers: keyed(await deskOf(request)) });
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await page.goto(scanLink('/', old!.scene));
  await page.getByRole('button', { name: '自己选位置' }).click();
  const question = page.getByRole('dialog').filter({ hasText: '在哪里？' });
  await expect(question.getByRole('radio', { name: '公共地方' })).toBeChecked();
  await question.locator('#place-label').fill('新装的东门');
  await question.locator('#place-done').click();
  await expect(shown(page, '#place')).toContainText('新装的东门');
  await expect(shown(page, '#place')).not.toContainText('扫码带来的位置');
});

test('S7.1 a code of another community is told, and its place is not taken', async ({ page, request }) => {
  const [lift] = await make(request, ['1 单元电梯']);
  const elsewhere = { scene: lift!.scene, community: { id: '01KSAS16002SZC7R79CSZVFZZZ', name: '东苑小区' }, building: null, label: '东门' };
  await page.route('**/api/v1/scan-points/**', (route) => route.fulfill({ json: elsewhere }));
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  await page.goto(scanLink('/', lift!.scene));
  await expect(page.getByText('这个码不是本小区的，没有用它。请自己选位置。')).toBeVisible();
  await expect(shown(page, '#place')).not.toContainText('东门');
});
