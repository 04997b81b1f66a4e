import { expect, test, type Page } from '@playwright/test';
import type { Page as PageOf } from '@huiyin/shared/kernel/paging';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import { addPhoto, aPhoto, aSentence, everyPageIsAtHand, picture, shown, tooSmall } from './resident-steps.ts';
import {
  answer,
  fillFour,
  matterNow,
  openCallback,
  openDeskMatter,
  people,
  QUOTED,
  sign,
  signInAsPerson,
  standsStill,
  toBeCalledBack,
  writerFor,
} from './visits-steps.ts';

/** What no message answers: somebody has to. */
const COMPLAINT = { kind: 'complaint' } as const;
const signer = (page: Page, name: string) => shown(page, '#item-signature').getByRole('radio', { name });

test('S8.1 S8.2 S8.3 a callback with its five items, a photo and a signature closes the matter', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await expect(shown(page, '.callback-head')).toContainText(`${one.matter.number}-1`);
  await expect(shown(page, '.callback-head')).toContainText(`${one.worker.name} 修的`);
  await expect(shown(page, '.callback-head .due')).toContainText('漏水 3 天内要回访');
  await expect(shown(page, '#why-named')).toContainText(/^本月轮到(班组负责人|主管|主任)回访/);
  await expect(shown(page, '#progress')).toHaveText('做了 0 / 5');

  await fillFour(page, '85');
  await addPhoto(page);
  await expect(shown(page, '#item-inspection .photo img')).toBeVisible();
  await sign(page);
  await expect(shown(page, '#progress')).toHaveText('做了 4 / 5');
  await signer(page, '业主').click();
  await expect(shown(page, '#progress')).toHaveText('做了 5 / 5');
  await picture(page, 'callback-filled');
  await shown(page, '#finish').click();
  await expect(shown(page, '#after')).toContainText('回访做完了');
  await expect(shown(page, '#after')).toContainText(`${one.matter.number} 办结了`);

  const { state, outcome, callback, timeline } = await matterNow(request, one.matter.id);
  expect({ state, outcome }).toEqual({ state: 'closed', outcome: 'satisfied' });
  expect(callback?.checklist).toMatchObject({
    inspection: { words: '水槽下面干的，试水 10 分钟不漏' },
    service: { words: '态度好，来得准时' },
    improvement: { words: '希望提前半小时打电话' },
    charges: { quoted: 8500, collected: 8500 },
    signature: { signedBy: 'owner', file: expect.stringMatching(/^[0-9A-Z]{26}$/) },
  });
  expect(timeline[0]?.files).toHaveLength(2);
});

test.describe('at a computer', () => {
  test.use({ viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false });

  test('S8.3 a callback is written by keyboard alone: the first field has the focus, Ctrl+Enter names what is missing, Escape leads back', async ({
    page,
    request,
  }) => {
    const { matter } = await toBeCalledBack(request);
    const clerk = (await people(request)).find(({ role }) => role === 'desk');
    if (!clerk) throw new Error('nobody works at the desk of the demo community');
    await signInAsPerson(page, clerk);
    await openDeskMatter(page, matter.id);
    await expect(shown(page, '#do-call-back')).toBeVisible();
    await page.keyboard.press('f');
    await expect(shown(page, '#inspection-words')).toBeFocused();
    await expect(shown(page, '.frame-foot-keys')).toContainText('回到这一件');
    await page.keyboard.type('灯亮了。');
    await page.keyboard.press('Control+Enter');
    await expect(shown(page, '#still-missing')).toBeVisible();
    await expect(shown(page, '#service-words')).toBeFocused();
    await picture(page, 'desk-callback');
    await page.keyboard.press('Escape');
    await expect(shown(page, '#do-call-back')).toBeVisible();
  });
});

