import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { ScanSignIn } from './accounts/index.ts';
import { Clock } from './platform/clock/clock.ts';
import { systemActor, UnitOfWork } from './platform/db/index.ts';
import { IdempotencyKey } from './platform/http/idempotency-key.entity.ts';
import { WechatPush } from './platform/wechat/push-event.entity.ts';
import { OutboxMessage } from './platform/outbox/outbox-message.entity.ts';

const KEPT_DAYS = 7;

/** Lets go of what is only kept for a while: answers of repeated requests, messages that were told, sign-ins that are over. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly scans: ScanSignIn,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * 24 * 60 * 60_000);
    await this.work.run(systemActor(''), async (tx) => {
      await tx.db.delete(IdempotencyKey, { createdAt: LessThan(before) });
      await tx.db.delete(WechatPush, { receivedAt: LessThan(before) });
      await tx.db.delete(OutboxMessage, { state: 'done', availableAt: LessThan(before) });
    });
    await this.scans.tidy();
  }
}
