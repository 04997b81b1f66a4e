import { WechatHouse } from '../../testing/wechat-house.ts';
import type { WechatClient } from './wechat-client.ts';
import { WECHAT } from './wechat.module.ts';

const TEXT_CHECK = '/wxa/msg_sec_check';

describe('figures of what is asked of WeChat', () => {
  let wechat: WechatHouse;
  let client: WechatClient;
  let openId: string;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    client = wechat.house.app.get<WechatClient>(WECHAT, { strict: false });
    ({ openId } = wechat.person('陈桂芳'));
    wechat.person('陈桂芳').lastActiveAt = wechat.house.clock.now();
  });
  afterEach(() => wechat.close());

  const check = () => client.checkText('楼道灯不亮', openId).catch(() => undefined);
  /** How many requests ended how at each door, and what tokens came. */
  async function figures(): Promise<string[]> {
    const { body } = await wechat.house.app.inject({ url: '/metrics' });
    const counted = body.split('\n').filter((line) => /^wechat_(request_seconds_count|tokens)\b/.test(line));
    return counted.map((line) => line.replace('wechat_request_seconds_count', 'asked')).sort();
  }

  it('each request by its door and how it ended; each token that came', async () => {
    await check();
    await check();
    expect(await figures()).toEqual([
      'asked{door="/cgi-bin/stable_token",outcome="done"} 1',
      `asked{door="${TEXT_CHECK}",outcome="done"} 2`,
      'wechat_tokens{how="fetched"} 1',
    ]);
  });

  it.each([
    [40013, 'misconfigured'],
    [43104, 'refused'],
    [45009, 'quota'],
  ])('the errcode %d is a failure of the kind “%s”', async (errcode, outcome) => {
    wechat.standIn.control.faults.add({ path: TEXT_CHECK, kind: 'errcode', errcode, next: 1 });
    await check();
    expect(await figures()).toContain(`asked{door="${TEXT_CHECK}",outcome="${outcome}"} 1`);
  });

  it('no answer is “unknown”, and each attempt counts', async () => {
    wechat.standIn.control.faults.add({ path: TEXT_CHECK, kind: 'reset', next: 1 });
    await check();
    expect(await figures()).toEqual(
      expect.arrayContaining([`asked{door="${TEXT_CHECK}",outcome="done"} 1`, `asked{door="${TEXT_CHECK}",outcome="unknown"} 1`]),
    );
  });

  it('a token that died is one request in vain and one more token', async () => {
    await check();
    wechat.standIn.control.tokens.revoke();
    await check();
    expect(await figures()).toEqual(
      expect.arrayContaining([
        `asked{door="${TEXT_CHECK}",outcome="token"} 1`,
        `asked{door="${TEXT_CHECK}",outcome="done"} 2`,
        'wechat_tokens{how="fetched"} 2',
      ]),
    );
  });

  it('a token that cannot be had is a request that failed, and no token', async () => {
    wechat.standIn.control.faults.add({ path: '/cgi-bin/stable_token', kind: 'errcode', errcode: 40164 });
    await check();
    expect(await figures()).toEqual(['asked{door="/cgi-bin/stable_token",outcome="misconfigured"} 1']);
  });

  it('no figure holds a secret, a token or a person', async () => {
    await check();
    const { body } = await wechat.house.app.inject({ url: '/metrics' });
    for (const secret of [wechat.settings.secret, openId]) expect(body).not.toContain(secret);
  });
});
