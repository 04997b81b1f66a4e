import { Injectable } from '@nestjs/common';
import { Between, In, IsNull, MoreThanOrEqual } from 'typeorm';
import type { ConsentAnswer } from '@huiyin/shared/notifications/message.contract';
import type { MessageName } from '@huiyin/shared/notifications/message.policy';
import type { Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { Message, MessageCredit, MessageLane } from './message.entity.ts';

/** What somebody answered to one template, by whom we know it. */
export interface Consent {
  readonly accountId: string;
  readonly name: MessageName;
  readonly answer: ConsentAnswer;
  readonly toldBy: 'hint' | 'event';
  readonly sourceId: string;
  readonly at: Date;
}

/** The device's word and the platform's are of one consent when they are no further apart. */
const ONE_CONSENT_MS = 5 * 60_000;

/** What somebody answered, one way or the other. */
const ANSWERS: readonly MessageCredit['reason'][] = ['hint', 'event', 'both', 'declined'];

/** The ledger of what may still be sent, per person and template. */
@Injectable()
export class MessageCredits {
  /** Heard twice, or by device and platform both, it counts once; a refusal takes back what was left. */
  async hear(tx: Tx, consent: Consent): Promise<void> {
    const { accountId, name } = consent;
    if (await tx.db.existsBy(MessageCredit, { accountId, name, sourceId: consent.sourceId })) return;
    await this.enter(tx, consent);
    await this.lookAgain(tx, accountId, name);
  }

  private async enter(tx: Tx, { accountId, name, answer, toldBy, sourceId, at }: Consent): Promise<void> {
    if (answer !== 'accept') return this.empty(tx, { accountId, name, reason: 'declined', sourceId, at });
    const near = Between(new Date(at.getTime() - ONE_CONSENT_MS), new Date(at.getTime() + ONE_CONSENT_MS));
    const reason = toldBy === 'hint' ? 'event' : 'hint';
    const other = await tx.db.findOne(MessageCredit, { where: { accountId, name, reason, at: near }, order: { at: 'ASC', id: 'ASC' } });
    if (other) await tx.db.update(MessageCredit, { id: other.id }, { reason: 'both' });
    await this.write(tx, { accountId, name, delta: other ? 0 : 1, reason: other ? 'both' : toldBy, sourceId, at });
  }

  /** What waited for this answer waits no longer; what the platform was too busy for keeps its time. */
  private async lookAgain(tx: Tx, accountId: string, name: MessageName): Promise<void> {
    const { affected } = await tx.db.update(Message, { accountId, name, state: 'waiting', errcode: IsNull() }, { availableAt: tx.now });
    if (affected) await tx.db.update(MessageLane, { accountId }, { nextAt: tx.now });
  }

  /** Whether this was answered then or later, whatever was said. */
  answeredSince(tx: Pick<Tx, 'db'>, accountId: string, name: MessageName, since: Date): Promise<boolean> {
    return tx.db.existsBy(MessageCredit, { accountId, name, reason: In([...ANSWERS]), at: MoreThanOrEqual(since) });
  }

  async balance(tx: Pick<Tx, 'db'>, accountId: string, name: MessageName): Promise<number> {
    return (await tx.db.sum(MessageCredit, 'delta', { accountId, name })) ?? 0;
  }

  async balances(tx: Pick<Tx, 'db'>, accountId: string, names: readonly MessageName[]): Promise<ReadonlyMap<MessageName, number>> {
    const rows = await tx.db.find(MessageCredit, { select: { name: true, delta: true }, where: { accountId, name: In([...names]) } });
    const found = new Map<MessageName, number>();
    for (const { name, delta } of rows) found.set(name, (found.get(name) ?? 0) + delta);
    return found;
  }

  /** One message of this template has gone, or may have. */
  async spend(tx: Tx, accountId: string, name: MessageName, messageId: string, reason: 'sent' | 'unknown'): Promise<void> {
    await this.write(tx, { accountId, name, delta: -1, reason, sourceId: messageId, at: tx.now });
  }

  /** The platform knows of no consent: nothing is left of this template. */
  async takeBack(tx: Tx, accountId: string, name: MessageName, sourceId: string): Promise<void> {
    await this.empty(tx, { accountId, name, reason: 'withdrawn', sourceId, at: tx.now });
  }

  private async empty(tx: Tx, row: Omit<MessageCredit, 'id' | 'delta'>): Promise<void> {
    await this.write(tx, { ...row, delta: -(await this.balance(tx, row.accountId, row.name)) });
  }

  private async write(tx: Tx, row: Omit<MessageCredit, 'id'>): Promise<void> {
    await tx.db.insert(MessageCredit, { ...row, id: newId(tx.now) });
  }
}
