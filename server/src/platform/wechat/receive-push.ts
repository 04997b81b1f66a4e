import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Clock } from '../clock/clock.ts';
import { isDuplicate, systemActor, UnitOfWork } from '../db/index.ts';
import { newId } from '../ids/new-id.ts';
import { Outbox } from '../outbox/outbox.ts';
import { WechatPush } from './push-event.entity.ts';
import { isSignature, openSeal, SealBroken } from './push-cipher.ts';
import type { WechatMetrics } from './wechat-metrics.ts';
import type { WechatSettings } from './wechat-settings.ts';

/** What stands in the address of a push. */
export interface PushQuery {
  readonly signature?: string | undefined;
  readonly msg_signature?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly nonce?: string | undefined;
  readonly echostr?: string | undefined;
  readonly encrypt_type?: string | undefined;
}

/** An opened push; `Event` says of what. */
export interface PushedEvent {
  readonly FromUserName: string;
  readonly CreateTime: number | string;
  readonly MsgType: string;
  readonly Event?: string;
  readonly [field: string]: unknown;
}

/** The kind of outbox message by which an event is handed on. */
export const pushed = (event: string): string => `wechat.${event}`.slice(0, 32);

/** An older or a later push is not of now: the platform sends again with a new time. */
const WINDOW_MS = 5 * 60_000;
/** It is sent again with the very same words. */
const fingerprintOf = (event: PushedEvent): string => createHash('sha256').update(JSON.stringify(event)).digest('hex');

/** The door for what the platform pushes: verified, opened, kept once, answered at once; the work is done from the outbox. */
@Injectable()
export class ReceivePush {
  constructor(
    private readonly settings: WechatSettings,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly metrics: WechatMetrics,
  ) {}

  /** The platform asks whether the address is ours. @throws DomainError wechat.push-refused */
  verify({ signature, timestamp = '', nonce = '', echostr = '' }: PushQuery): string {
    if (!isSignature(signature, this.settings.push.token, timestamp, nonce)) throw this.refusal('signature');
    return echostr;
  }

  /** @throws DomainError wechat.push-refused for what is forged, old, broken, or not sealed */
  async receive(query: PushQuery, body: unknown): Promise<void> {
    const event = this.opened(query, body);
    const kind = event.Event ?? event.MsgType;
    this.metrics.pushed(kind);
    try {
      await this.work.run(systemActor(''), async (tx) => {
        await tx.db.insert(WechatPush, { id: newId(tx.now), fingerprint: fingerprintOf(event), event: kind.slice(0, 64), receivedAt: tx.now });
        await this.outbox.post(tx, pushed(kind), event);
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error; // it came once more
    }
  }

  private opened({ msg_signature, timestamp = '', nonce = '' }: PushQuery, body: unknown): PushedEvent {
    const { token, aesKey } = this.settings.push;
    const sealed = (body as { Encrypt?: unknown } | null)?.Encrypt;
    if (typeof sealed !== 'string') throw this.refusal('not-sealed');
    if (!isSignature(msg_signature, token, timestamp, nonce, sealed)) throw this.refusal('signature');
    if (Math.abs(Number(timestamp) * 1000 - this.clock.now().getTime()) > WINDOW_MS) throw this.refusal('time');
    try {
      const event = JSON.parse(openSeal(sealed, { aesKey, appId: this.settings.appId })) as PushedEvent;
      if (typeof event.FromUserName === 'string' && typeof event.MsgType === 'string') return event;
    } catch (error) {
      if (!(error instanceof SealBroken) && !(error instanceof SyntaxError)) throw error;
    }
    throw this.refusal('unreadable');
  }

  private refusal(why: 'signature' | 'time' | 'not-sealed' | 'unreadable'): DomainError {
    this.metrics.pushed(`refused: ${why}`);
    return new DomainError('wechat.push-refused', { why });
  }
}
