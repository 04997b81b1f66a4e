import { createHmac } from 'node:crypto';
import type { StandInClock } from './clock.ts';
import { newLoginCode, newSessionKey } from './identifiers.ts';
import type { People, Person } from './people.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings } from './settings.ts';
import { SingleUseCodes } from './single-use-codes.ts';

const APP_ID = /^wx[0-9a-f]{16}$/;

/** `wx.login` on the telephone, and what the server asks about it. */
export class Logins {
  private readonly codes: SingleUseCodes<{ person: Person; blocked: boolean }>;

  constructor(
    private readonly people: People,
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
  ) {
    this.codes = new SingleUseCodes(clock, { used: 40163, foreign: 40029 });
  }

  /** The code of a person's `wx.login`; `appId`: of another mini-program; `blocked`: WeChat takes the person for a risk. */
  code(openId: string, { appId = this.settings.appId, blocked = false }: { appId?: string; blocked?: boolean } = {}): string {
    return this.codes.add(newLoginCode(), { person: this.people.withOpenId(openId), blocked }, appId);
  }

  /** `GET /sns/jscode2session`; where it succeeds there is no errcode. @throws Refusal */
  session(query: Readonly<Record<string, string>>): object {
    const { appid, secret, js_code, grant_type } = query;
    if (!appid) throw new Refusal(41002, 'appid missing');
    if (!secret) throw new Refusal(41004, 'appsecret missing');
    if (!js_code) throw new Refusal(41008, 'missing code');
    if (!APP_ID.test(appid)) throw new Refusal(40013, 'invalid appid');
    if (grant_type !== 'authorization_code') throw new Refusal(40002, 'invalid grant_type');
    if (appid === this.settings.appId && secret !== this.settings.secret) throw new Refusal(40125, 'invalid appsecret');
    const { person, blocked } = this.codes.use(js_code, appid);
    if (blocked) throw new Refusal(40226, 'code blocked');
    person.sessionKey = newSessionKey();
    person.lastActiveAt = this.clock.now();
    return { session_key: person.sessionKey, openid: person.openId, ...(person.unionId && { unionid: person.unionId }) };
  }

  /** `GET /wxa/checksession`. @throws Refusal 87009 where that is not the key of the last login */
  check({ openid, signature, sig_method }: Readonly<Record<string, string>>): object {
    const { sessionKey } = this.people.known(openid);
    if (sig_method !== 'hmac_sha256') throw new Refusal(87008, 'invalid sig_method');
    const expected = sessionKey === null ? null : createHmac('sha256', sessionKey).update('').digest('hex');
    if (signature !== expected) throw new Refusal(87009, 'invalid signature');
    return {};
  }
}
