import { expect, test, type Page } from '@playwright/test';
import { card, LEAD, openOrder, OTHER_WORKER, Others, photograph, signInAs, WORKER, type Order } from './field-steps.ts';
import { everyPageIsAtHand, nameless, picture, shown, tooSmall } from './resident-steps.ts';

test.use({ hasTouch: true });

const LONG = '很'.repeat(4001);

test('a worker who looks at another tab and comes back sees the order that was sent meanwhile', async ({ page, request }) => {
  const others = new Others(request);
  await signInAs(page, WORKER);
  await expect(shown(page, '#tab-inProgress')).toBeVisible();
  const order = await others.order(WORKER);
  await shown(page, '#tab-inProgress').tap();
  await shown(page, '#tab-toAccept').tap();
  await expect(card(page, order)).toBeVisible();
});

test('S1.2 S4.4 a worker accepts in one tap, arrives, plans, ticks off, completes with photos, and later does what keeps it from coming back', async ({
  page,
  request,
}) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await signInAs(page, WORKER);
  await card(page, order).getByRole('button', { name: '接单', exact: true }).tap();
  await expect(card(page, order)).toContainText('已接单');
  await picture(page, 'field-accepted');
  await card(page, order).getByRole('button', { name: '打开' }).tap();
  await expect(shown(page, '#order-number')).toHaveText(order.number);

  await shown(page, '#arrive').tap();
  await page.getByRole('button', { name: '和住户说的一样' }).tap();
  await photograph(page, '#add-photo');
  await page.locator('#arrive-send').tap();
  await expect(shown(page, '.toast')).toHaveText('记下了，到现场');
  await expect(shown(page, '.order-tags')).toContainText('已到场');
  await expect(shown(page, '.order-tags')).not.toContainText('已接单');

  await shown(page, '#diagnose').tap();
  await page.locator('#diagnose-cause').fill('感应开关老化');
  await page.locator('#step-0').fill('换感应开关');
  await page.locator('#add-step').tap();
  await expect(page.locator('#step-1')).toBeFocused();
  await page.locator('#step-1').fill('断电挂牌');
  await page.getByRole('button', { name: '第 2 步往前挪' }).tap();
  await expect(page.locator('#step-0')).toHaveValue('断电挂牌');
  await page.locator('#diagnose-corrective').fill('整栋楼的感应开关查一遍');
  await page.getByRole('radio', { name: '一周内' }).tap();
  await picture(page, 'field-plan');
  await page.locator('#diagnose-send').tap();
  await expect(shown(page, '#plan-progress')).toHaveText('0 / 2');
  await expect(shown(page, '.order-clock')).toHaveCount(2);
  await shown(page, '#plan-step-0').tap();
  await expect(shown(page, '#plan-progress')).toHaveText('1 / 2');
  await page.reload();
  await expect(shown(page, '#plan-progress')).toHaveText('1 / 2');
  await picture(page, 'field-order');

  await shown(page, '#complete').tap();
  await expect(shown(page, '.photo.on-order').getByRole('img', { name: '到场时拍的照片 1' })).toBeVisible(); // it is the one of before: none is asked for again
  await expect(shown(page, '#add-before')).toHaveCount(0);
  await expect(shown(page, '#add-after')).toContainText('同一角度再拍一张');
  await photograph(page, '#add-after');
  await expect(shown(page, '.photo.after img')).toBeVisible();
  await picture(page, 'field-complete-pairs');
  await page.getByRole('button', { name: '换了感应开关' }).tap();
  await shown(page, '#done-step-1').tap();
  await shown(page, '#add-material').tap();
  await shown(page, '#material-name-0').fill('感应开关');
  await shown(page, '#material-quantity-0').fill('1 个');
  await shown(page, '#material-amount-0').fill('18.5');
  await shown(page, '#free').tap();
  await picture(page, 'field-complete');
  await shown(page, '#complete-send').tap();
  await expect(shown(page, '#complete-heading')).toHaveText('干完了，交上去了');
  await expect(shown(page, '.complete-next')).toContainText('会回访住户');
  await picture(page, 'field-complete-done');

  const { orders, commitments } = await others.sees('desk', order.id);
  expect(orders.at(-1)).toMatchObject({ state: 'completed', quoted: 0, materials: [{ name: '感应开关', quantity: '1 个', amount: 1850 }] });
  expect(orders.at(-1)?.steps).toEqual([
    { words: '断电挂牌', done: true },
    { words: '换感应开关', done: true },
  ]);
  expect([orders.at(-1)?.photosBefore.length, orders.at(-1)?.photosAfter.length]).toEqual([1, 1]);
  expect(commitments.some(({ kind, state }) => kind === 'corrective' && state === 'open')).toBe(true);

  await shown(page, '#to-orders').tap();
  await shown(page, '#tab-inProgress').tap();
  await expect(shown(page, '.section')).toContainText('防再坏，还没做完的');
  await openOrder(page, order);
  await shown(page, '#complete-corrective').tap();
  await page.locator('#corrective-words').fill('12 层都查过，换了两个');
  await page.locator('#complete-corrective-send').tap();
  await expect(shown(page, '.toast')).toHaveText('记下了，防再坏的事做完了');
  await expect(shown(page, '#complete-corrective')).toHaveCount(0);
});

