import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './faults.ts';
import { newRid } from './identifiers.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './refusal.ts';

type Fields = Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, string>>;
type Outcome = object | Promise<object>;

interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly needsToken: boolean;
  readonly contentType: string;
  /** What a body gets that is no JSON; 47001 otherwise. */
  readonly unreadableErrcode?: number;
  /** Of two requests under one key at the same time the second is refused. */
  readonly oneAtATime?: (body: Fields) => string;
  readonly answer: (parts: Parts, query: Query, body: Fields) => Outcome;
}

const JSON_TYPE = 'application/json; encoding=utf-8';
const asked = (needsToken: boolean, answer: (parts: Parts, query: Query) => Outcome, contentType = JSON_TYPE): Endpoint => ({
  method: 'GET',
  needsToken,
  contentType,
  answer,
});
const posted = (answer: (parts: Parts, body: Fields) => Outcome, more: Partial<Endpoint> = {}): Endpoint => ({
  method: 'POST',
  needsToken: true,
  contentType: JSON_TYPE,
  answer: (parts, _query, body) => answer(parts, body),
  ...more,
});

/** Every door of the platform that is known here. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  '/sns/jscode2session': asked(false, ({ logins }, query) => logins.session(query), 'text/plain'),
  '/wxa/checksession': asked(true, ({ logins }, query) => logins.check(query)),
  '/cgi-bin/token': asked(false, ({ tokens }, query) => tokens.plain(query)),
  '/cgi-bin/stable_token': posted(({ tokens }, body) => tokens.stable(body), { needsToken: false }),
  '/cgi-bin/clear_quota': posted(({ quotas }, body) => quotas.clear(body)),
  '/wxa/business/getuserphonenumber': posted(({ phones }, body) => phones.number(body)),
  '/cgi-bin/message/subscribe/send': posted(({ messages }, body) => messages.send(body), { oneAtATime: ({ touser }) => String(touser) }),
  '/wxaapi/newtmpl/gettemplate': asked(true, ({ messages }) => messages.list()),
  '/wxa/msg_sec_check': posted(({ texts }, body) => texts.check(body)),
  '/wxa/media_check_async': posted(({ pictures }, body) => pictures.check(body)),
  '/wxa/getwxacodeunlimit': posted(({ codes }, body) => codes.make(body), { unreadableErrcode: 40169 }),
};
/** Their answers have no errcode where they succeed. */
const WITHOUT_ERRCODE = new Set(['/sns/jscode2session', '/cgi-bin/token', '/cgi-bin/stable_token']);

export interface PlatformRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Query;
  readonly text: string;
}
/** Over the line; `null` where the connection is cut instead. */
export type PlatformAnswer = { readonly status: number; readonly contentType: string; readonly body: Buffer | string } | null;

const gateway = (status: number): PlatformAnswer => ({ status, contentType: 'text/html', body: '<html><body><h1>502 Bad Gateway</h1></body></html>' });

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Answers as `api.weixin.qq.com` does: HTTP 200 always, the failure in `errcode`. */
export class Platform {
  private readonly underWay = new Map<string, number>();

  constructor(private readonly parts: Parts) {}

  async answer(request: PlatformRequest): Promise<PlatformAnswer> {
    const started = performance.now();
    const at = this.parts.clock.now();
    const key = this.keyOf(request);
    const isFirst = this.begin(key);
    const fault = this.parts.faults.meeting(request.path);
    try {
      const { answer, errcode } = await this.through(fault, () => this.outcome(request, isFirst));
      const { method, path, query, text } = request;
      const said = Buffer.isBuffer(answer) ? { bytes: answer.length } : answer;
      this.parts.log.add({ at, method, path, query, body: parsed(text), fault: fault?.kind ?? null, errcode, answer: said, ms: performance.now() - started });
      return this.sent(fault, path, answer);
    } finally {
      this.end(key);
    }
  }

  /** What the fault does to the time and to the doing; what it does to the answer comes last. */
  private async through(fault: Fault | null, outcome: () => Promise<Said>): Promise<Said> {
    const { kind, isDone = false } = fault ?? {};
    if (kind === 'revoke-token') this.parts.tokens.revoke();
    if (kind === undefined || kind === 'revoke-token') return outcome();
    if (kind === 'latency' || kind === 'hold') {
      const wait = (): Promise<unknown> => (kind === 'hold' ? this.parts.faults.hold() : pause(fault?.ms ?? 1000));
      const before = isDone ? await outcome() : null;
      await wait();
      return before ?? outcome();
    }
    const done = isDone ? await outcome() : null;
    if (kind === 'errcode') return this.refused(new Refusal(fault?.errcode ?? -1, 'system error'));
    return done ?? { answer: {}, errcode: 0 };
  }

  private sent(fault: Fault | null, path: string, answer: object): PlatformAnswer {
    if (fault?.kind === 'reset') return null;
    if (fault?.kind === 'not-json') return gateway(200);
    if (fault?.kind === 'bad-gateway') return gateway(502);
    if (Buffer.isBuffer(answer)) return { status: 200, contentType: 'image/png', body: answer };
    return { status: 200, contentType: ENDPOINTS[path]?.contentType ?? JSON_TYPE, body: JSON.stringify(answer) };
  }

  private async outcome(request: PlatformRequest, isFirst: boolean): Promise<Said> {
    try {
      const answer = await this.done(request, isFirst);
      const isBare = Buffer.isBuffer(answer) || WITHOUT_ERRCODE.has(request.path);
      return { answer: isBare ? answer : { errcode: 0, errmsg: 'ok', ...answer }, errcode: 0 };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.refused(error);
    }
  }

  private refused({ errcode, message }: Refusal): Said {
    return { answer: { errcode, errmsg: `${message} rid: ${newRid()}` }, errcode };
  }

  private done({ method, path, query, text }: PlatformRequest, isFirst: boolean): Outcome {
    const endpoint = ENDPOINTS[path];
    if (!endpoint) throw new Refusal(48001, 'api unauthorized');
    if (method !== endpoint.method) throw endpoint.method === 'POST' ? new Refusal(43002, 'require POST method') : new Refusal(43001, 'require GET method');
    if (endpoint.needsToken) this.parts.tokens.mustBeValid(query['access_token']);
    this.parts.quotas.count(path);
    const body = endpoint.method === 'POST' ? this.bodyOf(text, endpoint) : {};
    if (!isFirst) throw new Refusal(43108, 'concurrent sending to the same user');
    return endpoint.answer(this.parts, query, body);
  }

  private bodyOf(text: string, { unreadableErrcode = 47001 }: Endpoint): Fields {
    if (text === '') throw new Refusal(44002, 'empty post data');
    const body = parsed(text);
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal(unreadableErrcode, 'data format error');
    return body as Fields;
  }

  private keyOf({ method, path, text }: PlatformRequest): string | null {
    const endpoint = ENDPOINTS[path];
    const body = parsed(text);
    if (!endpoint?.oneAtATime || method !== endpoint.method || typeof body !== 'object' || body === null) return null;
    return `${path} ${endpoint.oneAtATime(body as Fields)}`;
  }

  private begin(key: string | null): boolean {
    if (key === null) return true;
    const before = this.underWay.get(key) ?? 0;
    this.underWay.set(key, before + 1);
    return before === 0;
  }

  private end(key: string | null): void {
    if (key === null) return;
    const left = this.underWay.get(key)! - 1;
    if (left === 0) this.underWay.delete(key);
    else this.underWay.set(key, left);
  }
}

interface Said {
  readonly answer: object;
  readonly errcode: number;
}
