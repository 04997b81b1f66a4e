import { expect, test, type Page } from '@playwright/test';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import { aLightIsOut, aLightPassedBackTwice, atTheBoard, findByNumber, firstOf, NEXT_READING, sheet, theWorkerDoesIt } from './desk-board-steps.ts';
import { aPhoto, aSentence, nameless, picture, shown } from './resident-steps.ts';
import { matterNow, openDeskMatter, signInAsPerson, toBeCalledBack, writerFor } from './visits-steps.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** Something that is waited for until it is opened. */
function aGate(): { opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

/** Presses a key the moment something is on the page, before anything else can happen there. */
const pressAsSoonAs = (page: Page, code: string, seen: { shown: string; saying: string }): Promise<void> =>
  page.evaluate(
    ([key, { shown: selector, saying }]) => {
      const watch = new MutationObserver(() => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        if (document.querySelector('dialog[open]') !== null || !all.some((one) => one.textContent?.includes(saying))) return;
        watch.disconnect();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { code: key, bubbles: true, cancelable: true }));
      });
      watch.observe(document.body, { childList: true, characterData: true, subtree: true });
    },
    [code, seen] as const,
  );

test('S10.2 where the duty is unclear, a finding without a photo and a time at the place is refused, and what was typed stays', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, light.number);
  await page.keyboard.press('KeyH');
  await page.locator('#verify-words').pressSequentially('不知道是谁家的。');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page).locator('.form-row.invalid')).toContainText('请先选是不是这样');
  await expect(page.locator('#verify-finding-0')).toBeFocused();
  await sheet(page).getByRole('radio', { name: '不是这样' }).press('Enter');
  await sheet(page).getByRole('radio', { name: '说不清，去现场看了' }).press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page).locator('.form-row.invalid')).toContainText('要有现场照片和到场时间');
  await expect(page.locator('#verify-at-0')).toBeFocused();

  await page.keyboard.press('Escape');
  await page.keyboard.press('KeyH');
  await expect(page.locator('#verify-words')).toHaveValue('不知道是谁家的。');
  await sheet(page).getByRole('radio', { name: '刚才' }).press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await sheet(page).locator('#add-photo').press('Enter');
  await (await chooser).setFiles(await aPhoto(page));
  await expect(sheet(page).locator('.photo img')).toBeVisible();
  expect(await nameless(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(shown(page, '.timeline')).toContainText('不知道是谁家的。');
  await expect(shown(page, '.timeline img').first()).toBeVisible();
});

test('S10.3 the way in which the resident was answered is sent along, and an answer never looks like a note', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, light.number);
  await page.keyboard.press('KeyD');
  await expect(sheet(page).locator('.chip').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#reply-words')).toHaveValue(new RegExp(light.number));
  await expect(page.locator('#reply-send')).toContainText('发给住户（小程序）');
  await sheet(page).getByRole('radio', { name: '上门' }).press('Enter');
  await expect(page.locator('#reply-send')).toContainText('记下：已用上门答复');
  await expect(sheet(page).getByRole('radio', { name: '微信聊天' })).toBeVisible();
  const sent = page.waitForRequest((asked) => asked.url().endsWith('/reply'));
  await page.keyboard.press('Control+Enter');
  expect((await sent).postDataJSON()).toMatchObject({ channel: 'visit' });
  await expect(sheet(page)).toHaveCount(0);

  await page.keyboard.press('KeyM');
  await page.keyboard.type('这一户有老人。');
  await page.keyboard.press('Control+Enter');
  await expect(shown(page, '#desk-notes')).toContainText('这一户有老人。');
  await expect(shown(page, '#desk-notes')).toContainText('住户看不到');
  await expect(shown(page, '#desk-answers')).toContainText('住户看得到');
  await expect(shown(page, '#desk-answers')).not.toContainText('这一户有老人。');
  await expect(shown(page, '#desk-notes .desk-note')).toHaveCSS('border-style', 'dashed');
  await expect(shown(page, '#desk-answers .desk-answer')).not.toHaveCSS('border-style', 'dashed');
  await picture(page, 'desk-matter');
});

test('S1.2 who agrees a visit for later than the repair was promised is told so before it is sent', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  const clerk = await firstOf(request, 'desk');
  const desk = await writerFor(request, clerk.id);
  await desk.take(light.id, 'dispatch', { department: 'engineering', remedyBy: new Date(Date.now() + 3_600_000).toISOString() });
  await atTheBoard(page, clerk);
  await findByNumber(page, light.number);
  await page.keyboard.press('y');
  await sheet(page).locator('#appoint-from').getByRole('radio').nth(-2).press('Enter');
  await expect(sheet(page).locator('.banner')).toContainText('这次上门比它晚');
  await picture(page, 'desk-visit-after-promise');
});

