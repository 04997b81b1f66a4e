import { Registry } from 'prom-client';
import { Writable } from 'node:stream';
import { WECHAT } from './wechat.module.ts';
import { AccessTokens } from './access-tokens.ts';
import { WechatAccessToken } from './access-token.entity.ts';
import { WechatMetrics } from './wechat-metrics.ts';
import { WechatClient } from './wechat-client.ts';
import type { WechatError } from './wechat-errors.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';

const TEXT_CHECK = '/wxa/msg_sec_check';
const TOKEN = '/cgi-bin/stable_token';

describe('what we ask of WeChat, by its contract', () => {
  let wechat: WechatHouse;
  let client: WechatClient;
  let openId: string;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    wechat.standIn.control.settings.publishedPages = ['pages/scan/index'];
    client = wechat.house.app.get<WechatClient>(WECHAT);
    openId = (await client.code2Session(codeOf('陈桂芳'))).openId;
  });
  afterEach(() => wechat.close());

  const codeOf = (name: string): string => wechat.standIn.control.logins.code(wechat.person(name).openId);
  const fault = (path: string, kind: 'errcode' | 'reset' | 'not-json' | 'hold' | 'revoke-token' | 'bad-gateway', more: object = {}) =>
    wechat.standIn.control.faults.add({ path, kind, next: 1, ...more });
  const failure = async (question: Promise<unknown>): Promise<string> => {
    const error = await question.then(
      () => null,
      (reason: WechatError) => reason,
    );
    return error ? `${error.failure} ${error.errcode ?? ''}`.trim() : 'no failure';
  };
  const check = () => client.checkText('楼道的灯不亮了。', openId);

  it('a login code becomes an openid, once', async () => {
    const code = codeOf('王晓燕');
    expect((await client.code2Session(code)).openId).toBe(wechat.person('王晓燕').openId);
    expect(await failure(client.code2Session(code))).toBe('refused 40163');
  });

  it('a released number comes without its prefix', async () => {
    const code = wechat.standIn.control.phones.code(openId, '13800000246');
    expect(await client.phoneNumber(code, openId)).toEqual({ telephone: '13800000246', countryCode: '86' });
    expect(await failure(client.phoneNumber(code, openId))).toMatch(/^refused 40/);
  });

  it('a text is judged', async () => {
    expect(await check()).toMatchObject({ suggestion: 'pass', label: 100 });
    expect(await client.checkText('这里有测试风险的词', openId)).toMatchObject({ suggestion: 'risky', label: 20006 });
    wechat.house.clock.pass({ hours: 3 });
    expect(await failure(check())).toBe('refused 61010');
  });

  it('a code for a poster is a picture; one that cannot be made is an error of ours', async () => {
    const image = await client.unlimitedCode({ scene: 'p=ABCDEFGHJKLM', page: 'pages/scan/index', width: 430 });
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(await failure(client.unlimitedCode({ scene: '中文', page: 'pages/scan/index', width: 430 }))).toMatch(/^misconfigured/);
  });

  it('a token that died is replaced once, and the question asked again', async () => {
    await check();
    fault(TEXT_CHECK, 'revoke-token');
    expect(await check()).toMatchObject({ suggestion: 'pass' });
    expect(wechat.asked(TOKEN)).toBe(2);
    fault(TEXT_CHECK, 'errcode', { errcode: 42001, next: 2 });
    expect(await failure(check())).toBe('token 42001');
  });

  it('a hundred callers without a token are one refresh', async () => {
    await Promise.all(Array.from({ length: 100 }, check));
    expect(wechat.asked(TOKEN)).toBe(1);
  });

  it.each(['reset', 'not-json', 'bad-gateway'] as const)('what may be asked again is, after a %s', async (kind) => {
    await check();
    fault(TEXT_CHECK, kind);
    expect(await check()).toMatchObject({ suggestion: 'pass' });
  });

  it('busy is asked again, three times at most', async () => {
    await check();
    fault(TEXT_CHECK, 'errcode', { errcode: -1, next: 2 });
    expect(await check()).toMatchObject({ suggestion: 'pass' });
    fault(TEXT_CHECK, 'errcode', { errcode: -1, next: 3 });
    expect(await failure(check())).toBe('transient -1');
  });

  it('a login and a send are never repeated by themselves', async () => {
    const asked = wechat.asked('/sns/jscode2session');
    fault('/sns/jscode2session', 'errcode', { errcode: -1 });
    expect(await failure(client.code2Session(codeOf('陈桂芳')))).toBe('transient -1');
    expect(wechat.asked('/sns/jscode2session') - asked).toBe(1);
  });

  it("when the day's count is used up that door is left alone until midnight in China", async () => {
    await check();
    fault(TEXT_CHECK, 'errcode', { errcode: 45009 });
    const asked = wechat.asked(TEXT_CHECK);
    expect([await failure(check()), await failure(check())]).toEqual(['quota 45009', 'quota 45009']);
    expect(wechat.asked(TEXT_CHECK) - asked).toBe(1);
    wechat.house.clock.turnTo(new Date('2026-11-24T16:00:00.000Z'));
    await client.code2Session(codeOf('陈桂芳'));
    expect(await check()).toMatchObject({ suggestion: 'pass' });
  });

  it('whoever never answers is not waited for', async () => {
    const { work, reads, clock } = wechat.house;
    const tokens = new AccessTokens(wechat.settings.appId, () => Promise.resolve({ access_token: 'any', expires_in: 7200 }), work, reads, clock);
    await tokens.get();
    const hasty = new WechatClient(wechat.settings, tokens, clock, new WechatMetrics(new Registry()), { attemptMs: 30, totalMs: 40 });
    wechat.standIn.control.faults.add({ path: TEXT_CHECK, kind: 'hold' });
    expect(await failure(hasty.checkText('x', openId))).toBe('unknown');
  });

  it('no failure and no log line holds a secret, a token, a number or a text', async () => {
    const lines: string[] = [];
    const ear = new Writable({ write: (chunk: Buffer, _, done) => (lines.push(chunk.toString()), done()) });
    const listened = process.stderr.write;
    process.stderr.write = ear.write.bind(ear) as typeof process.stderr.write;
    const failures: unknown[] = [];
    for (const kind of ['reset', 'not-json', 'errcode'] as const) {
      fault('/sns/jscode2session', kind, { errcode: 40029 });
      failures.push(await client.code2Session(codeOf('陈桂芳')).catch((error: unknown) => error));
      fault(TEXT_CHECK, kind, { errcode: 47001, next: 3 });
      failures.push(await client.checkText('一句私密的话', openId).catch((error: unknown) => error));
      wechat.standIn.control.faults.clear();
    }
    process.stderr.write = listened;
    const [row] = await wechat.house.reads.db.find(WechatAccessToken);
    const all = `${lines.join('')}${failures.map((error) => `${(error as Error).stack}${JSON.stringify(error)}${String((error as Error).cause)}`).join('')}`;
    for (const secret of [wechat.settings.secret, row!.token, '一句私密的话', openId]) expect(all).not.toContain(secret);
  });
});
