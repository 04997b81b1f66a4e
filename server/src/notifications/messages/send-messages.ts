import { Inject, Injectable, Logger } from '@nestjs/common';
import { And, In, IsNull, LessThanOrEqual, Not } from 'typeorm';
import { SCAN_PAGE } from '@huiyin/shared/publicity/scan-scene';
import type { NotSentReason } from '@huiyin/shared/notifications/message.contract';
import { WechatIdentities } from '../../accounts/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import { Reads, systemActor, UnitOfWork, type Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WechatError } from '../../platform/wechat/wechat-errors.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import { MessageCredits } from './message-credits.ts';
import { messageFields } from './message-fields.ts';
import { MessageMetrics } from './message-metrics.ts';
import { OpenQuestions } from './open-questions.ts';
import { Message, MessageLane } from './message.entity.ts';

const LANES_AT_ONCE = 16;
const CLAIM_MS = 60_000;
/** Whoever holds a lane gives it back in time. */
const IN_A_ROW = 5;
/** News that is older than a day is no news: the inbox has it. */
const TOO_LATE_MS = 24 * 3_600_000;
/** A message that waits for somebody's answer is looked at this often. */
const CONSENT_LOOK_MS = 10_000;
const MINUTE = 60_000;
const LONG_AGO = new Date(0);
/** The page that finds the matter in the face of who opens it. */
const pageOf = (complaintId: string): string => `${SCAN_PAGE}?scene=${encodeURIComponent(`m=${complaintId}`)}`;

type Ending = Pick<Message, 'state' | 'reason' | 'errcode' | 'trace'>;
const ended = (state: Message['state'], reason: NotSentReason | null = null, error?: WechatError): Ending => ({
  state,
  reason,
  errcode: error?.errcode ?? null,
  trace: error?.rid ?? null,
});

/**
 * Sends what waits, each person's messages in their order. A send is written down before it is made: one whose end nobody saw (a time-out, a
 * process or a database that died between) is `unknown` and never made again.
 */
@Injectable()
export class SendMessages {
  private readonly log = new Logger('messages');

  constructor(
    @Inject(WECHAT) private readonly wechat: WechatClient | null,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly credits: MessageCredits,
    private readonly questions: OpenQuestions,
    private readonly identities: WechatIdentities,
    private readonly metrics: MessageMetrics,
  ) {}

  /** Until nothing waits that may be sent now; answers how many came to an end. Any number of processes may run it. */
  async run(): Promise<number> {
    if (!this.wechat) return 0;
    let sent = 0;
    for (;;) {
      const lanes = await this.ready();
      const counts = await Promise.all(lanes.map((accountId) => this.lane(accountId)));
      sent += counts.reduce((sum, count) => sum + count, 0);
      if (counts.every((count) => count === 0)) return sent;
    }
  }

