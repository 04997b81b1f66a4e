import type { EntityManager } from 'typeorm';
import { WechatIdentity } from '../../accounts/index.ts';
import { Message, MessageCredit, MessageLane } from '../../notifications/index.ts';
import { insertRows } from '../../platform/db/insert-rows.ts';
import { newId } from '../../platform/ids/new-id.ts';

/** Who waits for how many messages each. */
export interface Waiting {
  readonly appId: string;
  readonly persons: number;
  readonly each: number;
}

const BATCH = 500;
const LONG_AGO = new Date(0);
const openIdOf = (person: number): string => `o${String(person).padStart(27, '0')}`;
/** Numbers of one person ascend in the order in which they are to arrive. */
export const numberOf = (person: number, at: number): string => `${2000 + at}-${String(person).padStart(6, '0')}`;

async function inBatches<Row extends object>(db: EntityManager, entity: new () => Row, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await insertRows(db, entity, rows.slice(at, at + BATCH));
}

/** Persons who have allowed as many messages as wait for them. @returns their openids */
export async function writeWaiting(db: EntityManager, now: Date, { appId, persons, each }: Waiting): Promise<string[]> {
  const people = Array.from({ length: persons }, (_, person) => ({ person, accountId: newId(now), openId: openIdOf(person) }));
  const message = (accountId: string, number: string): Message => ({
    id: newId(now),
    communityId: newId(now),
    complaintId: newId(now),
    sourceId: newId(now),
    recipientId: accountId,
    accountId,
    name: 'registered',
    values: { number, subject: '电梯异响', time: '2026年11月24日 10:20', status: '已受理', note: '有进展会告诉您' },
    state: 'waiting',
    reason: null,
    errcode: null,
    trace: null,
    attempts: 0,
    createdAt: now,
    availableAt: now,
    endedAt: null,
  });
  await inBatches(
    db,
    WechatIdentity,
    people.map(({ accountId, openId }) => ({
      id: newId(now),
      appId,
      openId,
      accountId,
      bindingHash: null,
      bindingUntil: null,
      createdAt: now,
      lastSignInAt: now,
    })),
  );
  await inBatches(
    db,
    MessageCredit,
    people.map(({ accountId }) => ({
      id: newId(now),
      accountId,
      name: 'registered' as const,
      delta: each,
      reason: 'event' as const,
      sourceId: newId(now),
      at: now,
    })),
  );
  const messages = Array.from({ length: each }, (_, at) => people.map(({ person, accountId }) => message(accountId, numberOf(person, at)))).flat();
  await inBatches(db, Message, messages);
  await inBatches(
    db,
    MessageLane,
    people.map(({ accountId }) => ({ accountId, nextAt: now, claim: null, claimedUntil: LONG_AGO })),
  );
  return people.map(({ openId }) => openId);
}
