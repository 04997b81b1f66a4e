import { failureOf, ridOf, WechatError } from './wechat-errors.ts';

export interface WechatRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Left out: JSON. What is of neither kind is no answer of the platform. */
  readonly answer?: 'picture';
}

/** One attempt may take this long, in milliseconds. */
export const ATTEMPT_MS = 5_000;
const LARGEST_ANSWER = 2 * 1024 * 1024;

/** It never left this machine, so that it may be asked again whatever it was. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

async function fetched(baseUrl: string, { method, path, query, body }: WechatRequest, withinMs: number): Promise<{ status: number; bytes: Buffer }> {
  const url = `${baseUrl}${path}?${new URLSearchParams(query)}`;
  try {
    const response = await fetch(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
  } catch (error) {
    const code = (error as { cause?: { code?: string } }).cause?.code ?? '';
    // The error itself is not passed on: it may name the address, and with it the secret.
    throw new WechatError(NOT_SENT.has(code) ? 'transient' : 'unknown', path, null);
  }
}

/**
 * Asks once. Success is an answer without `errcode`, or with 0; what the platform says of its type is not looked at.
 * @throws WechatError
 */
export async function exchange(baseUrl: string, request: WechatRequest, withinMs = ATTEMPT_MS): Promise<Buffer> {
  const { status, bytes } = await fetched(baseUrl, request, withinMs);
  if (status !== 200 || bytes.length > LARGEST_ANSWER) throw new WechatError('unknown', request.path, null);
  if (request.answer === 'picture' && isPicture(bytes)) return bytes;
  const answer = parsed(bytes, request.path);
  if (typeof answer.errcode === 'number' && answer.errcode !== 0)
    throw new WechatError(failureOf(answer.errcode), request.path, answer.errcode, ridOf(answer.errmsg));
  if (request.answer === 'picture') throw new WechatError('unknown', request.path, null);
  return bytes;
}

const isPicture = (bytes: Buffer): boolean => [0x89, 0xff].includes(bytes[0] ?? 0);

function parsed(bytes: Buffer, path: string): { errcode?: unknown; errmsg?: unknown } {
  try {
    return JSON.parse(bytes.toString('utf8')) as { errcode?: unknown; errmsg?: unknown };
  } catch {
    throw new WechatError('unknown', path, null);
  }
}
