import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import type { InboxNotice } from '@huiyin/shared/notifications/inbox.contract';
import { membershipOf, type Actor, type Rows, type Tx } from '../platform/db/index.ts';
import { Notice } from './notice.entity.ts';

const inboxNotice = (notice: Notice): InboxNotice => ({
  id: notice.id,
  at: notice.createdAt.toISOString(),
  kind: notice.kind,
  complaintId: notice.complaintId,
  number: notice.number,
  title: notice.title,
  action: notice.action,
  commitment: notice.commitment,
  visit: notice.visitFrom && notice.visitUntil && { from: notice.visitFrom.toISOString(), until: notice.visitUntil.toISOString() },
  readAt: notice.readAt?.toISOString() ?? null,
});

@Injectable()
export class Inbox {
  /** What this membership was told, newest first. */
  async of(rows: Rows, me: Actor, { afterId, limit }: { afterId?: string | undefined; limit: number }): Promise<InboxNotice[]> {
    const found = await rows
      .of(Notice)
      .find({ recipientId: membershipOf(me)!, ...(afterId && { id: LessThan(afterId) }) }, { order: { id: 'DESC' }, along: 'ix_notice_inbox', take: limit });
    return found.map(inboxNotice);
  }

  unread(rows: Rows, me: Actor): Promise<number> {
    return rows.of(Notice).count({ recipientId: membershipOf(me)!, readAt: IsNull() });
  }

  /** Everything that was not read yet, or of that what is about one matter; answers how much that was. */
  readAll(tx: Tx, complaintId?: string): Promise<number> {
    return tx.of(Notice).update({ recipientId: membershipOf(tx.actor)!, readAt: IsNull(), ...(complaintId && { complaintId }) }, { readAt: tx.now });
  }

  /** Read twice it keeps the first time. @throws DomainError record.not-found */
  async read(tx: Tx, id: string): Promise<Date> {
    const mine = { id, recipientId: membershipOf(tx.actor)! };
    const notice = await tx.of(Notice).get(mine);
    if (notice.readAt) return notice.readAt;
    await tx.of(Notice).update({ ...mine, readAt: IsNull() }, { readAt: tx.now });
    return tx.now;
  }
}