test('S8.3 with one item missing it says which, in words and where it stands, and sends nothing; a reason takes its place', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await fillFour(page, '85');
  await shown(page, '#finish').click();
  await expect(shown(page, '#still-missing')).toHaveText('还差：住户签了字');
  await expect(shown(page, '#item-signature .item-missing')).toContainText('做不了的，写明为什么');
  await expect(shown(page, '.toast'), 'nothing covers the mark').toHaveCount(0);
  await expect(shown(page, '.item-missing')).toHaveCount(1);
  expect((await matterNow(request, one.matter.id)).state).toBe('remedied');

  await shown(page, '#not-possible-signature').click();
  await shown(page, '#item-signature').getByRole('button', { name: '老人不会写字，口头确认' }).click();
  await expect(shown(page, '#progress')).toHaveText('做了 5 / 5');
  await expect(shown(page, '#still-missing')).toHaveCount(0);
  await shown(page, '#finish').click();
  await expect(shown(page, '#after')).toContainText('回访做完了');
  const { callback } = await matterNow(request, one.matter.id);
  expect(callback?.checklist?.signature).toEqual({ missingBecause: '老人不会写字，口头确认' });
});

test('S8.3 more was collected than quoted: the resident reads both sums, the office is told to give it back, and who called stands at the callback', async ({
  page,
  request,
}) => {
  const one = await toBeCalledBack(request);
  const everyone = await people(request);
  const clerk = everyone.find(({ role }) => role === 'desk')!;
  const called = await (
    await writerFor(request, clerk.id)
  ).take(one.matter.id, 'callback-satisfied', {
    words: '没有问题',
    checklist: {
      inspection: { words: '不漏' },
      service: { words: '来得快' },
      improvement: { words: '没有' },
      charges: { quoted: QUOTED, collected: QUOTED + 500 },
      signature: { missingBecause: '电话回访' },
    },
  });
  expect(called.callback?.doneBy?.name).toBe(clerk.name);
  const director = everyone.find(({ role }) => role === 'director')!;
  const told = async (): Promise<InboxNotice[]> =>
    (await (await writerFor(request, director.id)).get<PageOf<InboxNotice>>('/inbox')).rows.filter(
      ({ kind, number }) => kind === 'overcharged' && number === called.number,
    );
  await expect.poll(told, 'the message goes out by itself').toHaveLength(1);

  await signInAsPerson(page, one.resident);
  await page.goto(`/#/packages/resident/matter/index?id=${one.matter.id}`);
  await expect(shown(page, '')).toContainText('实收 ¥90.00，比报价多 ¥5.00。已经提醒物业核对');
  await signInAsPerson(page, director);
  await page.goto('/#/packages/person/inbox/index');
  await expect(shown(page, '.row').filter({ hasText: called.number }).first()).toContainText('多收了钱，请核对后退给住户');
  await picture(page, 'inbox-overcharged');
  await openDeskMatter(page, one.matter.id);
  await expect(shown(page, '.desk-order').filter({ hasText: '回访' }).first()).toContainText(clerk.name);
});

test('S8.3 a signature that is drawn lacks only whose it is: that is named, and a press on it leads there', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await fillFour(page, '85');
  await sign(page);
  await shown(page, '#finish').click();
  await expect(shown(page, '#still-missing')).toHaveText('还差：谁签的字');
  await expect(signer(page, '业主')).toBeInViewport();
  await standsStill(signer(page, '业主'));
  await shown(page, '.callback-head').scrollIntoViewIfNeeded();
  await expect(signer(page, '业主')).not.toBeInViewport();
  await shown(page, '#still-missing').click();
  await expect(signer(page, '业主')).toBeInViewport();
  await picture(page, 'callback-signer-missing');
  await signer(page, '业主').click();
  await expect(shown(page, '#still-missing')).toHaveCount(0);
});