test('a worker finds what they completed, the latest first, page by page, and without network as well', async ({ page, request, context }) => {
  const others = new Others(request);
  const [before, latest] = [await others.order(WORKER), await others.order(WORKER)];
  for (const { id, order } of [before, latest]) {
    await others.takes(WORKER, id, 'accept', { order });
    await others.takes(WORKER, id, 'complete', { order, done: '换了灯泡', noPhotoReason: '太高拍不到', quoted: 0 });
  }
  await signInAs(page, WORKER);
  await shown(page, '#tab-me').tap();
  await picture(page, 'field-me');
  await shown(page, '#completed').tap();
  const rows = shown(page, '.row');
  const row = ({ number }: Pick<Order, 'number'>) => rows.filter({ hasText: number });
  await expect(row(latest)).toContainText('今天');
  await expect(row(latest)).toContainText('已处理，待回访');
  const said = (await rows.allInnerTexts()).map((words) => [before, latest].find(({ number }) => words.includes(number))?.number).filter(Boolean);
  expect(said).toEqual([latest.number, before.number]);
  await picture(page, 'field-completed');
  await expect(rows).toHaveCount(20);
  await shown(page, '').getByRole('button', { name: '再看一些' }).tap();
  await expect.poll(() => rows.count()).toBeGreaterThan(20);

  await everyPageIsAtHand(page);
  await context.setOffline(true);
  await page.reload();
  await expect(shown(page, '#stale')).toBeVisible();
  await row(latest).tap();
  await expect(shown(page, '#order-number')).toHaveText(latest.number);
  await expect(shown(page, '.page')).toContainText('换了灯泡');
});

test('S7.5 a worker passes an order on with a reason; a second time the screen says that the director decides', async ({ page, request }) => {
  const others = new Others(request);
  const first = await others.order(WORKER);
  await signInAs(page, WORKER);
  await openOrder(page, first);
  await shown(page, '#return').tap();
  await expect(page.getByRole('dialog')).toContainText('再转出一次，就要交给主任决定');
  await page.locator('#return-send').tap();
  await expect(page.locator('#return-problem')).toHaveText('请选是不归您，还是干不了');
  await page.getByRole('radio', { name: '不归我，转出' }).tap();
  await page.getByRole('button', { name: '是外面单位的设施' }).tap();
  await picture(page, 'field-return');
  await page.locator('#return-send').tap();
  await expect(shown(page, '.toast')).toHaveText('转出去了');
  const returned = await others.sees('desk', first.id);
  expect([returned.state, returned.timeline[0]?.words]).toEqual(['registered', '不归我，转出：是外面单位的设施']);

  const second = await others.sendOut(first, WORKER);
  await page.goto('/');
  await openOrder(page, second);
  await shown(page, '#return').tap();
  await expect(page.getByRole('dialog')).toContainText('这次会交给主任决定');
  await page.getByRole('radio', { name: '干不了' }).tap();
  await page.locator('#return-words').fill('要供电公司来');
  await page.locator('#return-send').tap();
  await expect(shown(page, '.toast')).toHaveText('转出去了');
  expect((await others.sees('desk', first.id)).state).toBe('awaiting-decision');
});

