import { openIdOf } from './identifiers.ts';
import { DAMAGES } from './push-request.ts';
import { sealed, signed, unsealed } from './push-seal.ts';
import { OFFICIAL_EXAMPLES } from './testing/official-examples.ts';
import { Opened } from './testing/opened.ts';
import { Receiver, type Received } from './testing/receiver.ts';

const RESIDENT = openIdOf('resident');

describe('the examples of the platform', () => {
  const { token, encodingAESKey, appid, urlVerify, plain, safe, reply } = OFFICIAL_EXAMPLES;

  it('are signed as here', () => {
    expect(signed(token, urlVerify.timestamp, urlVerify.nonce)).toBe(urlVerify.signature);
    expect(signed(token, plain.timestamp, plain.nonce)).toBe(plain.signature);
    expect(signed(token, safe.timestamp, safe.nonce)).toBe(safe.signature);
    expect(signed(token, safe.timestamp, safe.nonce, safe.Encrypt)).toBe(safe.msg_signature);
    expect(signed(token, String(reply.TimeStamp), reply.Nonce, reply.Encrypt)).toBe(reply.MsgSignature);
  });

  it.each([safe, reply])('are sealed as here: $random', ({ msg, random, Encrypt }) => {
    expect(sealed(msg, appid, encodingAESKey, Buffer.from(random))).toBe(Encrypt);
    expect(unsealed(Encrypt, encodingAESKey)).toEqual({ message: msg, appId: appid });
  });
});

