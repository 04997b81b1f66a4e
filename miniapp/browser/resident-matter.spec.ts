import { expect, test } from '@playwright/test';
import { aSentence, bearerOf, openTab, picture, report, shown, signIn } from './resident-steps.ts';

test('a resident urges: reads what that does, is told that it was heard, and finds it in the story', async ({ page }) => {
  await signIn(page, '住户');
  await report(page, aSentence('{n} 号楼门禁没反应'));
  await shown(page, '#view').click();
  await shown(page, '#urge').click();
  await expect(page.getByRole('dialog')).toContainText('每天第一次催，这件事往前排');
  await picture(page, 'urge');
  await page.locator('#urge-words').fill('老人进不了门');
  await page.locator('#urge-send').click();
  await expect(shown(page, '.toast')).toHaveText('催过了，客服和负责的人都收到了');
  await expect(shown(page, '.timeline-event').first()).toContainText('住户催了一次');
  await expect(shown(page, '.timeline-event').first()).toContainText('老人进不了门');
  await expect(page.getByText('您催过 1 次')).toBeVisible();
  await picture(page, 'matter-urged');
});

test('a long story is folded, in care mode after fewer entries, and unfolds', async ({ page, request }) => {
  await signIn(page, '住户');
  await expect(shown(page, '#report')).toBeVisible();
  const headers = await bearerOf(page);
  const { rows } = (await (await request.get('/api/v1/me/complaints?which=settled', { headers })).json()) as { rows: { id: string }[] };
  const lengths = await Promise.all(
    rows.map(async ({ id }) => ({
      id,
      length: ((await (await request.get(`/api/v1/complaints/${id}`, { headers })).json()) as { timeline: unknown[] }).timeline.length,
    })),
  );
  const long = lengths.sort((one, other) => other.length - one.length)[0];
  expect(long?.length, 'the demo has a story of more than eight entries').toBeGreaterThan(8);
  await page.goto(`/#/packages/resident/matter/index?id=${long?.id}`);
  await expect(shown(page, '.timeline-event')).toHaveCount(8);
  await openTab(page, '我的');
  await shown(page, '#care').click();
  await page.goto(`/#/packages/resident/matter/index?id=${long?.id}`);
  await expect(shown(page, '.timeline-event')).toHaveCount(4);
  await shown(page, '#older').click();
  await expect(shown(page, '.timeline-event')).toHaveCount(long?.length ?? 0);
});

test('the home shows what is late before what runs, the duty line, and the way to the messages', async ({ page }) => {
  await signIn(page, '住户');
  await expect(shown(page, '.matter').first()).toBeVisible();
  const tones = await shown(page, '.matter').evaluateAll((rows) =>
    rows.map((row) => (row.querySelector('.due.overdue') ? 0 : row.querySelector('.due') ? 1 : 2)),
  );
  expect(tones).toEqual([...tones].sort((one, other) => one - other));
  await expect(shown(page, '#call')).toContainText('物业24小时值班电话');
  await expect(shown(page, '#inbox')).toContainText(/新消息/);
  await shown(page, '#inbox').click();
  await expect(shown(page, '#report')).toHaveCount(0);
});