test('a lead gives an order that names nobody to somebody in two taps, and sees who was suggested and why', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(null);
  await signInAs(page, LEAD);
  await expect(card(page, order)).toContainText('还没派给谁');
  await card(page, order).getByRole('button', { name: '派给…' }).tap();
  await expect(page.locator('.worker').first()).toContainText('推荐');
  await picture(page, 'field-assign');
  await page.locator('.worker').filter({ hasText: OTHER_WORKER }).tap();
  await expect(card(page, order)).toContainText('已派出');
  expect((await others.sees('desk', order.id)).orders.at(-1)?.worker?.name).toBe(OTHER_WORKER);
});

test('a lead takes an order that names nobody themself', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(null);
  await signInAs(page, LEAD);
  await card(page, order).getByRole('button', { name: '派给…' }).tap();
  await page.locator('#take-myself').tap();
  await expect(card(page, order)).toContainText('已接单');
  const { state, orders } = await others.sees('desk', order.id);
  expect([state, orders.at(-1)?.worker?.name]).toEqual(['in-progress', LEAD]);
});

test('a lead gives an accepted order to somebody else, with the reason', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await others.takes(WORKER, order.id, 'accept', { order: order.order });
  await signInAs(page, LEAD);
  await shown(page, '#tab-inProgress').tap();
  await expect(card(page, order)).toContainText(WORKER);
  await openOrder(page, order);
  await shown(page, '#more').tap();
  await page.locator('#more-reassign').tap();
  await page.locator('.worker').filter({ hasText: OTHER_WORKER }).tap();
  await page.locator('#reassign-send').tap();
  await expect(page.locator('#reassign-problem')).toHaveText('请写为什么换人');
  await page.getByRole('button', { name: '今天不在班' }).tap();
  await picture(page, 'field-reassign');
  await page.locator('#reassign-send').tap();
  await expect(shown(page, '.toast')).toHaveText('派好了，他会收到消息');
  await expect(shown(page, '.order-tags')).toContainText(`在${OTHER_WORKER}手上`);
});

test('S8.4 a lead issues the rectification notice for what a resident says is not solved', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await others.takes(WORKER, order.id, 'accept', { order: order.order });
  await others.takes(WORKER, order.id, 'complete', { order: order.order, done: '换了灯泡', noPhotoReason: '太高拍不到', quoted: 0 });
  await others.takes('resident', order.id, 'not-solved', { remains: '晚上又不亮了' });
  await signInAs(page, LEAD);
  await shown(page, '#tab-callbacks').tap();
  await shown(page, '.row').filter({ hasText: order.text }).tap();
  await expect(shown(page, '#said-again')).toContainText('晚上又不亮了');
  await shown(page, '#issue-rectification').tap();
  await expect(page.getByRole('dialog')).toContainText('晚上又不亮了');
  await page.locator('#rectify-words').fill('查线路，换整套灯具');
  await page.getByRole('radio', { name: '明天下班前' }).tap();
  await picture(page, 'field-rectify');
  await page.locator('#issue-rectification-send').tap();
  await expect(shown(page, '.card.notice')).toContainText('查线路，换整套灯具');
  await shown(page, '#earlier').tap();
  await expect(shown(page, '.earlier')).toContainText('换了灯泡');
  await picture(page, 'field-second-round');
  expect((await others.sees('desk', order.id)).round).toBe(2);
});

