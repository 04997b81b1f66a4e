import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Tx } from '../platform/db/index.ts';

/** A time that somebody promises. @throws DomainError time.in-the-past */
export function futureTime(tx: Tx, moment: string): Date {
  const at = new Date(moment);
  if (at <= tx.now) throw new DomainError('time.in-the-past');
  return at;
}

/** A day and a time of day that somebody promises. @throws DomainError time.not-a-span, time.in-the-past */
export function futureSpan(tx: Tx, { from, until }: { readonly from: string; readonly until: string }): { from: Date; until: Date } {
  const span = { from: new Date(from), until: futureTime(tx, until) };
  if (span.until <= span.from) throw new DomainError('time.not-a-span');
  return span;
}