test('S1.2 a visit that was agreed says its day and its hours: in the story, among the promises and in the inbox', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  const clerk = await firstOf(request, 'desk');
  const desk = await writerFor(request, clerk.id);
  const { workers } = await desk.get<{ workers: { postId: string }[] }>('/workers?department=engineering');
  const worker = workers[0]?.postId ?? '';
  await desk.take(light.id, 'dispatch', { department: 'engineering', worker, remedyBy: new Date(Date.now() + 3 * 86_400_000).toISOString() });
  const tomorrow = Math.floor(Date.now() / 86_400_000 + 1) * 86_400_000;
  // 14:00 to 16:00 by the community's clock.
  const visit = { from: new Date(tomorrow + 6 * 3_600_000).toISOString(), until: new Date(tomorrow + 8 * 3_600_000).toISOString() };
  await desk.take(light.id, 'appoint', visit);
  await atTheBoard(page, clerk);
  await findByNumber(page, light.number);
  await expect(shown(page, '.timeline-event').filter({ hasText: '约好了上门时间' })).toContainText('14:00–16:00');
  await expect(shown(page, '#desk-promises').locator('li').filter({ hasText: '预约上门' })).toContainText('14:00–16:00');
  await picture(page, 'desk-visit');
  const told = async () => {
    const { rows } = await (await writerFor(request, worker)).get<{ rows: InboxNotice[] }>('/inbox');
    return rows.find(({ complaintId, action }) => complaintId === light.id && action === 'appoint')?.visit;
  };
  await expect.poll(told).toEqual(visit);
});

test('what is missing is said at its field, which has the focus, and is gone once it is written', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, light.number);
  await page.keyboard.press('KeyM');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page).locator('.form-row.invalid')).toContainText('请写几个字');
  await expect(page.locator('#note-words')).toBeFocused();
  await expect(page.locator('#note-words')).toHaveAttribute('aria-invalid', 'true');
  await picture(page, 'desk-missing');
  await page.keyboard.type('这');
  await expect(sheet(page).locator('.form-row.invalid')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(shown(page, '#desk-notes')).toContainText('这');
});

test('a key does its work from the moment its matter is seen, and again from the moment the sheet is gone', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await pressAsSoonAs(page, 'KeyM', { shown: '#desk-matter-number', saying: light.number });
  await findByNumber(page, light.number);
  await expect(page.locator('#note-words')).toBeFocused();
  await page.keyboard.type('这一户有老人。');
  await pressAsSoonAs(page, 'KeyM', { shown: '#desk-notes', saying: '这一户有老人。' });
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#note-words')).toBeFocused();
  await expect(page.locator('#note-words')).toHaveValue('');
});

test('an answer that comes late does not hide what was done since', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, light.number);
  const onTheWay = aGate();
  const release = aGate();
  const arrived = aGate();
  await page.route(
    `**/api/v1/complaints/${light.id}`,
    async (route) => {
      const response = await route.fetch();
      onTheWay.open();
      await release.opened;
      await route.fulfill({ response });
      arrived.open();
    },
    { times: 1 },
  );
  await onTheWay.opened;
  await page.keyboard.press('KeyM');
  await expect(page.locator('#note-words')).toBeFocused();
  await page.keyboard.type('电话没人接。');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(shown(page, '#desk-notes')).toContainText('电话没人接。');
  release.open();
  await arrived.opened;
  const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  await page.evaluate(drawn);
  expect(await shown(page, '#desk-notes .desk-note').allInnerTexts()).toEqual([expect.stringContaining('电话没人接。')]);
});

test('S5.1 two who dispatch at once: the second sees who was first, keeps what was typed, and may still change the worker', async ({
  page,
  request,
  browser,
}) => {
  const light = await aLightIsOut(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, light.number);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const other = await context.newPage();
  const director = await firstOf(request, 'director');
  await atTheBoard(other, director);
  await findByNumber(other, light.number);
  await page.keyboard.press('KeyP');
  await expect(sheet(page).locator('.worker.on')).toContainText('建议');
  await page.locator('#dispatch-words').fill('先打电话。');
  await other.keyboard.press('KeyP');
  await expect(sheet(other).locator('.worker.on')).toContainText('建议');
  await other.keyboard.press('Control+Enter');
  await expect(sheet(other)).toHaveCount(0);

  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#meanwhile')).toContainText(director.name);
  await expect(page.locator('#meanwhile')).toContainText('物业派人处理了');
  await expect(page.locator('#dispatch-words')).toHaveValue('先打电话。');
  await picture(page, 'desk-conflict');
  await page.locator('#instead-reassign').press('Enter');
  await page.locator('#reassign-words').pressSequentially('他今天走不开。');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(shown(page, '.timeline')).toContainText('他今天走不开。');
  await context.close();
});

