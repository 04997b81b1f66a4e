import { expect, test } from '@playwright/test';
import { Others, WORKER } from './field-steps.ts';
import { aSentence, bearerOf, idInAddress, openTab, picture, report, shown, signIn } from './resident-steps.ts';
import { staffRepair } from './staff-steps.ts';

test('a resident urges: reads what that does, is told that it was heard, and finds it in the story', async ({ page }) => {
  await signIn(page, '住户');
  await report(page, aSentence('{n} 号楼门禁没反应'));
  await shown(page, '#view').click();
  await shown(page, '#urge').click();
  await expect(page.getByRole('dialog')).toContainText('还没人在办的，会排到客服待办的最前面');
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

test('S7.3 what was sent out unchecked has no tick at that step while the promise stands below; the worker who arrives is told of', async ({
  page,
  request,
}) => {
  await signIn(page, '住户');
  await report(page, aSentence('{n} 号楼道的灯不亮'));
  const id = idInAddress(page);
  await shown(page, '#view').click();
  const others = new Others(request);
  const step = (name: string) => shown(page, '.progress-step').filter({ hasText: name });
  const { order } = await others.sendOut({ id, text: '' }, WORKER);
  await page.reload();
  await expect(step('派工')).toHaveClass(/now/);
  await expect(step('核实')).toHaveClass(/skipped/);
  await expect(shown(page, '.commitment.owed, .commitment:not(.met)').filter({ hasText: '核实情况' })).toBeVisible();
  await picture(page, 'matter-unchecked');

  await others.takes(WORKER, id, 'accept', { order });
  await page.reload();
  await expect(shown(page, '#standing')).toHaveText('师傅已接单，在办了');
  await others.takes(WORKER, id, 'arrive', { order, finding: '灯座烧了' });
  await page.reload();
  await expect(shown(page, '#standing')).toHaveText('师傅到现场了，正在处理');
  await expect(step('核实')).toHaveClass(/done/);
  await picture(page, 'matter-on-site');
});

test('S10.3 who opens a matter has read what the messages say of it', async ({ page, request }) => {
  await signIn(page, '住户');
  await report(page, aSentence('{n} 号车库的灯不亮'));
  const id = idInAddress(page);
  await staffRepair(request, id);
  const headers = await bearerOf(page);
  const unread = async (): Promise<number> => {
    const { rows } = (await (await request.get('/api/v1/inbox?limit=100', { headers })).json()) as { rows: { complaintId: string; readAt: string | null }[] };
    return rows.filter(({ complaintId, readAt }) => complaintId === id && readAt === null).length;
  };
  await expect.poll(unread).toBeGreaterThan(0);
  await page.goto('/');
  await expect(shown(page, '#report')).toBeVisible();
  await page.goto(`/#/packages/resident/matter/index?id=${id}`);
  await expect(shown(page, '#standing')).toBeVisible();
  await expect.poll(unread).toBe(0);
});

test('S10.3 who is not satisfied is asked why at once, and puts often said words in by a press', async ({ page, request }) => {
  await signIn(page, '住户');
  await report(page, aSentence('{n} 号楼的水管漏水'));
  const id = idInAddress(page);
  await staffRepair(request, id);
  await page.goto(`/#/packages/resident/rate/index?id=${id}`);
  await shown(page, '#verdict-not').click();
  const why = await shown(page, '#rate-why').boundingBox();
  const stars = await shown(page, '.stars').first().boundingBox();
  expect(why?.y ?? 0).toBeLessThan(stars?.y ?? 0);
  await shown(page, '#rate-why').getByRole('button', { name: '来得慢' }).click();
  await shown(page, '#rate-why').getByRole('button', { name: '收费不清' }).click();
  await expect(shown(page, '#rate-words')).toHaveValue('来得慢，收费不清');
  await picture(page, 'rate-why');
  await shown(page, '#rate-send').click();
  await expect(shown(page, '#rate-send')).toHaveCount(0);
  const { rating } = (await (await request.get(`/api/v1/complaints/${id}`, { headers: await bearerOf(page) })).json()) as { rating: { words: string } };
  expect(rating.words).toBe('来得慢，收费不清');
});

test('the browser finds nothing amiss on the home, between its tabs and on a matter', async ({ page }) => {
  const amiss: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && amiss.push(message.text())));
  page.on('pageerror', (error) => void amiss.push(error.message));
  await signIn(page, '住户');
  await expect(shown(page, '.matter').first()).toBeVisible();
  for (const name of ['我的事项', '公示', '我的', '首页']) {
    await page.getByRole('navigation').getByText(name, { exact: true }).click();
    await expect(shown(page, 'h1')).toBeVisible();
  }
  await shown(page, '.matter').first().click();
  await expect(shown(page, '#standing')).toBeVisible();
  expect(amiss).toEqual([]);
});