test('without network a worker accepts, arrives and completes with photos; with the network back it arrives in order, once', async ({
  page,
  request,
  context,
}) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  const fetched = page.waitForResponse((answer) => answer.url().endsWith(`/api/v1/complaints/${order.id}`) && answer.ok());
  await signInAs(page, WORKER);
  await fetched;
  await everyPageIsAtHand(page);
  await context.setOffline(true);
  await card(page, order).getByRole('button', { name: '接单', exact: true }).tap();
  await expect(card(page, order)).toContainText('已记下，等网络');
  await expect(shown(page, '#waiting, #stale').first()).toContainText('1');
  await card(page, order).getByRole('button', { name: '打开' }).tap();
  await expect(shown(page, '#on-its-way')).toHaveText('等网络发出：接单');
  await picture(page, 'field-offline-order');

  await shown(page, '#arrive').tap();
  await page.locator('#arrive-words').fill('灯座进水了');
  await page.locator('#arrive-send').tap();
  await expect(shown(page, '#on-its-way')).toContainText('到现场了');
  await shown(page, '#complete').tap();
  await photograph(page, '#add-before');
  await expect(shown(page, '.photo.before img')).toBeVisible();
  await photograph(page, '#add-after');
  await expect(shown(page, '.photo.after img')).toBeVisible();
  const done = shown(page, '.phrase');
  await done.nth(0).tap();
  await done.nth(1).tap();
  await expect(shown(page, '#complete-words')).toHaveValue((await done.allInnerTexts()).slice(0, 2).join('，')); // what was done is often two things
  await shown(page, '#complete-words').fill('换了灯座和灯泡');
  await shown(page, '#free').tap();
  await shown(page, '#complete-send').tap();
  await expect(shown(page, '#complete-heading')).toHaveText('存好了，网络好了自动发');
  await shown(page, '').getByRole('button', { name: '看等着发的' }).tap();
  const lines = shown(page, '.queue-line');
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(0)).toContainText('接单');
  await expect(lines.nth(1)).toContainText('到现场了');
  await expect(lines.nth(2)).toContainText('照片 0 / 2');
  await picture(page, 'field-queue');

  await context.setOffline(false);
  await expect(shown(page, '.queue-line.sent')).toHaveCount(3);
  await picture(page, 'field-queue-sent');
  const { state, orders, timeline } = await others.sees('desk', order.id);
  const steps = timeline.map(({ action }) => action).filter((action) => ['accept', 'arrive', 'complete'].includes(action));
  expect([state, ...steps.reverse()]).toEqual(['remedied', 'accept', 'arrive', 'complete']);
  expect([orders.at(-1)?.photosBefore.length, orders.at(-1)?.photosAfter.length]).toEqual([1, 1]);
  await page.goto('/');
  await expect(shown(page, '.tab-bar')).toBeVisible();
  await expect(shown(page, '#waiting')).toHaveCount(0);
});

/** From here on this device keeps nothing more. */
const noStorageLeft = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
const FULL = '手机存满了，写的内容没存下。请不要关这一页，写完直接提交。';

for (const [step, written, send] of [
  ['arrive', '#arrive-words', '#arrive-send'],
  ['diagnose', '#diagnose-cause', '#diagnose-send'],
] as const)
  test(`no storage left: the step ${step} of an order says so, keeps what was written while it is open, and is sent`, async ({ page, request }) => {
    const others = new Others(request);
    const order = await others.order(WORKER);
    await others.takes(WORKER, order.id, 'accept', { order: order.order });
    if (step === 'diagnose') await others.takes(WORKER, order.id, 'arrive', { order: order.order, finding: '灯座进水了' });
    await signInAs(page, WORKER);
    await shown(page, '#tab-inProgress').tap();
    await openOrder(page, order);
    await noStorageLeft(page);
    await shown(page, `#${step}`).tap();
    await expect(page.getByRole('dialog').locator('.banner')).toHaveCount(0);
    await page.locator(written).fill('灯座进水了');
    await expect(page.getByRole('dialog').locator('.banner')).toHaveText(FULL);
    if (step === 'diagnose') await page.locator('#step-0').fill('换灯座');
    await expect(page.locator(written)).toHaveValue('灯座进水了');
    await page.locator(send).tap();
    await expect(page.locator(send)).toHaveCount(0);
    expect((await others.sees('desk', order.id)).timeline[0]?.action).toBe(step);
  });

test('no storage left: the form of what was done says so, keeps photos and words while it is open, and is sent', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await others.takes(WORKER, order.id, 'accept', { order: order.order });
  await signInAs(page, WORKER);
  await shown(page, '#tab-inProgress').tap();
  await openOrder(page, order);
  await shown(page, '#complete').tap();
  await expect(shown(page, '#complete-words')).toBeVisible();
  await noStorageLeft(page);
  await shown(page, '#complete-words').fill('换了灯座和灯泡');
  await expect(shown(page, '.banner')).toHaveText(FULL);
  await photograph(page, '#add-after');
  await expect(shown(page, '.photo.after img')).toBeVisible();
  await shown(page, '#free').tap();
  await picture(page, 'field-complete-device-full');
  await shown(page, '#complete-send').tap();
  await expect(shown(page, '#complete-heading')).toHaveText('干完了，交上去了');
  const { state, orders } = await others.sees('desk', order.id);
  expect([state, orders.at(-1)?.done, orders.at(-1)?.photosAfter.length]).toEqual(['remedied', '换了灯座和灯泡', 1]);
});