test('S8.3 what is often said stays where it is: one press puts it in, another takes it out, and a third takes its place', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  const item = shown(page, '#item-service');
  const phrase = (name: string) => item.getByRole('button', { name, exact: true });
  await phrase('好，来得准时').click();
  await expect(shown(page, '#service-words')).toHaveValue('好，来得准时');
  await expect(phrase('好，来得准时')).toHaveAttribute('aria-pressed', 'true');
  await picture(page, 'callback-phrases');
  await phrase('一般').click();
  await expect(shown(page, '#service-words')).toHaveValue('一般');
  await shown(page, '#service-words').fill('走时把地擦了');
  await phrase('好，来得准时').click();
  await expect(shown(page, '#service-words')).toHaveValue('走时把地擦了，好，来得准时');
  await phrase('好，来得准时').click();
  await expect(shown(page, '#service-words')).toHaveValue('走时把地擦了');
  await expect(item.getByRole('group').getByRole('button')).toHaveCount(3);
});

test('S8.3 that an item cannot be done is offered only where it is not done', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await expect(shown(page, '.item-switch')).toHaveCount(5);
  await shown(page, '#improvement-words').fill('没有要改的');
  await expect(shown(page, '#item-improvement.answered')).toBeVisible();
  await expect(shown(page, '#not-possible-improvement')).toHaveCount(0);
  await shown(page, '#improvement-words').fill('');
  await shown(page, '#not-possible-improvement').click();
  await shown(page, '#item-improvement').getByRole('button', { name: '没见到住户' }).click();
  await expect(shown(page, '#not-possible-improvement')).toHaveText('还是能做');
});