test('S7.5 passed back twice, the director reads why, decides, and the desk sees that it was decided', async ({ page, request }) => {
  const light = await aLightPassedBackTwice(request, ['灯在物业范围以外。', '要先停电，停不了。']);
  await atTheBoard(page, await firstOf(request, 'director'));
  await findByNumber(page, light.number);
  await expect(shown(page, '.desk-bar .btn').first()).toHaveAttribute('id', 'do-decide');
  await expect(shown(page, '#do-decide')).toHaveClass(/primary/);
  await page.keyboard.press('KeyW');
  await expect(page.locator('#why-to-decide')).toContainText('灯在物业范围以外。');
  await expect(page.locator('#why-to-decide')).toContainText('要先停电，停不了。');
  await expect(page.locator('#decide-words')).toBeFocused();
  await picture(page, 'desk-decide');
  await page.keyboard.type('周末停电换线。');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toHaveCount(0);
  await expect(shown(page, '#desk-standing')).toHaveText('主任已定，等派人');
});

test('S8.4 a caller says that it is not solved: the notice is issued with their words, to the same worker, as the next round', async ({ page, request }) => {
  const { matter, worker } = await toBeCalledBack(request);
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, matter.number);
  await page.keyboard.press('KeyO');
  await sheet(page).locator('#do-not-solved').press('Enter');
  await page.locator('#not-solved-words').pressSequentially('第二天又漏了。');
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toHaveCount(0);
  await page.keyboard.press('KeyP');
  await expect(page.locator('#rectify-words')).toHaveValue(/第二天又漏了。/);
  await expect(sheet(page)).toContainText(worker.name);
  await page.keyboard.press('Control+Enter');
  await expect(sheet(page)).toHaveCount(0);
  const { round, state, orders } = await matterNow(request, matter.id);
  expect({ round, state, worker: orders.at(-1)?.worker?.name }).toEqual({ round: 2, state: 'dispatched', worker: worker.name });
});

test('the story of an order stands with its steps, clocks and charges, and a live change is seen without asking', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  const desk = await writerFor(request, (await firstOf(request, 'desk')).id);
  const { workers } = await desk.get<{ workers: { postId: string }[] }>('/workers?department=engineering');
  await desk.take(light.id, 'dispatch', {
    department: 'engineering',
    worker: workers[0]?.postId ?? '',
    remedyBy: new Date(Date.now() + 86_400_000).toISOString(),
  });
  await atTheBoard(page, await firstOf(request, 'desk'));
  await findByNumber(page, light.number);
  await expect(shown(page, '.desk-order').first()).toContainText('待接单');
  await theWorkerDoesIt(request, light.id);
  await expect(shown(page, '.desk-order').filter({ hasText: '派工单' })).toContainText('换了灯管，试过会亮。', NEXT_READING);
  await expect(shown(page, '.desk-order').filter({ hasText: '派工单' })).toContainText('不收费');
  await expect(shown(page, '#desk-promises')).toContainText('做到');
});

test('a superior reads the matter and is offered none of its steps', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  const superior = await firstOf(request, 'superior');
  const reader = await writerFor(request, superior.id);
  const { can } = await reader.get<{ can: string[] }>(`/complaints/${light.id}`);
  await signInAsPerson(page, superior);
  await openDeskMatter(page, light.id);
  await expect(shown(page, '#desk-matter-number')).toHaveText(light.number);
  await expect(shown(page, '#do-dispatch')).toHaveCount(0);
  await expect(shown(page, '#do-verify')).toHaveCount(0);
  await expect(shown(page, '#do-note')).toHaveCount(can.includes('note') ? 1 : 0);
  await expect(shown(page, '#desk-reporter')).toBeVisible();
  await expect(shown(page, '#call-reporter')).toHaveCount(0); // they read, they do not call
});

test('S10.3 who does not use the program is answered in a way that reaches them', async ({ page, request }) => {
  const desk = await firstOf(request, 'desk');
  const writer = await writerFor(request, desk.id);
  const caller = { name: '周大爷', telephone: '13911112222' };
  const called = await writer.post<MatterView>('/complaints', {
    kind: 'repair',
    text: aSentence('东门 {n} 号路灯不亮'),
    place: { kind: 'public', label: '东门' },
    source: 'telephone',
    caller,
  });
  await signInAsPerson(page, desk);
  await openDeskMatter(page, called.id);
  await shown(page, '#do-reply').click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('.step-told')).toHaveText('请先打电话说给住户听，再记下。');
  await expect(sheet.getByRole('radio', { name: '电话' })).toHaveAttribute('aria-checked', 'true');
  await expect(sheet.getByRole('radio', { name: '小程序' })).toHaveCount(0);
});