test('a step taken without network for an order that the lead gave to somebody else shows both versions; it is dropped on a word only', async ({
  page,
  request,
  context,
}) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  const fetched = page.waitForResponse((answer) => answer.url().endsWith(`/api/v1/complaints/${order.id}`) && answer.ok());
  await signInAs(page, WORKER);
  await fetched;
  await everyPageIsAtHand(page);
  await context.setOffline(true);
  await card(page, order).getByRole('button', { name: '接单', exact: true }).tap();
  await card(page, order).getByRole('button', { name: '打开' }).tap();
  await shown(page, '#arrive').tap();
  await page.locator('#arrive-words').fill('灯座进水了');
  await page.locator('#arrive-send').tap();
  await expect(shown(page, '#on-its-way')).toContainText('到现场了');
  const { id: worker } = await others.named(OTHER_WORKER);
  await others.takes(LEAD, order.id, 'reassign', { order: order.order, worker, reason: '联系不上' });

  await context.setOffline(false);
  await expect(shown(page, '#waiting')).toContainText('1 条没发成，等您定');
  await shown(page, '#waiting').tap();
  const conflict = shown(page, '.conflict');
  await expect(conflict.locator('.version').nth(0)).toContainText('接单');
  await expect(conflict.locator('.version').nth(1)).toContainText(`改派给${OTHER_WORKER}了`);
  await expect(conflict.locator('.version').nth(1)).toContainText(LEAD);
  const sizes = await conflict
    .locator('.version')
    .evaluateAll((versions) => versions.map((version) => [version.getBoundingClientRect().width, version.getBoundingClientRect().height].map(Math.round)));
  expect(sizes[0]).toEqual(sizes[1]);
  await expect(conflict).toContainText('后面还等着：到现场了');
  await picture(page, 'field-conflict');

  await conflict.getByRole('button', { name: '用我的再试' }).tap();
  await expect(shown(page, '.toast')).toHaveText('还是没发成，看看系统里怎么说');
  await conflict.getByRole('button', { name: '不要我的了' }).tap();
  await page.getByRole('button', { name: '先留着' }).tap();
  await expect(conflict).toHaveCount(1);
  await conflict.getByRole('button', { name: '不要我的了' }).tap();
  await page.locator('#drop-all').tap();
  await expect(shown(page, '.empty-title')).toHaveText('没有等着发的');
  const { state, orders } = await others.sees('desk', order.id);
  expect([state, orders.at(-1)?.worker?.name]).toEqual(['dispatched', OTHER_WORKER]);
});

test('what is written of a completed order survives a closed page, and what is missing is said in its place', async ({ page, request, context }) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await others.takes(WORKER, order.id, 'accept', { order: order.order });
  await signInAs(page, WORKER);
  await shown(page, '#tab-inProgress').tap();
  await openOrder(page, order);
  await shown(page, '#complete').tap();
  await shown(page, '#complete-send').tap();
  await expect(shown(page, '.form-error')).toHaveText(['还差修后照片，或者写为什么没有', '还要写做了什么', '还要填跟住户说的价钱，不收费点一下就行']);
  await expect(shown(page, '.action-bar-note')).toHaveText('还差：修后照片、做了什么、跟住户说的价钱');
  await picture(page, 'field-complete-missing');
  await shown(page, '#complete-words').fill(LONG);
  await expect(shown(page, '.form-error').filter({ hasText: '最多写 4000 个字，现在是 4001 个' })).toBeVisible();
  await expect(shown(page, '#complete-words-room')).toHaveText('多了 1 个字');
  await shown(page, '#complete-words').fill('换了灯泡');
  await expect(shown(page, '.action-bar-note')).toHaveText('还差：修后照片、跟住户说的价钱');
  await photograph(page, '#add-after');
  await expect(shown(page, '.photo.after img')).toBeVisible();
  await shown(page, '#add-material').tap();
  await shown(page, '#material-name-0').fill('灯泡');
  await expect(shown(page, '.form-error').filter({ hasText: '有一样材料没写全' })).toBeVisible();
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(shown(again, '#complete-words')).toHaveValue('换了灯泡');
  await expect(shown(again, '.photo.after img')).toBeVisible();
  await expect(shown(again, '#material-name-0')).toHaveValue('灯泡');
  await again.getByRole('button', { name: '去掉第 1 样' }).tap();
  await shown(again, '#complete-send').tap();
  await expect(shown(again, '.form-error')).toHaveText('还要填跟住户说的价钱，不收费点一下就行');
  await shown(again, '#free').tap();
  await shown(again, '#complete-send').tap();
  await expect(shown(again, '#complete-heading')).toHaveText('干完了，交上去了');
});

