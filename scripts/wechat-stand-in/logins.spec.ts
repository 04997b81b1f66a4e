import { createHmac } from 'node:crypto';
import { openIdOf } from './identifiers.ts';
import { Opened } from './testing/opened.ts';

const RESIDENT = openIdOf('resident');
const NEIGHBOUR = openIdOf('neighbour');

describe('signing in', () => {
  let wechat: Opened;
  beforeEach(async () => {
    wechat = await Opened.open();
  });
  afterEach(() => wechat.close());

  it('a code of wx.login becomes the openid and a session key, without an errcode and as plain text', async () => {
    const query = { ...wechat.credentials, js_code: wechat.control.logins.code(RESIDENT), grant_type: 'authorization_code' };
    const response = await wechat.raw('GET', '/sns/jscode2session', query);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain']);
    const answer = JSON.parse(await response.text()) as object;
    expect(answer).toEqual({ openid: RESIDENT, session_key: expect.stringMatching(/^[\w+/]{22}==$/) });
  });

  it('a unionid comes only where there is one', async () => {
    const { openId } = wechat.control.people.named('united', { hasUnionId: true });
    expect(await wechat.login(openId)).toMatchObject({ openid: openId, unionid: expect.stringMatching(/^o[\w-]{27}$/) });
  });

  it('a code works once', async () => {
    const js_code = wechat.control.logins.code(RESIDENT);
    expect(await wechat.login(RESIDENT, { js_code })).toMatchObject({ openid: RESIDENT });
    expect(await wechat.login(RESIDENT, { js_code })).toMatchObject({ errcode: 40163 });
  });

  it('a code works for five minutes', async () => {
    const [inTime, late] = [wechat.control.logins.code(RESIDENT), wechat.control.logins.code(RESIDENT)];
    wechat.pass({ minutes: 4, seconds: 59 });
    expect(await wechat.login(RESIDENT, { js_code: inTime })).toMatchObject({ openid: RESIDENT });
    wechat.pass({ seconds: 1 });
    expect(await wechat.login(RESIDENT, { js_code: late })).toMatchObject({ errcode: 40029 });
  });

  it.each([
    ['a code that nobody gave out', { js_code: '0invented' }, 40029],
    ['no code', { js_code: '' }, 41008],
    ['another AppID', { appid: 'wx1111111111111111' }, 40029],
    ['what is no AppID', { appid: 'huiyin' }, 40013],
    ['no AppID', { appid: '' }, 41002],
    ['a wrong secret', { secret: 'wrong' }, 40125],
    ['no secret', { secret: '' }, 41004],
    ['another grant', { grant_type: 'client_credential' }, 40002],
  ])('refuses %s, with HTTP 200 and a trace', async (_, more, errcode) => {
    const answer = await wechat.login(RESIDENT, more);
    expect(answer).toEqual({ errcode, errmsg: expect.stringMatching(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/) });
  });

  it('refuses the code of another mini-program, and of a person whom WeChat takes for a risk', async () => {
    const { logins } = wechat.control;
    expect(await wechat.login(RESIDENT, { js_code: logins.code(RESIDENT, { appId: 'wx1111111111111111' }) })).toMatchObject({ errcode: 40029 });
    expect(await wechat.login(RESIDENT, { js_code: logins.code(RESIDENT, { blocked: true }) })).toMatchObject({ errcode: 40226 });
  });

  it('the session key holds until the next login', async () => {
    const access_token = await wechat.token();
    const check = async (key: unknown) => {
      const signature = createHmac('sha256', String(key)).update('').digest('hex');
      return (await wechat.get('/wxa/checksession', { access_token, openid: RESIDENT, signature, sig_method: 'hmac_sha256' })).errcode;
    };
    const first = (await wechat.login(RESIDENT))['session_key'];
    expect(await check(first)).toBe(0);
    const second = (await wechat.login(RESIDENT))['session_key'];
    expect([await check(first), await check(second)]).toEqual([87009, 0]);
  });

  describe('releasing a number', () => {
    const number = async (body: object) => wechat.post('/wxa/business/getuserphonenumber', body, await wechat.token());

    it('a code becomes the number, with the moment and the AppID', async () => {
      const code = wechat.control.phones.code(RESIDENT, '13800000246');
      expect(await number({ code, openid: RESIDENT })).toEqual({
        errcode: 0,
        errmsg: 'ok',
        phone_info: {
          phoneNumber: '13800000246',
          purePhoneNumber: '13800000246',
          countryCode: '86',
          watermark: { timestamp: 1795482000, appid: wechat.credentials.appid },
        },
      });
    });

    it('a number from abroad has its prefix in one of the two fields', async () => {
      const code = wechat.control.phones.code(RESIDENT, '61234567', { countryCode: '852' });
      expect(await number({ code })).toMatchObject({ phone_info: { phoneNumber: '+85261234567', purePhoneNumber: '61234567', countryCode: '852' } });
    });

    it('a code works once, for five minutes, and is no login code', async () => {
      const { phones, logins } = wechat.control;
      const code = phones.code(RESIDENT, '13800000246');
      expect(await number({ code })).toMatchObject({ errcode: 0 });
      expect(await number({ code })).toMatchObject({ errcode: 40029 });
      expect(await number({ code: logins.code(RESIDENT) })).toMatchObject({ errcode: 40029 });
      expect(await wechat.login(RESIDENT, { js_code: phones.code(RESIDENT, '13800000246') })).toMatchObject({ errcode: 40029 });
      const late = phones.code(RESIDENT, '13800000246');
      wechat.pass({ minutes: 5 });
      expect(await number({ code: late })).toMatchObject({ errcode: 40029 });
    });

    it('the code of another mini-program is refused as such', async () => {
      const code = wechat.control.phones.code(RESIDENT, '13800000246', { appId: 'wx1111111111111111' });
      expect(await number({ code })).toMatchObject({ errcode: 40013 });
    });

    it('where another person is named, the code is refused and stays good', async () => {
      const code = wechat.control.phones.code(RESIDENT, '13800000246');
      expect(await number({ code, openid: NEIGHBOUR })).toMatchObject({ errcode: 40029 });
      expect(await number({ code, openid: RESIDENT })).toMatchObject({ errcode: 0 });
    });
  });
});
