import { Inject, Injectable } from '@nestjs/common';
import { messageOf, type MessageName } from '@huiyin/shared/notifications/message.policy';
import type { NotSentReason } from '@huiyin/shared/notifications/message.contract';
import { WechatIdentities } from '../../accounts/index.ts';
import { isRated, type Complaint } from '../../complaints/index.ts';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import type { Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { Notice } from '../notice.entity.ts';
import { Recipients } from '../recipients.ts';
import { MessageMetrics } from './message-metrics.ts';
import { MessageLane, Message } from './message.entity.ts';
import { MessageValuesOf } from './message-values.ts';

type Line = Pick<Notice, 'sourceId' | 'kind' | 'action' | 'commitment' | 'visitFrom' | 'visitUntil'>;
const LONG_AGO = new Date(0);

/** What stands in an inbox goes out by WeChat too, where the table says so: written with the notice, sent after the commit. */
@Injectable()
export class WriteMessages {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly identities: WechatIdentities,
    private readonly values: MessageValuesOf,
    private readonly recipients: Recipients,
    private readonly metrics: MessageMetrics,
  ) {}

  /**
   * One for each recipient that the table has a message for; one that cannot be sent is written down with the reason. Nobody is asked for a
   * rating that they have given (S10.3).
   */
  async of(tx: Tx, complaint: Complaint, recipients: readonly string[], line: Line): Promise<void> {
    if (!this.configuration.wechat) return;
    const known = await this.recipients.known(tx, recipients);
    for (const recipientId of recipients) {
      const name = messageOf(line, recipientId === complaint.personId ? 'reporter' : 'staff');
      const needless = name === 'please-rate' && isRated(complaint);
      if (name && !needless) await this.one(tx, complaint, { name, recipientId, accountId: known.get(recipientId)?.accountId ?? null, line });
    }
  }

  private async one(
    tx: Tx,
    complaint: Complaint,
    { name, recipientId, accountId, line }: { name: MessageName; recipientId: string; accountId: string | null; line: Line },
  ): Promise<void> {
    const reason: NotSentReason | null = !(await this.identities.openIdOf(tx, accountId))
      ? 'no-wechat'
      : !this.configuration.wechat!.templates[name]
        ? 'no-template'
        : null;
    await tx.of(Message).insert({
      id: newId(tx.now),
      communityId: complaint.communityId,
      complaintId: complaint.id,
      sourceId: line.sourceId,
      recipientId,
      accountId,
      name,
      values: reason ? {} : await this.values.write(tx, complaint, name, line), // what is not sent says nothing
      state: reason ? 'not-sent' : 'waiting',
      reason,
      errcode: null,
      trace: null,
      attempts: 0,
      createdAt: tx.now,
      availableAt: tx.now,
      endedAt: reason ? tx.now : null,
    });
    if (reason) this.metrics.ended(tx, { name, state: 'not-sent', reason });
    else if (accountId) await this.openLane(tx, accountId);
  }

  private async openLane(tx: Tx, accountId: string): Promise<void> {
    const { affected } = await tx.db.update(MessageLane, { accountId }, { nextAt: tx.now });
    if (affected === 0) await tx.db.upsert(MessageLane, { accountId, nextAt: tx.now, claim: null, claimedUntil: LONG_AGO }, ['accountId']);
  }
}
