import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Membership, SessionView, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { SignInWays, WechatSignInAnswer } from '@huiyin/shared/accounts/wechat.contract';
import type { MessageLine } from '@huiyin/shared/notifications/message.contract';
import type { MessageName } from '@huiyin/shared/notifications/message.policy';
import { firstOf } from './desk-board-steps.ts';
import { aSentence } from './resident-steps.ts';
import type { Bearer } from './staff-steps.ts';
import { writerFor } from './visits-steps.ts';

const SENT_BY_THEN = { timeout: 30_000 };
let writes = 0;

/** A resident with WeChat, of whom nobody but their household knew before. */
export interface WechatUser {
  openId: string;
  bearer: Bearer;
}

async function standIn<Answer>(request: APIRequestContext, door: string, data?: object): Promise<Answer> {
  const { standIn: address } = (await (await request.get('/api/v1/sign-in-ways')).json()) as SignInWays;
  const url = `${address}/_stand-in/${door}`;
  const answer = data ? await request.post(url, { data }) : await request.get(url);
  expect(answer.ok(), `${door}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** Somebody comes in by WeChat, invited into the household of the first resident. */
export async function aWechatUser(request: APIRequestContext): Promise<WechatUser> {
  const name = aSentence('微信{n}');
  const host = await writerFor(request, (await firstOf(request, 'resident')).id);
  const { household } = await host.get<{ household: { id: string } }>('/session');
  const invitation = await host.post<{ code: string }>(`/households/${household.id}/invitations`, {});
  const { openId } = await standIn<{ openId: string }>(request, 'people', { name });
  const { code } = await standIn<{ code: string }>(request, 'login-codes', { openid: openId });
  const met = (await (await request.post('/api/v1/wechat/sign-in', { data: { code } })).json()) as WechatSignInAnswer;
  const binding = 'binding' in met ? met.binding : '';
  const bound = await request.post('/api/v1/wechat/bind', { data: { binding, who: { by: 'invitation', code: invitation.code, name } } });
  expect(bound.ok(), await bound.text()).toBe(true);
  const { token } = (await bound.json()) as SignInAnswer;
  return { openId, bearer: { Authorization: `Bearer ${token}` } };
}

type Answers = Partial<Record<MessageName, 'accept' | 'reject'>>;

/** They answer WeChat's window: one message of each that they accept. */
export async function answersWindow(request: APIRequestContext, { openId, bearer }: WechatUser, said: Answers): Promise<void> {
  const ours = await standIn<Record<MessageName, { id: string }>>(request, 'our-templates');
  const answers = (Object.keys(said) as MessageName[]).map((name) => ({ templateId: ours[name].id, answer: said[name]! }));
  await standIn(request, 'popup-answers', { openid: openId, answers: Object.fromEntries(answers.map(({ templateId, answer }) => [templateId, answer])) });
  await request.post('/api/v1/me/message-consents', {
    data: { answers },
    headers: { ...bearer, 'Idempotency-Key': `wechat-step-${process.pid}-${Date.now()}-${(writes += 1)}` },
  });
}

/** They allow one message of each. */
export const allows = (request: APIRequestContext, user: WechatUser, ...names: readonly MessageName[]): Promise<void> =>
  answersWindow(request, user, Object.fromEntries(names.map((name) => [name, 'accept'])));

/** They report something of their own home. */
export async function reportsAs(request: APIRequestContext, { bearer }: WechatUser): Promise<{ id: string; number: string; text: string }> {
  const text = aSentence('楼道 {n} 号灯不亮');
  const answer = await request.post('/api/v1/complaints', {
    data: { kind: 'repair', text, place: { kind: 'public', label: '2 号楼 3 层楼道' }, category: 'public-lighting' },
    headers: { ...bearer, 'Idempotency-Key': `wechat-step-${process.pid}-${Date.now()}-${(writes += 1)}` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  const { id, number } = (await answer.json()) as { id: string; number: string };
  return { id, number, text };
}

/** The messages of a matter, once as many as are wanted came to their end. */
export async function messagesOnce(request: APIRequestContext, id: string, ended: number): Promise<readonly MessageLine[]> {
  const desk = await writerFor(request, (await firstOf(request, 'desk')).id);
  let messages: readonly MessageLine[] = [];
  const read = async (): Promise<number> => {
    ({ messages } = await desk.get<{ messages: readonly MessageLine[] }>(`/complaints/${id}/messages`));
    return messages.filter(({ endedAt }) => endedAt !== null).length;
  };
  await expect.poll(read, SENT_BY_THEN).toBe(ended);
  return messages;
}

/** They open a page of the web face, signed in as on their telephone; `also`: further ways in which they may act. */
export async function opensAs(page: Page, { bearer }: WechatUser, path: string, also: readonly Membership[] = []): Promise<void> {
  const own = (await (await page.request.get('/api/v1/session', { headers: bearer })).json()) as SessionView;
  const session = { ...own, memberships: [...own.memberships, ...also] };
  const token = bearer.Authorization.replace('Bearer ', '');
  await page.goto('/#/packages/entry/picker/index');
  await page.evaluate(
    ([kept, name]) => {
      localStorage.setItem('token', JSON.stringify({ data: name }));
      localStorage.setItem('session', JSON.stringify({ data: kept }));
    },
    [session, token] as const,
  );
  // A fresh start: the page that is open would be led to the entry before it is read anew.
  await page.goto('about:blank');
  await page.goto(`/#${path}`);
}
