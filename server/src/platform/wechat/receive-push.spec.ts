import type { OutboxMessage as Row } from '../outbox/outbox-message.entity.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';

describe('what WeChat pushes', () => {
  let wechat: WechatHouse;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    await wechat.listen();
  });
  afterEach(() => wechat.close());

  const heard = async (): Promise<Row[]> => (await wechat.house.reads.db.find(OutboxMessage)).filter(({ kind }) => kind.startsWith('wechat.'));
  const pushes = () => wechat.standIn.control.pushes;
  const revoke = (name: string): void => wechat.standIn.control.authorizations.revoke(wechat.person(name).openId, 8) as unknown as void;

  it('the address is verified as the console does it, and not for a forged signature', async () => {
    expect((await pushes().verify()).accepted).toBe(true);
    expect((await pushes().verify('forged-signature')).accepted).toBe(false);
  });

  it('is opened, kept once however often it comes, and handed on', async () => {
    revoke('陈桂芳');
    const [push] = await pushes().runDue();
    expect(push!.state).toBe('accepted');
    expect((await pushes().again(push!.id)).accepted).toBe(true);
    const rows = await heard();
    expect(rows.map(({ kind, payload }) => [kind, JSON.stringify(payload).includes(wechat.person('陈桂芳').openId)])).toEqual([
      ['wechat.user_authorization_revoke', true],
    ]);
  });

  it('a replay after five minutes is refused, as is a clock that is five minutes off', async () => {
    revoke('陈桂芳');
    const [push] = await pushes().runDue();
    wechat.house.clock.pass({ minutes: 6 });
    expect((await pushes().again(push!.id)).status).toBe(403);
  });

  it.each(['forged', 'broken', 'plain', 'xml'] as const)('what is %s is refused, and nothing is kept', async (what) => {
    const { control } = wechat.standIn;
    if (what === 'plain') control.settings.callback.mode = 'plain';
    if (what === 'xml') control.settings.callback.format = 'xml';
    if (what === 'broken') control.settings.callback.aesKey = 'B'.repeat(43);
    if (what === 'forged') control.settings.callback.token = 'anothertoken';
    revoke('陈桂芳');
    const [push] = await pushes().runDue();
    expect([push!.state, push!.answers[0]!.status]).toEqual(['given-up', what === 'xml' ? 400 : 403]);
    expect(await heard()).toEqual([]);
  });

  it('is counted by event, and what is refused by reason', async () => {
    revoke('陈桂芳');
    await pushes().runDue();
    wechat.standIn.control.settings.callback.token = 'anothertoken';
    revoke('陈桂芳');
    await pushes().runDue();
    const metrics = await wechat.house.app.inject({ method: 'GET', url: '/metrics' });
    expect(metrics.body).toContain('wechat_pushes{event="user_authorization_revoke"} 1');
    expect(metrics.body).toMatch(/wechat_pushes\{event="refused: signature"\} [1-9]/);
  });
});
