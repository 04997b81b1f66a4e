import { expect, test } from '@playwright/test';
import { BOARD_QUEUES, type BoardView } from '@huiyin/shared/matters/matter.contract';
import {
  aLightIsOut,
  aLightPassedBackTwice,
  atTheBoard,
  chosenRow,
  firstOf,
  NEXT_READING,
  queue,
  rowOf,
  sheet,
  theWorkerDoesIt,
  walkTo,
} from './desk-board-steps.ts';
import { aPhoto, nameless, picture, shown, tooSmall } from './resident-steps.ts';
import { matterNow, writerFor } from './visits-steps.ts';

test.describe('at a wide screen, by the keyboard alone', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('S7.3 S5.1 S5.2 a matter that comes in is verified, sent to whom the figures suggest, answered from a ready answer, and closed for the satisfied caller', async ({
    page,
    request,
  }) => {
    const light = await aLightIsOut(request);
    await atTheBoard(page, await firstOf(request, 'desk'));
    await walkTo(page, '2', light.text);
    expect(await nameless(page)).toEqual([]);
    await picture(page, 'desk-board');

    await page.keyboard.press('KeyH');
    await expect(page.locator('#verify-finding-0')).toBeFocused();
    await page.keyboard.press('Enter'); // 是这样
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('#verify-words')).toBeFocused();
    await page.keyboard.type('去看过，3 层的灯不亮。');
    await expect(sheet(page)).toContainText('清楚，归工程维修部');
    await page.keyboard.press('Control+Enter');
    await expect(sheet(page)).toHaveCount(0);
    await expect(shown(page, '#do-dispatch')).toHaveClass(/primary/);
    await expect(shown(page, '#desk-standing')).toHaveText('已核实，等派人');
    await expect(chosenRow(page)).toContainText(light.text);

    await page.keyboard.press('KeyP');
    await expect(sheet(page).locator('.worker').first()).toContainText('建议');
    await expect(sheet(page).locator('.worker').first()).toContainText(/做过/);
    await expect(sheet(page).locator('.worker').first()).toContainText('手上');
    await expect(sheet(page)).toContainText('公共照明的事归这个部门');
    await expect(page.locator('#dispatch-send')).toBeFocused();
    await picture(page, 'desk-dispatch');
    await page.keyboard.press('Enter'); // one press takes the suggestion
    await expect(sheet(page)).toHaveCount(0);
    await expect(shown(page, '.desk-order').first()).toContainText('待接单');

    await page.keyboard.press('KeyD');
    await expect(sheet(page).locator('.chip').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#reply-words')).toHaveValue(/已经安排工程维修部的.+师傅处理，.+前做好。/);
    await picture(page, 'desk-reply');
    await page.keyboard.press('Control+Enter');
    await expect(sheet(page)).toHaveCount(0);
    await expect(shown(page, '.desk-answer').first()).toContainText('已经安排工程维修部');

    await theWorkerDoesIt(request, light.id);
    await expect(shown(page, '#do-call-back')).toBeVisible(NEXT_READING);
    await expect(shown(page, '.desk-side-none').last()).toHaveText('没有照片：旧灯管已带走');
    const { callback } = await matterNow(request, light.id);
    // S8.1: the round gave it to another level, so it is not what the clerk does first.
    expect(callback?.level).not.toBe('desk');
    await expect(shown(page, '#do-call-back')).not.toHaveClass(/primary/);
    await expect(shown(page, '#whose-callback')).toContainText(`由${callback?.caller?.name ?? ''}`);
    await picture(page, 'desk-whose-callback');

    await page.keyboard.press('KeyX');
    await expect(page.locator('#rate-send')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toHaveCount(0);
    await expect(shown(page, '.desk-head')).toContainText('已办结 · 已解决');
    const { state, timeline } = await matterNow(request, light.id);
    expect(state).toBe('closed');
    expect(timeline.find(({ action }) => action === 'rate')?.toldBy, 'entered for the resident').not.toBeNull();
  });

  test('S12.1 an emergency that comes in stands before all queues at the next look, and opens from there', async ({ page, request }) => {
    await atTheBoard(page, await firstOf(request, 'desk'));
    await expect(shown(page, '.board-live')).toContainText('每 15 秒更新');
    const light = await aLightIsOut(request, { urgent: true });
    const row = shown(page, `#raised-${light.id}`);
    await expect(row.or(shown(page, '#raised-all')).first()).toBeVisible(NEXT_READING);
    await expect(shown(page, '#raised')).toBeVisible();
    if ((await row.count()) === 0) await shown(page, '#raised-all').press('Enter');
    await expect(row).toContainText('紧急', NEXT_READING);
    await picture(page, 'desk-board-raised');
    await row.press('Enter');
    await expect(shown(page, '.desk-head')).toContainText(light.number);
  });

  test('what comes in waits behind a bar, and the chosen row stays where it is', async ({ page, request }) => {
    const before = await aLightIsOut(request);
    await atTheBoard(page, await firstOf(request, 'desk'));
    await walkTo(page, '2', before.text);
    const count = await shown(page, '.board-row').count();
    const after = await aLightIsOut(request);
    await expect(shown(page, '#show-new')).toContainText('件新的，按 . 看', NEXT_READING);
    await expect(shown(page, '.board-row')).toHaveCount(count);
    await expect(chosenRow(page)).toContainText(before.text);
    await page.keyboard.press('Period');
    await expect(shown(page, '.board-row').filter({ hasText: after.text })).toBeVisible();
    await expect(shown(page, '#show-new')).toHaveCount(0);
    await expect(chosenRow(page)).toContainText(before.text);
  });

  test('a lost line is said, the last copy stays, and it goes on when the line is back', async ({ page, request }) => {
    const light = await aLightIsOut(request);
    await atTheBoard(page, await firstOf(request, 'desk'));
    await expect(shown(page, '.board-live')).toContainText('每 15 秒更新');
    await walkTo(page, '2', light.text);
    await page.route('**/api/v1/board**', (route) => route.abort());
    await expect(shown(page, '.board-lost')).toContainText('掉线了', NEXT_READING);
    await expect(chosenRow(page)).toContainText(light.text);
    await page.unroute('**/api/v1/board**');
    await shown(page, '#board-retry').focus();
    await page.keyboard.press('Enter');
    await expect(shown(page, '.board-lost')).toHaveCount(0);
    await expect(shown(page, '.board-live')).toContainText('每 15 秒更新');
  });

  test('a key that cannot do its work says why', async ({ page, request }) => {
    const light = await aLightIsOut(request);
    await atTheBoard(page, await firstOf(request, 'desk'));
    await walkTo(page, '2', light.text);
    await page.keyboard.press('KeyF');
    await expect(page.getByText('这件事现在是“已登记”，不能“回访完，没问题”。')).toBeVisible();
    await expect(sheet(page)).toHaveCount(0);
  });

  test('S7.5 S8.1 a director finds first what waits for a decision, and of the callbacks those of their own level', async ({ page, request }) => {
    const light = await aLightPassedBackTwice(request, ['灯在物业范围以外。', '要先停电，停不了。']);
    await atTheBoard(page, await firstOf(request, 'director'));
    await expect(shown(page, '.queue').first()).toHaveAttribute('id', 'queue-awaiting-decision');
    await expect(queue(page, 'awaiting-decision')).toHaveAttribute('aria-checked', 'true');
    await rowOf(page, light.text);
    await expect(queue(page, 'to-call-back')).toContainText('轮到我们');
    await picture(page, 'desk-board-director');
    await page.keyboard.press('Digit2');
    await expect(queue(page, 'overdue')).toHaveAttribute('aria-checked', 'true');
  });

  test('a supervisor finds first what is late, each with the level that was told of it; the clerk’s board keeps its order', async ({ page, request }) => {
    await atTheBoard(page, await firstOf(request, 'supervisor'));
    const ids = () => shown(page, '.queue').evaluateAll((queues) => queues.map(({ id }) => id.replace('queue-', '')));
    expect((await ids()).slice(0, 2)).toEqual(['overdue', 'to-call-back']);
    await expect(queue(page, 'overdue')).toHaveAttribute('aria-checked', 'true');
    await expect(shown(page, '.board-row').first()).toContainText(/已报(主管|主任|上级)/);
    await picture(page, 'desk-board-supervisor');
    await atTheBoard(page, await firstOf(request, 'desk'));
    expect(await ids()).toEqual([...BOARD_QUEUES]);
    await expect(queue(page, 'to-call-back')).not.toContainText('轮到我们');
    await expect(shown(page, '.board-row').first()).not.toContainText('已报');
  });

  test('the number beside the board counts matters, the head of a list its queue, and a matter stands in a queue once', async ({ page, request }) => {
    await atTheBoard(page, await firstOf(request, 'desk'));
    const count = await shown(page, '#place-board .frame-count').innerText();
    await page.keyboard.press('Digit1');
    const late = await queue(page, 'overdue').locator('.queue-count').innerText();
    await expect(shown(page, '#queue-shown')).toHaveText(`已超时 ${late} 件`);
    const numbers = await shown(page, '.board-row-number').allInnerTexts();
    expect([numbers.length, new Set(numbers).size]).toEqual([Number(late), Number(late)]);
    await expect(shown(page, '.board-row-what').filter({ hasText: '、' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: `待办 没办完 ${count} 件`, exact: true })).toBeVisible();
    const light = await aLightIsOut(request);
    await expect(shown(page, '#place-board .frame-count')).not.toHaveText(count, NEXT_READING);
    const { open } = await (await writerFor(request, (await firstOf(request, 'desk')).id)).get<BoardView>('/board');
    expect({ light: light.number, more: open.count > Number(count) }).toEqual({ light: light.number, more: true });
  });

  test('the digits change the queue, and a queue says how many it holds', async ({ page, request }) => {
    await atTheBoard(page, await firstOf(request, 'desk'));
    await expect(queue(page, 'overdue')).toHaveAttribute('aria-label', /^已超时，[\d–+]+ 件$/);
    await page.keyboard.press('Digit8');
    await expect(queue(page, 'to-call-back')).toHaveAttribute('aria-checked', 'true');
    await page.keyboard.press('Digit2');
    await expect(queue(page, 'to-verify')).toHaveAttribute('aria-checked', 'true');
  });
});

