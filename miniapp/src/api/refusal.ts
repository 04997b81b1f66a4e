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

/** No answer came. Whether the write arrived is not known. */
export class NoAnswer extends Error {
  constructor(message = 'no answer') {
    super(message);
    this.name = 'NoAnswer';
  }
}

/** The network is there, and the service is not for the moment: it restarts, or is busy. To a write that waits it is no answer like any other. */
export class ServiceAway extends NoAnswer {
  constructor(readonly retryAfterSeconds: number) {
    super('service away');
    this.name = 'ServiceAway';
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

/** Where the service, or a proxy before it, does not say when to come again. */
const RETRY_AFTER_SECONDS = 10;

/** `Retry-After` in seconds; a date, which this service never sends, is as good as none. */
function secondsOf(retryAfter: unknown): number {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : RETRY_AFTER_SECONDS;
}

/** Turns an unsuccessful answer, and when it says to come again, into what to throw. */
export function refusalOf(status: number, body: unknown, retryAfter?: unknown): Refusal | NoAnswer {
  if (status >= 502 || (status >= 500 && !isErrorBody(body))) return new ServiceAway(secondsOf(retryAfter));
  if (!isErrorBody(body)) return new NoAnswer();
  return TRY_LATER.includes(body.code) ? new ServiceAway(secondsOf(retryAfter)) : new Refusal(status, body);
}

/** What to tell the user of an error: what happened and what they can do. */
export function spokenError(error: unknown, away: string): string {
  if (error instanceof DeviceFull) return currentWords().kit.deviceFull;
  if (error instanceof ServiceAway) return currentWords().kit.serviceAwayAsked;
  return error instanceof Refusal ? [error.body.text, error.body.remedy].filter(Boolean).join(' ') : away;
}