  private async ready(): Promise<string[]> {
    const now = this.clock.now();
    const rows = await this.reads.db.find(MessageLane, {
      where: { nextAt: And(Not(IsNull()), LessThanOrEqual(now)), claimedUntil: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', accountId: 'ASC' },
      take: LANES_AT_ONCE * 4,
    });
    // Two processes do not go for the same lanes in the same order.
    return rows
      .map(({ accountId }) => accountId)
      .sort(() => Math.random() - 0.5)
      .slice(0, LANES_AT_ONCE);
  }

  private async lane(accountId: string): Promise<number> {
    const claim = newId(this.clock.now());
    if (!(await this.claimed(accountId, claim))) return 0;
    let count = 0;
    try {
      while (count < IN_A_ROW && (await this.next(accountId))) count++;
    } finally {
      await this.release(accountId, claim);
    }
    return count;
  }

  private async claimed(accountId: string, claim: string): Promise<boolean> {
    return this.inHouse(async (tx) => {
      const { affected } = await tx.db.update(
        MessageLane,
        { accountId, claimedUntil: LessThanOrEqual(tx.now) },
        { claim, claimedUntil: new Date(tx.now.getTime() + CLAIM_MS) },
      );
      if (affected !== 1) return false;
      // Left by a process that died while it sent: whether it arrived, nobody knows.
      const left = await tx.db.find(Message, { where: { accountId, state: 'sending' } });
      for (const message of left) await this.end(tx, message, ended('unknown'));
      return true;
    });
  }

  /** Locks the lane before it looks, so that what is written meanwhile is seen here or wakes the lane anew. */
  private async release(accountId: string, claim: string): Promise<void> {
    await this.inHouse(async (tx) => {
      const { affected } = await tx.db.update(MessageLane, { accountId, claim }, { claim: null, claimedUntil: LONG_AGO, nextAt: null });
      if (affected !== 1) return;
      const next = await this.head(tx, accountId);
      if (next) await tx.db.update(MessageLane, { accountId }, { nextAt: next.availableAt });
    });
  }

  private head(tx: Pick<Tx, 'db'>, accountId: string): Promise<Message | null> {
    return tx.db.findOne(Message, { where: { accountId, state: 'waiting' }, order: { id: 'ASC' } });
  }

  /** The oldest that waits: nothing overtakes it. Answers whether it came to an end. */
  private async next(accountId: string): Promise<boolean> {
    const begun = await this.inHouse(async (tx) => {
      const message = await this.head(tx, accountId);
      if (!message || message.availableAt > tx.now) return null;
      const openId = await this.identities.openIdOf(tx, message.accountId);
      const reason = await this.hindrance(tx, message, openId);
      if (reason === 'no-consent' && (await this.questions.isOpen(tx, message))) {
        await tx.db.update(Message, { id: message.id }, { availableAt: new Date(tx.now.getTime() + CONSENT_LOOK_MS) });
        return null;
      }
      if (reason) await this.end(tx, message, ended('not-sent', reason));
      else await tx.db.update(Message, { id: message.id }, { state: 'sending', attempts: message.attempts + 1 });
      return { message, openId: reason === null ? openId : null };
    });
    if (!begun) return false;
    return begun.openId === null ? true : this.send(begun.message, begun.openId);
  }

  private async hindrance(tx: Tx, { accountId, name, createdAt }: Message, openId: string | null): Promise<NotSentReason | null> {
    if (tx.now.getTime() - createdAt.getTime() > TOO_LATE_MS) return 'too-late';
    if (!this.configuration.wechat!.templates[name]) return 'no-template';
    if (openId === null) return 'no-wechat';
    return (await this.credits.balance(tx, accountId!, name)) > 0 ? null : 'no-consent';
  }

  private async send(message: Message, openId: string): Promise<boolean> {
    const template = this.configuration.wechat!.templates[message.name]!;
    const data = messageFields(template, message.values);
    try {
      await this.wechat!.sendSubscribeMessage({ openId, templateId: template.id, page: pageOf(message.complaintId), data, language: 'zh_CN' });
    } catch (error) {
      if (error instanceof WechatError) return this.failed(message, error);
      await this.inHouse((tx) => this.end(tx, message, ended('unknown')));
      throw error;
    }
    await this.inHouse((tx) => this.end(tx, message, ended('sent')));
    return true;
  }

  /** What each failure means for the message (wechat-errors.ts). */
  private async failed(message: Message, error: WechatError): Promise<boolean> {
    const { failure, errcode } = error;
    if (failure === 'misconfigured') this.log.error({ message: 'a message cannot be sent as it is set up', name: message.name, errcode, rid: error.rid });
    if (failure === 'unknown') return this.finish(message, ended('unknown', null, error));
    if (errcode === 43101) return this.finish(message, ended('not-sent', 'no-consent', error));
    if (errcode === 43108) return this.later(message, error, 2_000);
    if (failure === 'refused') return this.finish(message, ended('not-sent', 'refused', error));
    if (failure === 'misconfigured') return this.finish(message, ended('not-sent', 'misconfigured', error));
    const backoff =
      failure === 'transient' || failure === 'token' ? Math.min(10 * MINUTE, 1000 * 2 ** message.attempts) : failure === 'quota' ? 60 * MINUTE : MINUTE;
    return this.later(message, error, backoff);
  }

  private async finish(message: Message, ending: Ending): Promise<boolean> {
    await this.inHouse((tx) => this.end(tx, message, ending));
    return true;
  }

  private async later(message: Message, { errcode, rid }: WechatError, ms: number): Promise<boolean> {
    await this.inHouse((tx) =>
      tx.db.update(Message, { id: message.id }, { state: 'waiting', availableAt: new Date(tx.now.getTime() + ms), errcode, trace: rid }),
    );
    return false;
  }

  private async end(tx: Tx, { id, accountId, name }: Message, ending: Ending): Promise<void> {
    const { affected } = await tx.db.update(Message, { id, state: In(['waiting', 'sending']) }, { ...ending, endedAt: tx.now });
    if (affected) this.metrics.ended(tx, { name, ...ending });
    if (ending.state === 'sent' || ending.state === 'unknown') await this.credits.spend(tx, accountId!, name, id, ending.state);
    if (ending.errcode === 43101) await this.credits.takeBack(tx, accountId!, name, id);
  }

  private inHouse<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(systemActor(''), run);
  }
}
