import { openIdOf } from './identifiers.ts';
import { Opened, type Said } from './testing/opened.ts';

describe('access tokens', () => {
  let wechat: Opened;
  beforeEach(async () => {
    wechat = await Opened.open();
  });
  afterEach(() => wechat.close());

  const plain = (): Promise<Said> => wechat.get('/cgi-bin/token', { ...wechat.credentials, grant_type: 'client_credential' });
  const use = async (token: unknown) => (await wechat.get('/wxaapi/newtmpl/gettemplate', { access_token: String(token) })).errcode;

  it('both doors give a token for two hours, without an errcode', async () => {
    for (const answer of [await plain(), await wechat.stable()]) expect(answer).toEqual({ access_token: expect.any(String), expires_in: 7200 });
  });

  it('the stable token is the same one, with the seconds that are left', async () => {
    const first = await wechat.stable();
    wechat.pass({ minutes: 114, seconds: 59 });
    expect(await wechat.stable()).toEqual({ access_token: first['access_token'], expires_in: 301 });
  });

  it('the stable token is another one in its last five minutes, and the old one works to its end', async () => {
    const first = await wechat.stable();
    wechat.pass({ minutes: 115 });
    const second = await wechat.stable();
    expect(second['access_token']).not.toBe(first['access_token']);
    expect(second['expires_in']).toBe(7200);
    wechat.pass({ minutes: 4, seconds: 59 });
    expect(await use(first['access_token'])).toBe(0);
    wechat.pass({ seconds: 1 });
    expect([await use(first['access_token']), await use(second['access_token'])]).toEqual([42001, 0]);
  });

  it('a plain token takes the place of the last, which works five minutes more', async () => {
    const first = (await plain())['access_token'];
    const second = (await plain())['access_token'];
    wechat.pass({ minutes: 4, seconds: 59 });
    expect([await use(first), await use(second)]).toEqual([0, 0]);
    wechat.pass({ seconds: 1 });
    expect([await use(first), await use(second)]).toEqual([40001, 0]);
  });

  it('the two pools do not know each other', async () => {
    const stable = await wechat.token();
    await plain();
    const kept = (await plain())['access_token'];
    await wechat.stable({ force_refresh: true });
    wechat.pass({ minutes: 6 });
    expect(await use(kept)).toBe(0);
    expect(await use(stable)).toBe(40001);
  });

  describe('forcing a new stable token', () => {
    it('ends the old one at once', async () => {
      const first = await wechat.token();
      const second = (await wechat.stable({ force_refresh: true }))['access_token'];
      expect([await use(first), await use(second)]).toEqual([40001, 0]);
      expect(await wechat.token()).toBe(second);
    });

    it('goes again only after half a minute', async () => {
      await wechat.stable({ force_refresh: true });
      wechat.pass({ seconds: 29 });
      expect(await wechat.stable({ force_refresh: true })).toMatchObject({ errcode: 45011 });
      wechat.pass({ seconds: 1 });
      expect(await wechat.stable({ force_refresh: true })).toMatchObject({ expires_in: 7200 });
    });

    it('goes twenty times a day, and the day is the one in China', async () => {
      for (let time = 1; time <= 20; time++) {
        expect(await wechat.stable({ force_refresh: true })).toMatchObject({ expires_in: 7200 });
        wechat.pass({ minutes: 1 });
      }
      expect(await wechat.stable({ force_refresh: true })).toMatchObject({ errcode: 45009 });
      wechat.pass({ hours: 14, minutes: 40 }); // midnight in China
      expect(await wechat.stable({ force_refresh: true })).toMatchObject({ expires_in: 7200 });
    });
  });

  it.each([
    ['another AppID', { appid: 'wx1111111111111111' }, 40013],
    ['no AppID', { appid: '' }, 41002],
    ['a wrong secret', { secret: 'wrong' }, 40125],
    ['no secret', { secret: '' }, 41004],
    ['another grant', { grant_type: 'authorization_code' }, 40002],
  ])('refuses %s at both doors', async (_, more, errcode) => {
    expect(await wechat.stable(more)).toMatchObject({ errcode });
    expect(await wechat.get('/cgi-bin/token', { ...wechat.credentials, grant_type: 'client_credential', ...more })).toMatchObject({ errcode });
  });

  it('the stable token is had by POST only, and with JSON only', async () => {
    expect(await wechat.get('/cgi-bin/stable_token', wechat.credentials)).toMatchObject({ errcode: 43002 });
    const form = await wechat.raw('POST', '/cgi-bin/stable_token', {}, new URLSearchParams(wechat.credentials).toString());
    expect(await form.json()).toMatchObject({ errcode: 47001 });
    const empty = await wechat.raw('POST', '/cgi-bin/stable_token', {}, '');
    expect(await empty.json()).toMatchObject({ errcode: 44002 });
  });

  it('a call without a token, and with an invented one, is told apart', async () => {
    expect(await wechat.get('/wxaapi/newtmpl/gettemplate')).toMatchObject({ errcode: 41001 });
    expect(await use('invented')).toBe(40014);
  });

  it('a login needs no token', async () => {
    expect(await wechat.login(openIdOf('resident'))).not.toHaveProperty('errcode');
  });

  it('a revoked token is refused, and the next one is another', async () => {
    const first = await wechat.token();
    wechat.control.tokens.revoke();
    expect(await use(first)).toBe(40001);
    const second = await wechat.token();
    expect([second === first, await use(second)]).toEqual([false, 0]);
  });

  it('a dead token may still be given out, until a new one is forced', async () => {
    const first = await wechat.token();
    wechat.control.tokens.revoke({ stillGivenOut: true });
    expect([await wechat.token(), await use(first)]).toEqual([first, 40001]);
    const forced = (await wechat.stable({ force_refresh: true }))['access_token'];
    expect([await use(forced), await wechat.token()]).toEqual([0, forced]);
  });

  describe('limits', () => {
    it('the calls of a day are counted until midnight in China, and can be cleared ten times a month', async () => {
      wechat.control.settings.limits = { '/wxaapi/newtmpl/gettemplate': { perDay: 2 } };
      const token = await wechat.token();
      expect([await use(token), await use(token), await use(token)]).toEqual([0, 0, 45009]);
      const { appid } = wechat.credentials;
      for (let time = 1; time <= 10; time++) expect(await wechat.post('/cgi-bin/clear_quota', { appid }, token)).toMatchObject({ errcode: 0 });
      expect(await use(token)).toBe(0);
      expect(await wechat.post('/cgi-bin/clear_quota', { appid }, token)).toMatchObject({ errcode: 48006 });
      expect(await wechat.post('/cgi-bin/clear_quota', { appid: 'wx1111111111111111' }, token)).toMatchObject({ errcode: 40013 });
      wechat.pass({ hours: 15 });
      expect(await use(await wechat.token())).toBe(0);
    });

    it('the calls of a minute are counted until the next', async () => {
      wechat.control.settings.limits = { '/wxaapi/newtmpl/gettemplate': { perMinute: 1 } };
      const token = await wechat.token();
      expect([await use(token), await use(token)]).toEqual([0, 45011]);
      wechat.pass({ minutes: 1 });
      expect(await use(token)).toBe(0);
    });
  });
});
