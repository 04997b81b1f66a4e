import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../clock/clock.ts';
import type { AccessTokens } from './access-tokens.ts';
import { ATTEMPT_MS, exchange, type WechatRequest } from './exchange.ts';
import { WechatError } from './wechat-errors.ts';
import type { WechatMetrics } from './wechat-metrics.ts';
import type { WechatSettings } from './wechat-settings.ts';

export interface SubscribeMessage {
  readonly openId: string;
  readonly templateId: string;
  /** The page that it opens, without a leading slash. */
  readonly page: string;
  /** Within the platform's limits for each field. */
  readonly data: Readonly<Record<string, string>>;
  readonly language: 'zh_CN' | 'zh_TW' | 'en_US';
}
export type Suggestion = 'pass' | 'review' | 'risky';

type Doing = Omit<WechatRequest, 'query'> & { readonly query?: WechatRequest['query'] };

/** How long an attempt and a whole question may take, in milliseconds. */
export interface Patience {
  readonly attemptMs: number;
  readonly totalMs: number;
}
const PATIENCE: Patience = { attemptMs: ATTEMPT_MS, totalMs: 8_000 };
const BACKOFF_MS = 200;
const PHONE = '/wxa/business/getuserphonenumber';

/** The next midnight in China, when the platform's daily counts begin anew. */
const nextMidnight = (now: Date): number => (Math.floor((now.getTime() + 8 * 3_600_000) / 86_400_000) + 1) * 86_400_000 - 8 * 3_600_000;

/**
 * What this house asks of WeChat. Five seconds an attempt and eight altogether; what may be asked again is, once the failure says so
 * (wechat-errors.ts). Nothing that it throws or logs holds a secret, a token, a number or a text.
 */
export class WechatClient {
  /** Doors that are shut until midnight, because their day's count is used up. */
  private readonly shutUntil = new Map<string, number>();

  constructor(
    private readonly settings: WechatSettings,
    private readonly tokens: AccessTokens,
    private readonly clock: Clock,
    private readonly metrics: WechatMetrics,
    private readonly patience = PATIENCE,
  ) {}

  /** Who it is that signed in with this code; a code works once, for five minutes. @throws WechatError */
  async code2Session(code: string): Promise<{ openId: string; unionId: string | null }> {
    const { appId, secret } = this.settings;
    const query = { appid: appId, secret, js_code: code, grant_type: 'authorization_code' };
    // Not repeated: an answer that was lost has used the code up.
    const answer = await this.json<{ openid: string; unionid?: string }>({ method: 'GET', path: '/sns/jscode2session', query });
    return { openId: answer.openid, unionId: answer.unionid ?? null };
  }

  /** The number that its owner released, with its country's prefix left out; a code works once. @throws WechatError */
  async phoneNumber(code: string, openId: string): Promise<{ telephone: string; countryCode: string }> {
    const { phone_info } = await this.withToken<{ phone_info: { purePhoneNumber: string; countryCode: string } }>({
      method: 'POST',
      path: PHONE,
      body: { code, openid: openId },
    });
    return { telephone: phone_info.purePhoneNumber, countryCode: phone_info.countryCode };
  }

  /** Sends once. @throws WechatError, `unknown` where it may have arrived: then it must not be sent again */
  async sendSubscribeMessage({ openId, templateId, page, data, language }: SubscribeMessage): Promise<void> {
    const values = Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }]));
    const body = { touser: openId, template_id: templateId, page, data: values, miniprogram_state: 'formal', lang: language };
    await this.withToken({ method: 'POST', path: '/cgi-bin/message/subscribe/send', body });
  }

  /** @throws WechatError */
  async checkText(content: string, openId: string): Promise<{ suggestion: Suggestion; label: number; traceId: string }> {
    const { result, trace_id } = await this.repeated<{ result: { suggest: Suggestion; label: number }; trace_id: string }>({
      method: 'POST',
      path: '/wxa/msg_sec_check',
      body: { version: 2, scene: 3, openid: openId, content },
    });
    return { suggestion: result.suggest, label: result.label, traceId: trace_id };
  }

  /** The verdict is pushed within half an hour, by this trace. @throws WechatError */
  async checkImage(url: string, openId: string): Promise<{ traceId: string }> {
    const body = { version: 2, scene: 3, media_type: 2, openid: openId, media_url: url };
    const { trace_id } = await this.repeated<{ trace_id: string }>({ method: 'POST', path: '/wxa/media_check_async', body });
    return { traceId: trace_id };
  }

  /** A code for a poster, as PNG; the page and the scene are baked in for ever. @throws WechatError */
  async unlimitedCode({ scene, page, width }: { scene: string; page: string; width: number }): Promise<Buffer> {
    const body = { scene, page, width, check_path: false };
    return this.repeatedBytes({ method: 'POST', path: '/wxa/getwxacodeunlimit', body, answer: 'picture' });
  }

  private async repeated<Answer>(doing: Doing): Promise<Answer> {
    return JSON.parse((await this.repeatedBytes(doing)).toString('utf8')) as Answer;
  }

  /** For what may be asked again without harm. */
  private async repeatedBytes(doing: Doing): Promise<Buffer> {
    const until = performance.now() + this.patience.totalMs;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.bytesWithToken(doing, until);
      } catch (error) {
        const wait = Math.random() * BACKOFF_MS * 2 ** attempt;
        const again = error instanceof WechatError && (error.failure === 'transient' || error.failure === 'unknown');
        if (!again || attempt === 3 || performance.now() + wait >= until) throw error;
        await pause(wait);
      }
    }
  }

  private async withToken<Answer>(doing: Doing): Promise<Answer> {
    return JSON.parse((await this.bytesWithToken(doing, performance.now() + this.patience.totalMs)).toString('utf8')) as Answer;
  }

  /** A token that the platform does not know any more is replaced, once. */
  private async bytesWithToken(doing: Doing, until: number): Promise<Buffer> {
    for (let first = true; ; first = false) {
      const token = await this.tokens.get();
      try {
        return await this.bytes({ ...doing, query: { ...doing.query, access_token: token } }, until);
      } catch (error) {
        if (!first || !(error instanceof WechatError) || error.failure !== 'token') throw error;
        await this.tokens.discard(token);
      }
    }
  }

  private async json<Answer>(doing: Doing): Promise<Answer> {
    return JSON.parse((await this.bytes(doing, performance.now() + this.patience.totalMs)).toString('utf8')) as Answer;
  }

  private async bytes({ query = {}, ...doing }: Doing, until: number): Promise<Buffer> {
    const { path } = doing;
    const now = this.clock.now();
    if ((this.shutUntil.get(path) ?? 0) > now.getTime()) throw new WechatError('quota', path, 45009);
    const left = Math.max(1, Math.min(this.patience.attemptMs, until - performance.now()));
    try {
      return await this.metrics.asked(path, () => exchange(this.settings.baseUrl, { ...doing, query }, left));
    } catch (error) {
      if (error instanceof WechatError && error.failure === 'quota') this.shutUntil.set(path, nextMidnight(now));
      throw error;
    }
  }
}
