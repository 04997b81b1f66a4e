import { expect, test, type Page } from '@playwright/test';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { MessageLine, MessageTemplateView } from '@huiyin/shared/notifications/message.contract';
import { MESSAGE_STATES, NOT_SENT_REASONS } from '@huiyin/shared/notifications/message.contract';
import { aLightIsOut, firstOf } from './desk-board-steps.ts';
import { nameless, picture, shown, tooSmall } from './resident-steps.ts';
import { openDeskMatter, signInAsPerson, writerFor } from './visits-steps.ts';
import { allows, answersWindow, aWechatUser, messagesOnce, opensAs, reportsAs } from './wechat-steps.ts';

const openAtDesk = async (page: Page, id: string): Promise<void> => {
  await signInAsPerson(page, await firstOf(page.request, 'desk'));
  await openDeskMatter(page, id);
};

test.describe('what was told by WeChat, at the desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('S10.3 what was sent stands folded in one line; what was not stands open with its reason', async ({ page, request }) => {
    const user = await aWechatUser(request);
    const light = await reportsAs(request, user);
    // What WeChat asks in the tap of a report.
    await answersWindow(request, user, { registered: 'accept', dispatched: 'reject', answered: 'reject' });
    await messagesOnce(request, light.id, 1);
    await openAtDesk(page, light.id);
    const section = shown(page, '#desk-messages');
    await expect(section).toContainText('共 1 条，发出 1 条');
    await expect(section.locator('.desk-message')).toHaveCount(0);
    await shown(page, '#show-messages').click();
    await expect(section.locator('.desk-message')).toContainText(/受理了.*发出了.*微信\d+ · 住户/s);

    const desk = await writerFor(request, (await firstOf(request, 'desk')).id);
    await desk.take(light.id, 'reply', { remedy: '今天换灯管。', channel: 'platform' });
    await messagesOnce(request, light.id, 2);
    await page.reload();
    await expect(section).toContainText('共 2 条，发出 1 条');
    await expect(section.locator('.desk-message').first()).toContainText(/答复了.*没发.*本人没有允许微信发这一种/s);
    expect(await nameless(page)).toEqual([]);
    await picture(page, 'desk-messages');
  });

  test('somebody without WeChat has it in the inbox alone, and every end has its words', async ({ page, request }) => {
    const light = await aLightIsOut(request);
    const [line] = await messagesOnce(request, light.id, 1);
    await openAtDesk(page, light.id);
    const section = shown(page, '#desk-messages');
    await expect(section.locator('.desk-message')).toContainText(/没发.*没有绑微信/s);

    const base = line as MessageLine;
    const others = MESSAGE_STATES.filter((state) => state !== 'not-sent').map((state) => ({ state, reason: null }));
    const ends = [...others, ...NOT_SENT_REASONS.map((reason) => ({ state: 'not-sent', reason }) as const)];
    const messages = ends.map((end, at) => ({ ...base, ...end, id: `${base.id}${at}` }));
    await page.route('**/messages', (route) => route.fulfill({ json: { messages } }));
    await page.reload();
    await shown(page, '#show-messages').click();
    await expect(section.locator('.desk-message')).toHaveCount(ends.length);
    for (const said of ['等着发', '正在发', '发出了', '可能收到了', '不再发，免得收两遍', '微信退回了', '过了一天', '微信的设置有误', '设模板'])
      await expect(section).toContainText(said);
    await picture(page, 'desk-messages-ends');
  });

  test('a matter of which nothing was told has no such section', async ({ page, request }) => {
    const light = await aLightIsOut(request);
    await page.route('**/messages', (route) => route.fulfill({ json: { messages: [] } }));
    await openAtDesk(page, light.id);
    await expect(shown(page, '#desk-promises')).toBeVisible();
    await expect(shown(page, '#desk-messages')).toHaveCount(0);
  });
});

test('under 我的 stands how many messages may still be sent, of which kind, and where more are allowed', async ({ page, request }) => {
  const user = await aWechatUser(request);
  await opensAs(page, user, '/pages/me/index');
  await expect(shown(page, '#messages')).toContainText('还没允许');
  await allows(request, user, 'registered', 'answered');
  await allows(request, user, 'answered');
  await page.reload();
  await expect(shown(page, '#messages')).toContainText(/还能发 \d 条/);
  await shown(page, '#messages').click();
  await expect(shown(page, '.row').filter({ hasText: '受理了' })).toContainText('还能发 1 条');
  await expect(shown(page, '.row').filter({ hasText: '派人了' })).toContainText('没有允许');
  await expect(shown(page, '.row')).toHaveCount(5);
  await expect(shown(page, '#ask-consent')).toHaveCount(0);
  await expect(page.getByText('在手机微信里打开回音')).toBeVisible();
  expect(await nameless(page)).toEqual([]);
  expect(await tooSmall(page, 44)).toEqual([]);
  await picture(page, 'messages');
});

test('a worker hears of orders, and the row is not there for who hears of nothing or where the house has no WeChat', async ({ page, request }) => {
  await signInAsPerson(page, await firstOf(request, 'worker'));
  await page.goto('/#/packages/person/messages/index');
  await expect(shown(page, '.row')).toHaveText([/新的派工单/, /派工单快超时/, /派工单超时了/]);
  await signInAsPerson(page, await firstOf(request, 'committee'));
  await expect(shown(page, '#inbox')).toBeVisible();
  await expect(shown(page, '#messages')).toHaveCount(0);

  await page.route('**/me/message-templates', (route) => route.fulfill({ json: { templates: [] as MessageTemplateView[] } }));
  await signInAsPerson(page, await firstOf(request, 'resident'));
  await page.goto('/#/pages/me/index');
  await expect(shown(page, '#inbox')).toBeVisible();
  await expect(shown(page, '#messages')).toHaveCount(0);
});

test('S10.3 a message opens its matter in the face of who opens it; what is not theirs is said', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  const message = `/#/pages/scan/index?scene=${encodeURIComponent(`m=${light.id}`)}`;
  await signInAsPerson(page, await firstOf(request, 'resident'));
  await page.goto(message);
  await expect(page).toHaveURL(/packages\/resident\/matter/);
  await expect(page.getByText(light.number).first()).toBeVisible();
  await signInAsPerson(page, await firstOf(request, 'desk'));
  await page.goto(message);
  await expect(page).toHaveURL(/packages\/desk\/matter/);

  const stranger = await aWechatUser(request);
  await opensAs(page, stranger, message.slice(2));
  await expect(page.getByText('这件事现在打不开')).toBeVisible();
  await expect(shown(page, '#home')).toBeVisible();
  await picture(page, 'message-not-theirs');
});

test('a matter that is another membership’s is offered with the change to it', async ({ page, request }) => {
  const light = await aLightIsOut(request);
  const user = await aWechatUser(request);
  const resident = await firstOf(request, 'resident');
  // Nobody of the demo community has two: one person's answers stand beside the other's.
  const { membership } = await (await writerFor(request, resident.id)).get<SessionView>('/session');
  await page.route('**/session/switch', async (route) =>
    route.fulfill({ json: await (await request.post('/api/v1/demo/sign-in', { data: { person: resident.id } })).json() }),
  );
  await opensAs(page, user, `/pages/scan/index?scene=${encodeURIComponent(`m=${light.id}`)}`, [membership]);
  await expect(page.getByText('这件事现在打不开')).toBeVisible();
  await picture(page, 'message-other-membership');
  await shown(page, `#membership-${resident.id}`).click();
  await expect(page).toHaveURL(/packages\/resident\/matter/);
  await expect(page.getByText(light.number).first()).toBeVisible();
});
