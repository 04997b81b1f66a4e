import { exchange } from './exchange.ts';
import type { WechatSettings } from './wechat-settings.ts';

export const STABLE_TOKEN = '/cgi-bin/stable_token';

/** Asks for the access token; the platform gives the same one until shortly before its end, unless a new one is forced. @throws WechatError */
export async function stableToken({ baseUrl, appId, secret }: WechatSettings, force: boolean): Promise<{ access_token: string; expires_in: number }> {
  const body = { grant_type: 'client_credential', appid: appId, secret, force_refresh: force };
  const answer = await exchange(baseUrl, { method: 'POST', path: STABLE_TOKEN, query: {}, body });
  return JSON.parse(answer.toString('utf8')) as { access_token: string; expires_in: number };
}
