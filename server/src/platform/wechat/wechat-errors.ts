/**
 * What kind of failure an errcode is, and with it what may be done (the platform's contract, retry classes):
 * `token` fetch a new token and ask once more · `transient` ask again soon · `next-minute` ask again in the next minute ·
 * `quota` not before midnight in China · `refused` this person or code cannot, and asking again changes nothing ·
 * `misconfigured` somebody of ours has to mend it · `unknown` it may have been done: what must not happen twice is not asked again.
 */
export type WechatFailure = 'token' | 'transient' | 'next-minute' | 'quota' | 'refused' | 'misconfigured' | 'unknown';

const ERRCODES: Readonly<Record<Exclude<WechatFailure, 'unknown'>, readonly number[]>> = {
  token: [40001, 40014, 42001, 41001],
  transient: [-1],
  'next-minute': [45011, 44991],
  quota: [45009],
  refused: [40029, 40163, 40226, 43101, 40003, 43104, 43108, 45168, 61010, 87020],
  misconfigured: [
    47001, 47003, 40037, 40129, 40169, 41030, 40097, 40013, 40125, 40164, 40243, 48001, 43107, 40002, 41002, 41004, 43002, 44002, 89503, 89506, 89507,
  ],
};
const FAILURE_OF = new Map(Object.entries(ERRCODES).flatMap(([failure, codes]) => codes.map((code) => [code, failure as WechatFailure])));

/** An errcode that no page names is taken for a fault of ours: asking again would not mend it. */
export const failureOf = (errcode: number): WechatFailure => FAILURE_OF.get(errcode) ?? 'misconfigured';

/** The platform did not do what it was asked. The message holds no token, secret, telephone number or text of anybody. */
export class WechatError extends Error {
  constructor(
    readonly failure: WechatFailure,
    readonly path: string,
    /** The platform's number; `null` where it did not answer in its own form. */
    readonly errcode: number | null,
    /** By which the platform's support finds the request. */
    readonly rid: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`WeChat ${path}: ${failure}${errcode === null ? '' : ` (${errcode})`}`, options);
    this.name = 'WechatError';
  }
}

/** Only the trace of an `errmsg` is worth keeping: its words change, and may hold what was sent. */
export const ridOf = (errmsg: unknown): string | null => /rid: ([0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8})/.exec(String(errmsg))?.[1] ?? null;