describe('pushes', () => {
  let wechat: Opened;
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await Receiver.open();
    wechat = await Opened.open({ settings: { callback: { url: receiver.url } } });
  });
  afterEach(async () => {
    await wechat.close();
    await receiver.close();
  });

  const callback = () => wechat.control.settings.callback;
  const revoke = (): void => wechat.control.authorizations.revoke(RESIDENT, 8);
  const run = () => wechat.control.pushes.runDue();
  const isSigned = ({ query }: Received): boolean => query['signature'] === signed(callback().token, query['timestamp']!, query['nonce']!);
  const isSealSigned = ({ query, body }: Received): boolean => {
    const { Encrypt } = JSON.parse(body) as { Encrypt: string };
    return query['msg_signature'] === signed(callback().token, query['timestamp']!, query['nonce']!, Encrypt);
  };
  const opened = ({ body }: Received) => unsealed((JSON.parse(body) as { Encrypt: string }).Encrypt, callback().aesKey);

  it('are sealed and signed in the safe mode', async () => {
    revoke();
    expect(await run()).toMatchObject([{ state: 'accepted', answers: [{ status: 200, body: 'success', accepted: true }] }]);
    const [one] = receiver.received;
    expect(one!.contentType).toBe('application/json');
    expect(one!.query).toEqual({
      signature: expect.any(String),
      timestamp: '1795482000',
      nonce: expect.stringMatching(/^\d+$/),
      openid: expect.any(String),
      encrypt_type: 'aes',
      msg_signature: expect.any(String),
    });
    expect([isSigned(one!), isSealSigned(one!)]).toEqual([true, true]);
    expect(JSON.parse(one!.body)).toEqual({ ToUserName: 'gh_000000000000', Encrypt: expect.any(String) });
    const { message, appId } = opened(one!);
    expect(appId).toBe(wechat.credentials.appid);
    expect(JSON.parse(message)).toEqual({
      ToUserName: 'gh_000000000000',
      FromUserName: expect.any(String),
      CreateTime: 1795482000,
      MsgType: 'event',
      Event: 'user_authorization_revoke',
      OpenID: RESIDENT,
      AppID: wechat.credentials.appid,
      RevokeInfo: '8',
    });
  });

  it('a person who takes something back is in OpenID, and not who it comes from', async () => {
    revoke();
    wechat.control.authorizations.cancel(RESIDENT);
    const pushed = (await run()).map(({ event }) => event!);
    expect(pushed).toMatchObject([{ Event: 'user_authorization_revoke' }, { Event: 'user_authorization_cancellation' }]);
    for (const event of pushed) expect([event['OpenID'], event.FromUserName === RESIDENT]).toEqual([RESIDENT, false]);
    expect(wechat.control.people.list()).toEqual([]);
  });

  it('are in clear in the plain mode', async () => {
    callback().mode = 'plain';
    revoke();
    await run();
    const [one] = receiver.received;
    expect(Object.keys(one!.query).sort()).toEqual(['nonce', 'openid', 'signature', 'timestamp']);
    expect(isSigned(one!)).toBe(true);
    expect(JSON.parse(one!.body)).toMatchObject({ MsgType: 'event', Event: 'user_authorization_revoke' });
  });

  it('may be XML, in both modes', async () => {
    const [first, second] = ['x'.repeat(43), 'y'.repeat(43)];
    wechat.control.settings.templates = [first, second].map((id) => ({ id, name: id, title: id, kind: 'one-time', fields: [] }));
    callback().format = 'xml';
    callback().mode = 'plain';
    wechat.control.subscriptions.answer(RESIDENT, { [first!]: 'accept', [second!]: 'reject' });
    await run();
    const [one] = receiver.received;
    expect(one!.contentType).toBe('text/xml');
    const list = (id: string, said: string) =>
      `<List><TemplateId><![CDATA[${id}]]></TemplateId><SubscribeStatusString><![CDATA[${said}]]></SubscribeStatusString><PopupScene><![CDATA[0]]></PopupScene></List>`;
    expect(one!.body).toBe(
      `<xml><ToUserName><![CDATA[gh_000000000000]]></ToUserName><FromUserName><![CDATA[${RESIDENT}]]></FromUserName><CreateTime><![CDATA[1795482000]]></CreateTime>` +
        `<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[subscribe_msg_popup_event]]></Event>` +
        `<SubscribeMsgPopupEvent>${list(first!, 'accept')}${list(second!, 'reject')}</SubscribeMsgPopupEvent></xml>`,
    );
    callback().mode = 'safe';
    revoke();
    await run();
    expect(receiver.received[1]!.body).toMatch(/^<xml><ToUserName>.*<Encrypt><!\[CDATA\[[\w+/=]+\]\]><\/Encrypt><\/xml>$/);
  });

  it('leave in their order, and none before its time', async () => {
    const event = (Event: string) => ({ Event, CreateTime: 1, FromUserName: RESIDENT });
    wechat.control.pushes.pushIn(60_000, () => event('late'));
    wechat.control.pushes.push(event('first'));
    wechat.control.pushes.push(event('second'));
    expect((await run()).map(({ event: pushed }) => pushed!.Event)).toEqual(['first', 'second']);
    wechat.pass({ minutes: 1 });
    expect((await run()).map(({ event: pushed }) => pushed!.Event)).toEqual(['late']);
    expect(await run()).toEqual([]);
  });

  it.each([
    ['nothing', '', true],
    ['success', 'success', true],
    ['a sealed answer', JSON.stringify({ Encrypt: sealed('{}', 'wx0000000000000000', 'A'.repeat(43)), MsgSignature: '', TimeStamp: 1, Nonce: '1' }), true],
    ['another word', 'ok', false],
    ['a sealed answer of another', JSON.stringify({ Encrypt: sealed('{}', 'wx1111111111111111', 'A'.repeat(43)) }), false],
  ])('are accepted by %s: %s', async (_, body, accepted) => {
    receiver.answer = () => ({ status: 200, body });
    revoke();
    expect(await run()).toMatchObject([{ state: accepted ? 'accepted' : 'given-up' }]);
  });

  it('are tried three times, with the very same bytes', async () => {
    receiver.answer = () => ({ status: receiver.received.length < 3 ? 500 : 200, body: '' });
    revoke();
    expect(await run()).toMatchObject([{ state: 'accepted', answers: [{ status: 500 }, { status: 500 }, { status: 200 }] }]);
    expect(receiver.received).toHaveLength(3);
    expect(receiver.received[2]).toEqual(receiver.received[0]);
  });

  it('are given up after three times, and where nobody listens', async () => {
    receiver.answer = () => ({ status: 500, body: '' });
    revoke();
    expect(await run()).toMatchObject([{ state: 'given-up', answers: [{}, {}, {}] }]);
    callback().url = 'http://127.0.0.1:9/';
    revoke();
    expect(await run()).toMatchObject([{ state: 'given-up', answers: [{ status: null }, { status: null }, { status: null }] }]);
    expect(receiver.received).toHaveLength(3);
  });

  it('go nowhere without an address', async () => {
    callback().url = null;
    revoke();
    expect(await run()).toMatchObject([{ state: 'no-address', answers: [] }]);
  });

  it('can be repeated, byte by byte', async () => {
    revoke();
    const { id } = (await run())[0]!;
    expect(await wechat.control.pushes.again(id)).toMatchObject({ accepted: true });
    expect(receiver.received[1]).toEqual(receiver.received[0]);
    await expect(wechat.control.pushes.again(99)).rejects.toThrow('not sent yet');
  });

  it.each([
    ['forged-signature', { signed: false, sealSigned: false, opens: true, ours: true, fresh: true }],
    ['unsigned', { signed: false, sealSigned: false, opens: true, ours: true, fresh: false }],
    ['broken-seal', { signed: true, sealSigned: true, opens: false, ours: false, fresh: true }],
    ['other-key', { signed: true, sealSigned: true, opens: false, ours: false, fresh: true }],
    ['other-app', { signed: true, sealSigned: true, opens: true, ours: false, fresh: true }],
    ['stale', { signed: true, sealSigned: true, opens: true, ours: true, fresh: false }],
  ] as const)('%s: damaged in this one way, and not repeated', async (damage, expected) => {
    receiver.answer = () => ({ status: 401, body: '' });
    wechat.control.pushes.push({ Event: 'debug_demo', CreateTime: 1, FromUserName: RESIDENT }, { damage });
    await run();
    expect(receiver.received).toHaveLength(1);
    const one = receiver.received[0]!;
    const inside = (() => {
      try {
        return opened(one);
      } catch {
        return null;
      }
    })();
    const opens = inside?.message.includes('"debug_demo"') ?? false;
    const ours = opens && inside?.appId === wechat.credentials.appid;
    const fresh = one.query['timestamp'] === '1795482000';
    expect({
      signed: isSigned({ ...one, query: { timestamp: '', nonce: '', ...one.query } }),
      sealSigned: isSealSigned({ ...one, query: { timestamp: '', nonce: '', ...one.query } }),
      opens,
      ours,
      fresh,
    }).toEqual(expected);
  });

  it('every damage is told apart above', () => {
    expect(DAMAGES).toHaveLength(6);
  });

  describe('taking an address', () => {
    it('is asked for with a signature, and has to be answered with the text that was given', async () => {
      receiver.answer = ({ query }) => ({ status: 200, body: query['echostr']! });
      expect(await wechat.control.pushes.verify()).toMatchObject({ accepted: true });
      const [one] = receiver.received;
      expect([one!.method, isSigned(one!), Object.keys(one!.query).sort()]).toEqual(['GET', true, ['echostr', 'nonce', 'signature', 'timestamp']]);
    });

    it.each([
      ['another text', 200, 'success'],
      ['a refusal', 401, ''],
    ])('is not done with %s', async (_, status, body) => {
      receiver.answer = () => ({ status, body });
      expect(await wechat.control.pushes.verify()).toEqual({ accepted: false, status, body });
    });

    it('can be forged', async () => {
      await wechat.control.pushes.verify('forged-signature');
      expect(isSigned(receiver.received[0]!)).toBe(false);
    });
  });
});
