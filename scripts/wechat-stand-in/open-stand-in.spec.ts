import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openIdOf } from './identifiers.ts';
import { templateIdOf } from './message-templates.ts';
import { openStandIn, type StandIn } from './open-stand-in.ts';
import { Opened } from './testing/opened.ts';
import { Receiver } from './testing/receiver.ts';

const RESIDENT = openIdOf('resident');
const TEMPLATE = templateIdOf('please-rate');

describe('the users’ side over HTTP', () => {
  let standIn: StandIn;
  beforeEach(async () => {
    standIn = await openStandIn({ settings: { sendTakesMs: 0 }, pushesByItself: false });
  });
  afterEach(() => standIn.close());

  async function ask<Answer = Record<string, unknown>>(method: string, door: string, body?: object): Promise<Answer> {
    const response = await fetch(`${standIn.url}/_stand-in/${door}`, { method, ...(body && { body: JSON.stringify(body) }) });
    return (await response.json()) as Answer;
  }

  it('signs in, allows a message and reads it', async () => {
    const { openId } = await ask<{ openId: string }>('POST', 'people', { name: 'resident' });
    expect(openId).toBe(RESIDENT);
    const { code } = await ask<{ code: string }>('POST', 'login-codes', { openid: openId });
    const { appId, secret } = standIn.control.settings;
    const session = await fetch(
      `${standIn.url}/sns/jscode2session?${new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })}`,
    );
    expect(await session.json()).toMatchObject({ openid: openId });
    await ask('POST', 'popup-answers', { openid: openId, answers: { [TEMPLATE]: 'accept' } });
    expect(await ask('GET', 'people')).toMatchObject([{ name: 'resident', left: { [TEMPLATE]: 1 } }]);
    const data = { character_string1: { value: '1' }, thing2: { value: '好' }, time3: { value: '09:00' }, thing4: { value: '请评价' } };
    await standIn.control.messages.send({ touser: openId, template_id: TEMPLATE, data });
    expect(await ask('GET', `messages?openid=${openId}`)).toMatchObject([{ title: '服务评价提醒', templateId: TEMPLATE }]);
    expect(await ask('GET', `messages?openid=${openIdOf('neighbour')}`)).toEqual([]);
    expect(await ask('POST', 'pushes/due', {})).toEqual({ pushed: 2 });
    expect(await ask('GET', 'pushes')).toMatchObject([{ state: 'no-address' }, { state: 'no-address' }]);
  });

  it('says what there is where a door is not, and why where something cannot be done', async () => {
    expect(await ask('GET', 'nowhere')).toMatchObject({ doors: expect.arrayContaining(['POST login-codes']) });
    expect(await ask('POST', 'login-codes', { openid: 'resident' })).toEqual({ error: expect.stringContaining('is no openid') });
    expect(await ask('PATCH', 'settings', { colour: 'red' })).toEqual({ error: expect.stringContaining('no setting “colour”') });
    expect(await ask('PATCH', 'settings', { callback: { url: 'nowhere' } })).toEqual({ error: expect.stringContaining('is no address') });
    expect(await ask('PATCH', 'settings', { pictures: [{ pattern: '(', verdict: 'unreachable' }] })).toEqual({
      error: expect.stringContaining('regular expression'),
    });
    expect(await ask('POST', 'pushes', { event: {} })).toEqual({ error: expect.stringContaining('An event needs') });
  });

  it('changes settings, and of the callback only what is named', async () => {
    await ask('PATCH', 'settings', { publishedPages: ['a/b'], callback: { url: 'http://127.0.0.1:9/' } });
    expect(standIn.control.settings).toMatchObject({ publishedPages: ['a/b'], callback: { url: 'http://127.0.0.1:9/', mode: 'safe', token: 'standin' } });
  });

  it('one stand-in’s settings are not another’s', async () => {
    await ask('PATCH', 'settings', { callback: { token: 'other' } });
    const other = await openStandIn();
    expect(other.control.settings.callback.token).toBe('standin');
    await other.close();
  });

  it('turns the clock, where it is its own', async () => {
    await ask('POST', 'clock', { to: '2026-11-24T01:00:00Z', advance: { hours: 2 } });
    expect(Math.abs(standIn.control.clock.now().getTime() - Date.parse('2026-11-24T03:00:00Z'))).toBeLessThan(5_000);
    const given = await Opened.open();
    expect(() => given.control.clock.advance({ minutes: 1 })).toThrow('passed in');
    await given.close();
  });

  it('switches faults on, lists them and clears them', async () => {
    await ask('POST', 'faults', { path: '/cgi-bin/token', kind: 'errcode', errcode: 45009, next: 3 });
    expect(await ask('GET', 'faults')).toEqual({ faults: [{ path: '/cgi-bin/token', kind: 'errcode', errcode: 45009, next: 3, left: 3 }], holding: 0 });
    expect(await (await fetch(`${standIn.url}/cgi-bin/token`)).json()).toMatchObject({ errcode: 45009 });
    await ask('DELETE', 'faults');
    expect(await (await fetch(`${standIn.url}/cgi-bin/token`)).json()).toMatchObject({ errcode: 40002 });
  });

  it('keeps every request with its secrets, its answer and its fault, and forgets them when it is told to', async () => {
    const body = { grant_type: 'client_credential', appid: 'wx0000000000000000', secret: 'wrong' };
    await fetch(`${standIn.url}/cgi-bin/stable_token?a=b`, { method: 'POST', body: JSON.stringify(body) });
    expect(await ask('GET', 'log?path=/cgi-bin/stable_token')).toEqual([
      {
        at: expect.any(String),
        method: 'POST',
        path: '/cgi-bin/stable_token',
        query: { a: 'b' },
        body,
        fault: null,
        errcode: 40125,
        answer: { errcode: 40125, errmsg: expect.any(String) },
        ms: expect.any(Number),
      },
    ]);
    await ask('DELETE', 'log');
    expect(await ask('GET', 'log')).toEqual([]);
  });

  it('a page of another port may ask', async () => {
    const response = await fetch(`${standIn.url}/_stand-in/login-codes`, { method: 'OPTIONS' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('hands out the page for people', async () => {
    for (const [path, type] of [
      ['/', 'text/html'],
      ['/page.css', 'text/css'],
      ['/page.js', 'text/javascript'],
    ] as const) {
      const response = await fetch(standIn.url + path);
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    }
  });

  it('what the platform does not know is refused with HTTP 200 too', async () => {
    const response = await fetch(`${standIn.url}/cgi-bin/nowhere`);
    expect([response.status, await response.json()]).toMatchObject([200, { errcode: 48001 }]);
  });

  it('pushes leave by themselves where the stand-in has its own clock', async () => {
    const receiver = await Receiver.open();
    const arrived = new Promise<void>((resolve) => {
      receiver.answer = () => {
        resolve();
        return { status: 200, body: '' };
      };
    });
    const other = await openStandIn({ settings: { callback: { url: receiver.url } } });
    other.control.authorizations.revoke(RESIDENT, 14);
    await arrived;
    await other.close();
    await receiver.close();
  });
});

it('npm run wechat:stand-in says where it listens and what it is known by', async () => {
  const { __TS_HOOKS: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['-C', 'source', '--import', './scripts/ts.mjs', 'scripts/wechat-stand-in/main.ts'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...inherited, PORT: '0', WECHAT_CALLBACK_URL: 'http://127.0.0.1:9/wechat/push' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('工单超时提醒')) break;
  }
  for (const known of ['wx0000000000000000', '0'.repeat(32), 'standin', 'A'.repeat(43), 'http://127.0.0.1:9/wechat/push', TEMPLATE])
    expect(said).toContain(known);
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(said)!;
  expect((await fetch(url)).status).toBe(200);
  child.kill();
  await once(child, 'exit');
});