test('S10.3 a callback that waits for the answer to the resident says whose it is and until when, in the list and on its page', async ({ page, request }) => {
  const one = await toBeCalledBack(request, COMPLAINT, { answered: false });
  await signInAsPerson(page, one.caller);
  await page.goto(one.caller.role === 'lead' ? '/#/packages/field/orders/index' : '/#/packages/desk/office/index?section=callbacks');
  if (one.caller.role === 'lead') await shown(page, '#tab-callbacks').click();
  const row = shown(page, '.callback-row').filter({ hasText: one.matter.number });
  await expect(async () => {
    await expect(shown(page, '.callback-row').first()).toBeVisible();
    if ((await row.count()) === 0) await shown(page, '.callback-list > .btn').click({ timeout: 1_000 });
    await expect(row).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  const whose = one.caller.role === 'lead' ? '您' : '工程维修部班组负责人';
  const waits = new RegExp(`^等${whose}.+前答复住户$`);
  await expect(row.locator('.callback-waits')).toHaveText(waits);
  await picture(page, 'callbacks-waiting');
  await row.click();
  await expect(shown(page, '#reply-owed')).toHaveText(waits);
  await expect(shown(page, '#finish')).toHaveCount(0);
  await picture(page, 'callback-waiting');
  await answer(request, one.matter.id);
  await page.reload();
  await expect(shown(page, '#finish')).toBeVisible();
  await expect(shown(page, '#reply-owed')).toHaveCount(0);
});

test('S10.3 a lead who owes the answer goes there straight from the callback', async ({ page, request }) => {
  let one = await toBeCalledBack(request, COMPLAINT, { answered: false });
  while (one.caller.role !== 'lead') one = await toBeCalledBack(request, COMPLAINT, { answered: false }); // S8.1: six of ten are a lead's
  await openCallback(page, one);
  await expect(shown(page, '#reply-owed')).toHaveText(/^等您.+前答复住户$/);
  await shown(page, '#to-reply').click();
  await expect(shown(page, '#order-number')).toHaveText(`${one.matter.number}-1`);
});

test('S8.3 the charges that were collected are held against those quoted, and the difference is said in words', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  const difference = shown(page, '#charges-difference');
  await shown(page, '#collected-as-quoted').click();
  await expect(difference).toContainText('¥0.00');
  await expect(difference).toContainText('一样');
  await shown(page, '#collected').fill('100.5');
  await expect(difference).toContainText('+¥15.50');
  await expect(difference).toContainText('多收');
  await expect(shown(page, '#item-charges .item-said')).toHaveText('比报价多收 ¥15.50');
  await shown(page, '#collected').fill('80');
  await expect(difference).toContainText('少收');
  await shown(page, '#collected').fill('');
  await expect(difference).toHaveCount(0);
});

test('S8.3 at a public place a photo stands for the signature', async ({ page, request }) => {
  const one = await toBeCalledBack(request, { place: { kind: 'public', label: '东门岗亭旁' } });
  await openCallback(page, one);
  await fillFour(page, '85');
  const place = shown(page, '#item-signature');
  await expect(place.getByRole('radio', { name: '公共地方，拍照代替' })).toHaveAttribute('aria-checked', 'true');
  const chooser = page.waitForEvent('filechooser');
  await place.getByRole('button', { name: '照片或视频' }).click();
  await (await chooser).setFiles({ name: 'place.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(place.locator('.photo img')).toBeVisible();
  await shown(page, '#finish').click();
  await expect(shown(page, '#after')).toContainText('回访做完了');
  const { callback } = await matterNow(request, one.matter.id);
  expect(callback?.checklist?.signature).toEqual({ photoOfPlace: expect.stringMatching(/^[0-9A-Z]{26}$/) });
});

test('S8.3 nobody at home: two visits, then a call, each recorded; only then it may end as not reached', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  const attempt = async (means: string): Promise<void> => {
    await shown(page, '#nobody-home').click();
    await page.getByRole('dialog').getByRole('radio', { name: means }).click();
    await page.locator('#callback-attempt-words').fill(`${means}，没人应`);
    await page.locator('#callback-attempt-send').click();
    await expect(
      shown(page, '.attempt')
        .filter({ hasText: `${means}，没人应` })
        .last(),
    ).toBeVisible();
  };
  await attempt('上门');
  await expect(shown(page, '#tries-needed')).toHaveText('还要上门 1 次、打电话 1 次，才能按联系不上结束');
  await attempt('上门');
  await expect(shown(page, '.attempt')).toHaveCount(2);
  await expect(shown(page, '#tries-needed')).toHaveText('还要打电话 1 次，才能按联系不上结束');
  await expect(shown(page, '#give-up')).toHaveCount(0);
  await attempt('打电话');
  await expect(shown(page, '#tries-needed')).toHaveCount(0);
  await picture(page, 'callback-not-reached');
  await shown(page, '#give-up').click();
  await page.locator('#callback-not-reached-words').fill('两次上门、一次电话都没联系上');
  await page.locator('#callback-not-reached-send').click();
  await expect(shown(page, '#after')).toContainText('办结，记为没联系上');
  expect(await matterNow(request, one.matter.id)).toMatchObject({ state: 'closed', outcome: 'not-reached' });
});

test('S8.4 a problem and its rectification notice go out in one step: the next order, to the same worker', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await shown(page, '#inspection-words').fill('接头还在渗');
  await shown(page, '#problem').click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('#problem-send').click();
  await expect(sheet).toContainText('请写明还有什么问题');
  await sheet.locator('#remains').fill('接头还在渗，地上有水');
  await sheet.locator('#notice').fill('接头重做，试水两小时不漏');
  await sheet.locator('#problem-send').click();
  await expect(sheet).toContainText('请定最晚什么时候改好');
  await sheet.getByRole('radio', { name: '明天 12:00' }).click();
  await picture(page, 'callback-problem');
  await sheet.locator('#problem-send').click();
  await expect(shown(page, '#after')).toContainText('整改通知开好了');
  await expect(shown(page, '#after')).toContainText(`通知单 ${one.matter.number}-2 派给${one.worker.name}，明天 12:00 前改好`);

  const now = await matterNow(request, one.matter.id);
  expect(now).toMatchObject({ state: 'dispatched', round: 2 });
  expect(now.orders.at(-1)).toMatchObject({ number: `${one.matter.number}-2`, rectification: '接头重做，试水两小时不漏' });
  expect(now.commitments.find(({ kind }) => kind === 'rectify')).toMatchObject({ state: 'met', overdue: false });
});

test('S8.4 a problem without its notice says who owes it and by when; the notice follows from the same page', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await shown(page, '#problem').click();
  await page.locator('#remains').fill('墙角还是湿的');
  await page.locator('#notice-now').click();
  await page.locator('#problem-send').click();
  await expect(shown(page, '#after')).toContainText('问题记下了');
  await expect(shown(page, '#after')).toContainText('开整改通知');
  await page.reload();
  await expect(shown(page, '#notice-card')).toContainText('墙角还是湿的');
  await shown(page, '#notice').fill('找到渗水点，重做防水');
  await shown(page, '#remedy-by').getByRole('radio').first().click();
  await shown(page, '#problem-send').click();
  await expect(shown(page, '#after')).toContainText('整改通知开好了');
});

