import type { SignInWays } from '@huiyin/shared/accounts/wechat.contract';
import { WECHAT_HOST, type WechatSettings } from '../platform/wechat/wechat-settings.ts';
import { House } from '../testing/house.ts';

const settings = (baseUrl: string): WechatSettings => ({
  appId: 'wx0000000000000000',
  secret: '0',
  baseUrl,
  templates: {},
  push: { token: 'token', aesKey: 'A'.repeat(43) },
});

describe('the ways in', () => {
  for (const [what, wechat, demo, ways] of [
    ['the demo alone', null, true, { demo: true, wechat: false, standIn: null }],
    ['WeChat alone, whose address is nobody’s business', settings(WECHAT_HOST), false, { demo: false, wechat: true, standIn: null }],
    ['a stand-in, which a browser may ask', settings('http://127.0.0.1:3999'), true, { demo: true, wechat: true, standIn: 'http://127.0.0.1:3999' }],
  ] as const)
    it(`${what} is said to whoever is not signed in, and the web face may ask no other place`, async () => {
      const house = await House.open({ demo, wechat });
      const said = await house.request<SignInWays>(null, 'GET', '/sign-in-ways');
      expect(said).toMatchObject({ status: 200, body: ways });
      const policy = String((await house.app.inject({ url: '/api/v1/sign-in-ways' })).headers['content-security-policy']);
      expect(/connect-src ([^;]*)/.exec(policy)?.[1]).toBe(ways.standIn === null ? undefined : `'self' ${ways.standIn}`);
      await house.close();
    });
});
