import { hash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '@huiyin/shared/kernel/domain-error';

/** What makes a request the same request: the key that the client chose, and a hash of everything it asks. */
export interface Keyed {
  readonly key: string;
  readonly requestHash: string;
  /** The matter's version that the client saw (`If-Match`), where it said so. */
  readonly seenVersion: number | undefined;
  /** When it was written (`Written-At`), by the device's word: what was done without network comes later. */
  readonly writtenAt: Date | undefined;
}

const KEY = /^[A-Za-z0-9_-]{8,64}$/;

/** @throws DomainError request.key-missing where no usable `Idempotency-Key` came along */
export const IdempotencyKeyOf = createParamDecorator((_: unknown, context: ExecutionContext): Keyed => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new DomainError('request.key-missing');
  const requestHash = hash('sha256', `${request.method} ${request.url}\n${JSON.stringify(request.body ?? null)}`);
  const seen = /^"?(\d+)"?$/.exec(request.headers['if-match'] ?? '')?.[1];
  const written = new Date(String(request.headers['written-at']));
  return {
    key,
    requestHash,
    seenVersion: seen === undefined ? undefined : Number(seen),
    writtenAt: Number.isNaN(written.getTime()) ? undefined : written,
  };
});
