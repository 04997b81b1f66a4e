import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import { currentWords } from '../words/use-words.ts';

/** The server's answer that is not a success; `body` is ready to be shown. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.text);
    this.name = 'Refusal';
  }
}

/** No answer came: the network is away, or the server is. Whether the write arrived is not known. */
export class NoAnswer extends Error {
  constructor() {
    super('no answer');
    this.name = 'NoAnswer';
  }
}

/** It could neither be sent nor kept: this device has no room left. */
export class DeviceFull extends Error {
  constructor() {
    super('device full');
    this.name = 'DeviceFull';
  }
}

const isErrorBody = (body: unknown): body is ErrorBody => typeof body === 'object' && body !== null && 'code' in body && 'text' in body;

/** Answers after which the same request may succeed: the service is busy, restarting, or still working on the first try. */
const TRY_LATER: readonly string[] = ['idempotency.in-flight', 'request.too-many'];

/** Turns an unsuccessful answer into what to throw. */
export function refusalOf(status: number, body: unknown): Refusal | NoAnswer {
  if (!isErrorBody(body) || status >= 502 || TRY_LATER.includes(body.code)) return new NoAnswer();
  return new Refusal(status, body);
}

/** What to tell the user of an error: what happened and what they can do. */
export function spokenError(error: unknown, away: string): string {
  if (error instanceof DeviceFull) return currentWords().kit.deviceFull;
  return error instanceof Refusal ? [error.body.text, error.body.remedy].filter(Boolean).join(' ') : away;
}
