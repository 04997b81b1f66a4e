import { Injectable } from '@nestjs/common';
import type { MessageLine } from '@huiyin/shared/notifications/message.contract';
import type { Rows } from '../../platform/db/index.ts';
import { Recipients } from '../recipients.ts';
import { Message } from './message.entity.ts';

const SHOWN = 100;

@Injectable()
export class MessageLines {
  constructor(private readonly recipients: Recipients) {}

  /** The newest first; nothing for another community's matter. */
  async ofMatter(rows: Rows, complaintId: string): Promise<MessageLine[]> {
    const found = await rows.of(Message).find({ complaintId }, { order: { id: 'DESC' }, along: 'ix_message_complaint', take: SHOWN });
    const known = await this.recipients.known(rows, [...new Set(found.map(({ recipientId }) => recipientId))]);
    return found.map(({ id, name, state, reason, recipientId, createdAt, endedAt }) => {
      const { name: recipient, role } = known.get(recipientId) ?? { name: '', role: 'resident' as const };
      return { id, name, state, reason, recipient, role, at: createdAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
    });
  }
}
