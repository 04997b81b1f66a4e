import Taro from '@tarojs/taro';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { Endpoint, Method } from '@huiyin/shared/kernel/endpoint';
import { currentLanguage } from '../words/language.ts';
import { learnServerTime } from './clock.ts';
import { earlyAnswer } from './early-answers.ts';
import { NoAnswer, refusalOf } from './refusal.ts';
import { token, tokenEnded, tokenRenewed, type SessionEnd } from './token.ts';

export const API_BASE = `${API_ORIGIN}/api/v1`;
const TIMEOUT = 20_000;
const UNAUTHORIZED = 401;

type Headers = Record<string, string>;

/** What every request says about its sender. */
export function headersOf(idempotencyKey?: string, seenVersion?: number, bearer = token.read()): Headers {
  return {
    'Accept-Language': currentLanguage(),
    ...(bearer === '' ? {} : { Authorization: `Bearer ${bearer}` }),
    ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    ...(seenVersion === undefined ? {} : { 'If-Match': `"${seenVersion}"` }),
  };
}

interface Raw {
  status: number;
  data: unknown;
  retryAfter?: unknown;
}

const endOf = ({ data }: Raw): SessionEnd => ((data as Partial<ErrorBody> | null | undefined)?.code === 'session.revoked' ? 'revoked' : 'expired');

/** An answer as it came: its data, or what it refuses thrown. Every success has a body: one that was cut off on the way is no answer. */
function answerOf<Out>(answer: Raw, bearer: string): Out {
  const { status, data, retryAfter } = answer;
  if (status >= 200 && status < 300) {
    if (typeof data !== 'object' || data === null) throw new NoAnswer();
    return data as Out;
  }
  if (status === UNAUTHORIZED) tokenEnded(bearer, endOf(answer));
  throw refusalOf(status, data, retryAfter);
}

/**
 * Asks with the token of this device; where that ran out and another can be had without asking anybody, once more. What somebody ended on
 * purpose stays ended.
 */
export async function asked<Out>(ask: () => Promise<Raw>): Promise<Out> {
  const bearer = token.read();
  const answer = await ask();
  if (answer.status !== UNAUTHORIZED || endOf(answer) === 'revoked' || !(await tokenRenewed(bearer))) return answerOf<Out>(answer, bearer);
  const renewed = token.read();
  return answerOf<Out>(await ask(), renewed);
}

/** Puts the input where the endpoint wants it: into the path, then into the query or the body. */
export function requestOf(method: Method, path: string, input: object): { url: string; body: Record<string, unknown> | undefined } {
  const rest: Record<string, unknown> = { ...input };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  if (method !== 'GET') return { url: `${API_BASE}${filled}`, body: rest };
  const query = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return { url: `${API_BASE}${filled}${query === '' ? '' : `?${query}`}`, body: undefined };
}

async function request(method: Method, path: string, input: object, sender: Headers): Promise<Raw> {
  const { url, body } = requestOf(method, path, input);
  const header: Headers = { ...sender, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  const data = body === undefined ? {} : { data: JSON.stringify(body) };
  const answer =
    (method === 'GET' ? await earlyAnswer(url, sender) : undefined) ??
    (await Taro.request<unknown>({ url, method, header, timeout: TIMEOUT, ...data }).catch(() => {
      throw new NoAnswer();
    }));
  learnServerTime(answer.header?.['date'] ?? answer.header?.['Date']);
  return { status: answer.statusCode, data: answer.data, retryAfter: answer.header?.['retry-after'] ?? answer.header?.['Retry-After'] };
}

/** What is known of a write beside what it says. */
export interface Sender {
  idempotencyKey?: string | undefined;
  /** The matter's version that its writer saw. */
  seenVersion?: number | undefined;
  /** When it was written, in epoch milliseconds of the server's clock, where it had to wait. */
  writtenAt?: number | undefined;
}

const writtenHeader = (writtenAt: number | undefined): Headers => (writtenAt === undefined ? {} : { 'Written-At': new Date(writtenAt).toISOString() });

/** One request, by hand; `call` is the typed way. Throws `Refusal` or `NoAnswer`. */
export const send = <Out>(method: Method, path: string, input: object, { idempotencyKey, seenVersion, writtenAt }: Sender = {}): Promise<Out> =>
  asked<Out>(() => request(method, path, input, { ...headersOf(idempotencyKey, seenVersion), ...writtenHeader(writtenAt) }));

/** Asks with a token that this device does not go by yet. */
export const callAs = async <In extends object, Out>(bearer: string, { method, path }: Endpoint<In, Out>, input: In): Promise<Out> =>
  answerOf<Out>(await request(method, path, input, headersOf(undefined, undefined, bearer)), bearer);

/** Asks an endpoint. A write needs the key of its submission: the same key again is the same submission. */
export const call = <In extends object, Out>(endpoint: Endpoint<In, Out>, input: In, idempotencyKey?: string): Promise<Out> =>
  send<Out>(endpoint.method, endpoint.path, input, { idempotencyKey });

/** Where a file of the server can be read. */
export const fileAddress = (url: string): string => (/^https?:/.test(url) ? url : `${API_ORIGIN}${url}`);
