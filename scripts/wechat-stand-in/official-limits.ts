export interface Limit {
  readonly perMinute?: number;
  readonly perDay?: number;
  /** The content checks say 44991 where the others say 45011. */
  readonly minuteErrcode?: 44991 | 45011;
}

/** Calls of a mini-program, as the pages of the platform state them. */
export const OFFICIAL_LIMITS: Readonly<Record<string, Limit>> = {
  '/cgi-bin/stable_token': { perMinute: 10_000, perDay: 500_000 },
  '/cgi-bin/message/subscribe/send': { perDay: 10_000_000 },
  '/wxa/msg_sec_check': { perMinute: 4_000, perDay: 2_000_000, minuteErrcode: 44991 },
  '/wxa/media_check_async': { perMinute: 2_000, perDay: 200_000, minuteErrcode: 44991 },
  '/wxa/getwxacodeunlimit': { perMinute: 5_000 },
};
