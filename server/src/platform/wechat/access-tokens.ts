import { setTimeout as pause } from 'node:timers/promises';
import { LessThanOrEqual } from 'typeorm';
import type { Clock } from '../clock/clock.ts';
import { systemActor, type Reads, type UnitOfWork } from '../db/index.ts';
import { isDuplicate } from '../db/database-errors.ts';
import { newId } from '../ids/new-id.ts';
import { WechatAccessToken } from './access-token.entity.ts';
import { WechatError } from './wechat-errors.ts';

/** Asks the platform for its stable token. */
export type FetchToken = (force: boolean) => Promise<{ access_token: string; expires_in: number }>;

const MINUTE = 60_000;
/** The platform renews five minutes before the end; ten leave room for both. */
const RENEW_BEFORE_MS = 10 * MINUTE;
/** While it is not renewed yet the platform answers with the old one: asking again at once is in vain. */
const ASK_AGAIN_MS = MINUTE;
const CLAIM_MS = 15_000;
const LOOK_AGAIN_MS = 50;
const FORCE_APART_MS = 30_000;
const FORCED_A_DAY = 20;
const LONG_AGO = new Date(0);
/** A token belongs to no community. */
const HOUSE = systemActor('');

const dayInChina = (now: Date): string => new Date(now.getTime() + 8 * 60 * MINUTE).toISOString().slice(0, 10);

/**
 * The access token of one AppID: fetched by one process at a time, kept for all of them, and thrown away only by who holds the one that failed.
 */
export class AccessTokens {
  private fetching: Promise<string> | null = null;

  constructor(
    private readonly appId: string,
    private readonly fetchToken: FetchToken,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** A token that is good for a while. @throws WechatError where the platform gives none */
  async get(): Promise<string> {
    const row = await this.row();
    if (row && this.isGood(row)) return row.token;
    this.fetching ??= this.renewed().finally(() => (this.fetching = null));
    return this.fetching;
  }

  /** The platform does not know this token any more. Where another was fetched meanwhile, nothing happens. */
  async discard(failed: string): Promise<void> {
    const row = await this.row();
    if (row?.token !== failed) return;
    await this.change({ token: failed }, { expiresAt: LONG_AGO, fetchedAt: LONG_AGO });
  }

  private isGood({ token, expiresAt, fetchedAt }: WechatAccessToken): boolean {
    const now = this.clock.now().getTime();
    const left = expiresAt.getTime() - now;
    return token !== '' && (left > RENEW_BEFORE_MS || (left > 0 && now - fetchedAt.getTime() < ASK_AGAIN_MS));
  }

  /** Fetches, or waits for who does. */
  private async renewed(): Promise<string> {
    for (;;) {
      const row = (await this.row()) ?? (await this.firstRow());
      if (this.isGood(row)) return row.token;
      const claim = newId(this.clock.now());
      if (await this.claimed(claim, row)) return this.fetchFor(claim, row);
      await pause(LOOK_AGAIN_MS);
    }
  }

  private async fetchFor(claim: string, before: WechatAccessToken): Promise<string> {
    try {
      const discarded = before.token !== '' && before.expiresAt.getTime() === LONG_AGO.getTime();
      let found = await this.fetchToken(false);
      if (discarded && found.access_token === before.token) found = await this.forced(claim, before);
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + found.expires_in * 1000);
      await this.change({ claim }, { token: found.access_token, expiresAt, fetchedAt: now, claim: null, claimedUntil: LONG_AGO });
      return found.access_token;
    } catch (error) {
      await this.change({ claim }, { claim: null, claimedUntil: LONG_AGO });
      throw error;
    }
  }

  /** The platform goes on giving out a token that it refuses: only then a new one is forced, and rarely. */
  private async forced(claim: string, { forcedAt, forcedDay, forcedCount }: WechatAccessToken): ReturnType<FetchToken> {
    const now = this.clock.now();
    const today = dayInChina(now);
    const count = forcedDay === today ? forcedCount : 0;
    if (count >= FORCED_A_DAY || now.getTime() - forcedAt.getTime() < FORCE_APART_MS) throw new WechatError('transient', '/cgi-bin/stable_token', null);
    await this.change({ claim }, { forcedAt: now, forcedDay: today, forcedCount: count + 1 });
    return this.fetchToken(true);
  }

  private row(): Promise<WechatAccessToken | null> {
    return this.reads.db.findOneBy(WechatAccessToken, { appId: this.appId });
  }

  private async firstRow(): Promise<WechatAccessToken> {
    const empty = {
      token: '',
      expiresAt: LONG_AGO,
      fetchedAt: LONG_AGO,
      claim: null,
      claimedUntil: LONG_AGO,
      forcedAt: LONG_AGO,
      forcedDay: '',
      forcedCount: 0,
    };
    const row = { appId: this.appId, ...empty };
    await this.work
      .run(HOUSE, (tx) => tx.db.insert(WechatAccessToken, row))
      .catch((error: unknown) => {
        if (!isDuplicate(error)) throw error; // another process was first
      });
    return row;
  }

  /** Only what was read can be claimed: where another process fetched since then, its token is read first. */
  private async claimed(claim: string, { token, expiresAt }: WechatAccessToken): Promise<boolean> {
    const now = this.clock.now();
    const free = { token, expiresAt, claimedUntil: LessThanOrEqual(now) };
    return (await this.change(free, { claim, claimedUntil: new Date(now.getTime() + CLAIM_MS) })) === 1;
  }

  private async change(where: object, what: Partial<WechatAccessToken>): Promise<number> {
    const { affected } = await this.work.run(HOUSE, (tx) => tx.db.update(WechatAccessToken, { appId: this.appId, ...where }, what));
    return affected ?? 0;
  }
}
