import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { updateRows } from '../platform/db/update-rows.ts';
import type { Tx } from '../platform/db/index.ts';
import { Message, MessageCredit, MessageLane } from './messages/message.entity.ts';
import { Notice } from './notice.entity.ts';

@Injectable()
export class ForgetRecipient {
  /** Notices and consents go; that a message went out stays with the matter, without to whom and what it said. */
  async run(tx: Tx, accountId: string, personIds: readonly string[]): Promise<void> {
    await tx.db.delete(Notice, { recipientId: In([...personIds]) });
    await tx.db.delete(MessageLane, { accountId });
    await tx.db.delete(MessageCredit, { accountId });
    await updateRows(tx.db, Message, { accountId }, { accountId: null, values: {} });
  }
}