test('S1.2 an order says the whole time of the visit, then that somebody is there, then what it waits for, on its card and on its page', async ({
  page,
  request,
}) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  const tomorrow = (hour: number): string => `${new Date(Date.now() + 32 * 60 * 60 * 1000).toISOString().slice(0, 10)}T${hour}:00:00+08:00`;
  await others.takes(WORKER, order.id, 'accept', { order: order.order });
  await others.takes('desk', order.id, 'reply', { remedy: '明天师傅来换。', channel: 'telephone' });
  await others.takes(WORKER, order.id, 'appoint', { from: tomorrow(12), until: tomorrow(14) });
  await signInAs(page, WORKER);
  await shown(page, '#tab-inProgress').tap();
  await expect(card(page, order)).toContainText('约好上门 明天 12:00–14:00');
  await picture(page, 'field-agreed');
  await openOrder(page, order);
  await expect(shown(page, '.order-clocks')).toContainText('明天 12:00–14:00');
  await expect(shown(page, '.timeline')).toContainText('物业答复了住户（电话）');
  await expect(shown(page, '.timeline')).not.toContainText('答复您');
  await picture(page, 'field-order-agreed');

  await others.takes(WORKER, order.id, 'arrive', { order: order.order, finding: '灯座烧了' });
  await page.reload();
  await expect(shown(page, '.order-tags')).toContainText('已到场');
  await others.takes(WORKER, order.id, 'hold', {
    order: order.order,
    reason: 'parts',
    madeSafe: '断了电',
    nextVisit: { from: tomorrow(16), until: tomorrow(18) },
  });
  await page.reload();
  await expect(shown(page, '.order-tags')).toContainText('等配件');
  await expect(shown(page, '#arrive')).toBeVisible(); // whoever comes again arrives again
  await page.goto('/');
  await shown(page, '#tab-inProgress').tap();
  await expect(card(page, order).locator('.tag')).toHaveText('等配件');
  await expect(card(page, order)).toContainText('约好上门 明天 16:00–18:00');
});

test('the page of an order says that the dialler shows the number, and shows it nowhere itself', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await signInAs(page, WORKER);
  await openOrder(page, order);
  const asked = page.waitForResponse((answer) => answer.url().endsWith(`/complaints/${order.id}/call`));
  await shown(page, '#call-reporter').tap();
  const { dial } = (await (await asked).json()) as { dial: string };
  expect(dial.length).toBeGreaterThan(4);
  await expect(shown(page, '#call-reporter')).toContainText('拨号时会看到号码，谁拨过会记下');
  await expect(shown(page, 'main')).not.toContainText(dial);
});

test('everything that whoever works outside presses is at least 44 px each way and has a name, in care mode 60', async ({ page, request }) => {
  const others = new Others(request);
  const order = await others.order(WORKER);
  await others.takes(WORKER, order.id, 'accept', { order: order.order });
  await signInAs(page, WORKER);
  for (const least of [44, 60]) {
    if (least === 60) {
      await page.goto('/');
      await shown(page, '#tab-me').tap();
      await shown(page, '#care').tap();
      await expect(shown(page, '.page.care')).toBeVisible();
    }
    await shown(page, '#tab-inProgress').tap();
    await expect(card(page, order)).toBeVisible();
    expect(await tooSmall(page, least)).toEqual([]);
    await openOrder(page, order);
    expect(await tooSmall(page, least)).toEqual([]);
    expect(await nameless(page)).toEqual([]);
    await shown(page, '#complete').tap();
    await expect(shown(page, '#complete-send')).toBeVisible();
    expect(await tooSmall(page, least)).toEqual([]);
    expect(await nameless(page)).toEqual([]);
    await picture(page, `field-complete-${least}`);
  }
});