test.describe('on a phone, by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('S10.2 a clerk who walks about verifies on the spot where the duty is unclear, with photo and time, and sends it out', async ({ page, request }) => {
    const light = await aLightIsOut(request);
    await atTheBoard(page, await firstOf(request, 'desk'));
    await picture(page, 'desk-board-phone');
    expect(await tooSmall(page, 44)).toEqual([]);
    await queue(page, 'to-verify').tap();
    await (await rowOf(page, light.text)).tap();
    await expect(shown(page, '#desk-matter-number')).toHaveText(light.number);
    await picture(page, 'desk-matter-phone');

    await shown(page, '#do-verify').tap();
    await sheet(page).getByRole('radio', { name: '是这样', exact: true }).tap();
    await page.locator('#verify-words').fill('说不清是谁家拉的线。');
    await sheet(page).getByRole('radio', { name: '说不清，去现场看了' }).tap();
    await page.locator('#verify-send').tap();
    await expect(sheet(page)).toContainText('要有现场照片和到场时间');
    await sheet(page).getByRole('radio', { name: '刚才' }).tap();
    const chooser = page.waitForEvent('filechooser');
    await sheet(page).locator('#add-photo').tap();
    await (await chooser).setFiles(await aPhoto(page));
    await expect(sheet(page).locator('.photo img')).toBeVisible();
    await page.locator('#verify-send').tap();
    await expect(sheet(page)).toHaveCount(0);

    await shown(page, '#do-dispatch').tap();
    await expect(sheet(page).locator('.worker.on')).toContainText('建议');
    await page.locator('#dispatch-send').tap();
    await expect(sheet(page)).toHaveCount(0);
    await expect(shown(page, '.desk-order').first()).toContainText('待接单');
  });
});