test('a draft with every field survives a closed page', async ({ page, context, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await fillFour(page, '90');
  await sign(page);
  await signer(page, '家人').click();
  await page.close();

  const again = await context.newPage();
  await again.goto(`/#/packages/visits/callback/index?id=${one.matter.id}`);
  await expect(shown(again, '#progress')).toHaveText('做了 5 / 5');
  await expect(shown(again, '#inspection-words')).toHaveValue('水槽下面干的，试水 10 分钟不漏');
  await expect(shown(again, '#collected')).toHaveValue('90');
  await expect(shown(again, '.signature.signed')).toBeVisible();
  await expect(signer(again, '家人')).toHaveAttribute('aria-checked', 'true');
});

test('S8.3 S8.4 without network a callback with its notice waits on the phone, and goes out in order', async ({ page, context, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  await everyPageIsAtHand(page);
  await context.setOffline(true);
  await fillFour(page, '85');
  await sign(page);
  await signer(page, '业主').click();
  await shown(page, '#problem').click();
  await page.locator('#remains').fill('接头还在渗');
  await page.locator('#notice').fill('换新接头');
  await page.getByRole('dialog').getByRole('radio', { name: '后天 18:00' }).click();
  await page.locator('#problem-send').click();
  await expect(shown(page, '.empty-title')).toHaveText('已存好，等网络好了自动发');
  await picture(page, 'callback-kept');
  expect((await matterNow(request, one.matter.id)).state).toBe('remedied');

  await context.setOffline(false);
  await expect.poll(async () => (await matterNow(request, one.matter.id)).state).toBe('dispatched');
  const { orders, timeline } = await matterNow(request, one.matter.id);
  expect(orders.at(-1)?.rectification).toBe('换新接头');
  expect(timeline.slice(0, 2).map(({ action }) => action)).toEqual(['issue-rectification', 'callback-problem']);
});

test('S10.3 what is no repair is asked about by telephone, in one field', async ({ page, request }) => {
  const one = await toBeCalledBack(request, { text: '楼道好几天没人打扫了，垃圾都堆在三楼', category: 'corridor-cleaning' });
  expect(one.caller.role).toBe('desk');
  await openCallback(page, one);
  await expect(shown(page, 'h1')).toHaveText('电话回访');
  await expect(shown(page, '#why-named')).toHaveText('客服回访');
  await shown(page, '#finish').click();
  await expect(shown(page, '#still-missing')).toHaveText('请记下住户怎么说');
  await shown(page, '#short-words').fill('扫干净了，没有意见');
  await shown(page, '#finish').click();
  await expect(shown(page, '#after')).toContainText('回访做完了');
  expect(await matterNow(request, one.matter.id)).toMatchObject({ state: 'closed', callback: { words: '扫干净了，没有意见' } });
});

for (const [what, text, category, fill] of [
  [
    'a repair has its five items, without a reply and without tries',
    '楼道 {n} 号灯不亮',
    'public-lighting',
    async (page: Page) => {
      await fillFour(page, '85');
      const place = shown(page, '#item-signature');
      const chooser = page.waitForEvent('filechooser');
      await place.getByRole('button', { name: '照片或视频' }).click();
      await (await chooser).setFiles(await aPhoto(page));
      await expect(place.locator('.photo img')).toBeVisible();
    },
  ],
  ['what is no repair has one field, of what was seen', '楼道好几天没人打扫了，{n} 号垃圾堆在三楼', 'corridor-cleaning', () => Promise.resolve()],
] as const)
  test(`S8.3 who left neither name nor number: the place is looked at and nobody is called; ${what}`, async ({ page, request }) => {
    const unnamed = { source: 'letter', caller: {}, place: { kind: 'public', label: '5 号楼楼道' } } as const;
    const one = await toBeCalledBack(request, { ...unnamed, text: aSentence(text), category }, { answered: false });
    await openCallback(page, one);
    await expect(shown(page, 'h1')).toHaveText('现场复查');
    await expect(shown(page, '#nobody-to-call')).toHaveText('报事的人没留姓名和电话，不用回电，去现场看一看。');
    await expect(shown(page, '#call-reporter, #nobody-home, #to-reply')).toHaveCount(0);
    await expect(shown(page, '.action-bar')).not.toContainText('还没有答复过住户');
    await fill(page);
    if (category === 'corridor-cleaning') {
      await shown(page, '#finish').click();
      await expect(shown(page, '#still-missing')).toHaveText('请记下在现场看到什么');
      await shown(page, '#short-words').fill('去看过，扫干净了');
    }
    await picture(page, `callback-nobody-${category}`);
    await shown(page, '#finish').click();
    await expect(shown(page, '#after')).toContainText('回访做完了');
    expect((await matterNow(request, one.matter.id)).state).toBe('closed');
  });

test('S10.3 who left a name and no number is asked at the door', async ({ page, request }) => {
  const letter = { source: 'letter', caller: { name: '周老师' }, place: { kind: 'public', label: '5 号楼楼道' } } as const;
  const one = await toBeCalledBack(request, { ...letter, text: '楼道好几天没人打扫了，垃圾都堆在三楼', category: 'corridor-cleaning' });
  await openCallback(page, one);
  await expect(shown(page, 'h1')).toHaveText('上门回访');
  await expect(shown(page, '#nobody-to-call')).toHaveText('没留电话，请上门去问。');
  await expect(shown(page, '#call-reporter')).toHaveCount(0);
  await expect(shown(page, '#nobody-home')).toBeVisible();
});

test('S8.2 a callback that was made is gone from the list to which one comes back', async ({ page, request }) => {
  const one = await toBeCalledBack(request, { text: '楼道好几天没人打扫了，垃圾都堆在三楼', category: 'corridor-cleaning' });
  await signInAsPerson(page, one.caller);
  await page.goto('/#/packages/desk/office/index?section=callbacks');
  const row = shown(page, '.callback-row').filter({ hasText: one.matter.number });
  await expect(async () => {
    await expect(shown(page, '.callback-row').first()).toBeVisible();
    if ((await row.count()) === 0) await shown(page, '.callback-list > .btn').click({ timeout: 1_000 });
    await expect(row).toHaveCount(1, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await row.click();
  await shown(page, '#short-words').fill('扫干净了，没有意见');
  await shown(page, '#finish').click();
  await expect(shown(page, '#after')).toContainText('回访做完了');
  await shown(page, '#leave').click();
  await expect(shown(page, '.callback-list, .empty').first()).toBeVisible();
  await expect(row).toHaveCount(0);

  await page.goto(`/#/packages/visits/callback/index?id=${one.matter.id}`);
  await expect(shown(page, '.empty-title')).toHaveText('现在没有要做的回访');
  await shown(page, '#leave').click();
  await expect(shown(page, '.callback-list, .empty').first()).toBeVisible();
});

test('on the callback everything that is pressed is at least 44 px each way, in care mode 60', async ({ page, request }) => {
  const one = await toBeCalledBack(request);
  await openCallback(page, one);
  expect(await tooSmall(page, 44)).toEqual([]);
  await page.evaluate(() => localStorage.setItem('care', JSON.stringify({ data: true })));
  await page.reload();
  await expect(shown(page, '.page.care .callback-head')).toBeVisible();
  expect(await tooSmall(page, 60)).toEqual([]);
  await picture(page, 'callback-care');
});
