import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { openStandIn, type StandIn } from '../../../../../scripts/wechat-stand-in/open-stand-in.ts';
import { OUR_TEMPLATES } from '../../../../../scripts/wechat-stand-in/our-templates.ts';
import { WechatHouse } from '../../../testing/wechat-house.ts';
import type { Environment } from '../../config/configuration.ts';
import { smoke } from './smoke.ts';

const NOW = new Date('2026-11-24T02:20:00.000Z');

describe('npm run wechat:smoke', () => {
  let standIn: StandIn;
  let folder: string;
  let env: Record<string, string>;
  const templates = (content: object): string => {
    const file = join(folder, 'templates.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  beforeEach(async () => {
    standIn = await openStandIn({ now: () => NOW });
    standIn.control.settings.publishedPages = ['pages/scan/index'];
    folder = mkdtempSync(join(tmpdir(), 'huiyin-smoke-'));
    const { appId, secret, callback } = standIn.control.settings;
    env = {
      WECHAT: 'stand-in',
      WECHAT_URL: standIn.url,
      WECHAT_APP_ID: appId,
      WECHAT_SECRET: secret,
      WECHAT_PUSH_TOKEN: callback.token,
      WECHAT_PUSH_KEY: callback.aesKey,
      WECHAT_TEMPLATES: templates(OUR_TEMPLATES),
    };
  });
  afterEach(async () => {
    await standIn.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function tries(more: Environment = {}): Promise<{ exit: number; said: string }> {
    const lines: string[] = [];
    const exit = await smoke({ ...env, ...more }, (line) => lines.push(line), NOW);
    return { exit, said: lines.join('\n') };
  }
  /** What was said of one thing. */
  const of = (said: string, check: string): string =>
    said.split(/\n(?=\S)/).find((part) => part.split('\n')[0]!.endsWith(`: ${check}`)) ?? `nothing of ${check}`;
  const loginCode = (): string => standIn.control.logins.code(standIn.control.people.named('陈桂芳').openId);

  it('without credentials it names what is missing, asks nobody, and ends with 2', async () => {
    const { exit, said } = await tries({ WECHAT: undefined, WECHAT_SECRET: 'too short', WECHAT_PUSH_KEY: undefined });
    expect(exit).toBe(2);
    for (const name of ['WECHAT: on', 'WECHAT_SECRET', 'WECHAT_PUSH_KEY', 'docs/going-live.md']) expect(said).toContain(name);
    expect(said).not.toContain('too short');
    expect(said).not.toContain('WECHAT_APP_ID');
    expect(standIn.control.log.entries()).toEqual([]);
  });

  it('with everything in its place it ends with 0, and says what nobody can try', async () => {
    const { exit, said } = await tries({ WECHAT_SMOKE_CODE: loginCode() });
    expect(exit).toBe(0);
    for (const check of ['access token', 'login', 'templates', 'template of order-late', 'check of words', 'code for a poster', 'page of the codes'])
      expect(of(said, check)).toMatch(/^good: /);
    for (const check of ['address of the message push', 'sending a message', 'telephone number', 'check of pictures'])
      expect(of(said, check)).toMatch(/^not checked: /);
    expect(said).toMatch(/\n14 good, 0 wrong, 5 not checked$/);
  });

  it('without a login code and an openid those checks are left out; an openid alone is enough for words', async () => {
    const { openId } = standIn.control.people.named('陈桂芳');
    const none = await tries();
    expect([none.exit, of(none.said, 'check of words')]).toEqual([0, expect.stringContaining('WECHAT_SMOKE_OPENID')]);
    await tries({ WECHAT_SMOKE_CODE: loginCode() });
    expect(of((await tries({ WECHAT_SMOKE_OPENID: openId })).said, 'check of words')).toMatch(/^good: [^]*pass, label 100/);
  });

  it.each([
    ['/cgi-bin/stable_token', 40164, 'access token', 'IP白名单'],
    ['/cgi-bin/stable_token', 40125, 'access token', 'WECHAT_SECRET'],
    ['/sns/jscode2session', 40163, 'login', 'take a new one'],
    ['/wxa/msg_sec_check', 61010, 'check of words', 'two hours'],
    ['/wxa/getwxacodeunlimit', 45009, 'code for a poster', 'midnight'],
    ['/wxaapi/newtmpl/gettemplate', 48001, 'templates', '接口权限'],
    ['/wxaapi/newtmpl/gettemplate', 12345, 'templates', 'documentation'],
  ])('%s refused with %i: it says what to do, and ends with 1', async (path, errcode, check, remedy) => {
    standIn.control.faults.add({ path, kind: 'errcode', errcode });
    const { exit, said } = await tries({ WECHAT_SMOKE_CODE: loginCode() });
    expect([exit, of(said, check)]).toEqual([1, expect.stringMatching(new RegExp(`^WRONG: [^]*errcode ${errcode}, rid [0-9a-f-]{26}[^]*${remedy}`))]);
  });

  it('without a token what needs it is not tried', async () => {
    standIn.control.faults.add({ path: '/cgi-bin/stable_token', kind: 'reset' });
    const { exit, said } = await tries();
    expect(exit).toBe(1);
    expect(of(said, 'access token')).toContain('over HTTPS');
    expect(standIn.control.log.entries('/wxaapi/newtmpl/gettemplate')).toEqual([]);
  });

  it('a page that is not published yet is told apart from a code that cannot be made', async () => {
    standIn.control.settings.publishedPages = [];
    const { said } = await tries();
    expect(of(said, 'code for a poster')).toMatch(/^good/);
    expect(of(said, 'page of the codes')).toMatch(/^WRONG: [^]*41030[^]*upload a version/);
  });

  describe('the templates against the file', () => {
    const { registered } = OUR_TEMPLATES;
    it.each([
      ['an id that the platform does not know', { registered: { ...registered, id: 'no-such-template' } }, 'knows no template of this id'],
      ['a field that it does not have', { registered: { ...registered, fields: { ...registered.fields, note: 'thing9' } } }, 'thing9 is no field of it'],
      ['a field that nothing fills', { registered: { ...registered, fields: { number: 'character_string1' } } }, 'its field thing2 is left empty'],
      [
        'a kind of field that cannot hold it',
        { registered: { ...registered, fields: { ...registered.fields, number: 'phrase4', status: 'character_string1' } } },
        'phrase4 cannot hold number',
      ],
      ['one template for two messages', { registered, dispatched: registered }, 'its id is that of dispatched too'],
    ])('%s is wrong', async (_, content, words) => {
      const { exit, said } = await tries({ WECHAT_TEMPLATES: templates(content) });
      expect([exit, of(said, 'template of registered')]).toEqual([1, expect.stringContaining(words)]);
    });

    it('a message without a template is told, and is no fault', async () => {
      const { exit, said } = await tries({ WECHAT_TEMPLATES: templates({ registered }) });
      expect([exit, of(said, 'template of order-late')]).toEqual([0, expect.stringContaining('stays in the inbox')]);
    });
  });

  it('the address of the push is asked from outside as the console asks it', async () => {
    const wechat = await WechatHouse.open();
    await wechat.house.app.listen(0, '127.0.0.1');
    const { port } = wechat.house.app.getHttpServer().address() as AddressInfo;
    const PUBLIC_URL = `http://127.0.0.1:${port}`;
    expect(of((await tries({ PUBLIC_URL })).said, 'address of the message push')).toMatch(/^good/);
    expect(of((await tries({ PUBLIC_URL, WECHAT_PUSH_TOKEN: 'another' })).said, 'address of the message push')).toMatch(/^WRONG: [^]*403 to what is signed/);
    await wechat.close();
    expect(of((await tries({ PUBLIC_URL })).said, 'address of the message push')).toContain('nobody answers there');
  });

  it('no line holds a secret, a token or an openid', async () => {
    const code = loginCode();
    const { openId } = standIn.control.people.named('陈桂芳');
    const all = [await tries({ WECHAT_SMOKE_CODE: code }), await tries({ WECHAT_SMOKE_CODE: code, WECHAT_SMOKE_OPENID: openId })];
    const said = all.map((one) => one.said).join('\n');
    const { access_token: token } = standIn.control.log.entries('/cgi-bin/stable_token')[0]!.answer as { access_token: string };
    for (const secret of [env.WECHAT_SECRET!, env.WECHAT_PUSH_KEY!, env.WECHAT_PUSH_TOKEN!, token, openId, code]) expect(said).not.toContain(secret);
  });
});
