import { dayInChina, type StandInClock } from './clock.ts';
import { newAccessToken } from './identifiers.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings } from './settings.ts';

const LIVES_S = 7200;
const MINUTE_MS = 60_000;
/** The platform rotates the stable token this long before its end; a plain one that was replaced works this much longer. */
const OVERLAP_MS = 5 * MINUTE_MS;
const FORCE_APART_MS = MINUTE_MS / 2;
const FORCED_A_DAY = 20;

type Pool = 'plain' | 'stable';
interface Token {
  readonly text: string;
  until: number;
  /** What is said after its end: it expired, or another took its place. */
  ending: 42001 | 40001;
}

/** Two pools that do not know each other: the plain token, and the stable one. */
export class AccessTokens {
  private readonly given = new Map<string, Token>();
  private readonly current: Partial<Record<Pool, Token>> = {};
  private forcedAt = -Infinity;
  private forced = { day: '', times: 0 };

  constructor(
    private readonly settings: StandInSettings,
    private readonly clock: StandInClock,
  ) {}

  /** `GET /cgi-bin/token`: each call takes the place of the last. @throws Refusal */
  plain(query: Readonly<Record<string, string>>): object {
    this.mustBeOurs(query);
    this.end('plain', this.now() + OVERLAP_MS);
    return this.answer(this.renew('plain'));
  }

  /** `POST /cgi-bin/stable_token`: the same token until its last five minutes, or a forced new one. @throws Refusal */
  stable(body: Readonly<Record<string, unknown>>): object {
    this.mustBeOurs(body);
    if (body['force_refresh'] === true) return this.answer(this.force());
    const { stable } = this.current;
    return this.answer(stable && stable.until - this.now() > OVERLAP_MS ? stable : this.renew('stable'));
  }

  /** @throws Refusal 41001, 40014, 42001, 40001 */
  mustBeValid(text: string | undefined): void {
    if (!text) throw new Refusal(41001, 'access_token missing');
    const token = this.given.get(text);
    if (!token) throw new Refusal(40014, 'invalid access_token');
    if (this.now() < token.until) return;
    if (token.ending === 42001) throw new Refusal(42001, 'access_token expired');
    throw new Refusal(40001, 'invalid credential, access_token is invalid or not latest');
  }

  /** Every token is worth nothing from now on. `stillGivenOut`: the stable pool goes on giving out the dead one until a new one is forced. */
  revoke({ stillGivenOut = false }: { stillGivenOut?: boolean } = {}): void {
    const { stable } = this.current;
    for (const token of this.given.values()) Object.assign(token, { until: Math.min(token.until, this.now()), ending: 40001 });
    this.current.plain = undefined;
    if (!stillGivenOut || !stable) this.current.stable = undefined;
    else this.current.stable = { ...stable, until: this.now() + LIVES_S * 1000 };
  }

  private force(): Token {
    const now = this.clock.now();
    const day = dayInChina(now);
    if (this.forced.day !== day) this.forced = { day, times: 0 };
    if (this.forced.times >= FORCED_A_DAY) throw new Refusal(45009, 'reach max api daily quota limit');
    if (now.getTime() - this.forcedAt < FORCE_APART_MS) throw new Refusal(45011, 'api minute-quota reach limit, try later');
    this.forced.times += 1;
    this.forcedAt = now.getTime();
    this.end('stable', now.getTime());
    return this.renew('stable');
  }

  private renew(pool: Pool): Token {
    const token: Token = { text: newAccessToken(), until: this.now() + LIVES_S * 1000, ending: 42001 };
    this.given.set(token.text, token);
    this.current[pool] = token;
    return token;
  }

  private end(pool: Pool, at: number): void {
    const token = this.given.get(this.current[pool]?.text ?? '');
    if (token) Object.assign(token, { until: Math.min(token.until, at), ending: 40001 });
  }

  private answer({ text, until }: Token): object {
    return { access_token: text, expires_in: Math.floor((until - this.now()) / 1000) };
  }

  private mustBeOurs({ appid, secret, grant_type }: Readonly<Record<string, unknown>>): void {
    if (grant_type !== 'client_credential') throw new Refusal(40002, 'invalid grant_type');
    if (!appid) throw new Refusal(41002, 'appid missing');
    if (!secret) throw new Refusal(41004, 'appsecret missing');
    if (appid !== this.settings.appId) throw new Refusal(40013, 'invalid appid');
    if (secret !== this.settings.secret) throw new Refusal(40125, 'invalid appsecret');
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
