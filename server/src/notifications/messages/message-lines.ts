import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MessageLine } from '@huiyin/shared/notifications/message.contract';
import { Person, Post } from '../../communities/index.ts';
import type { Rows } from '../../platform/db/index.ts';
import { Message } from './message.entity.ts';

const SHOWN = 100;

@Injectable()
export class MessageLines {
  /** The newest first; nothing for another community's matter. */
  async ofMatter(rows: Rows, complaintId: string): Promise<MessageLine[]> {
    const found = await rows.of(Message).find({ complaintId }, { order: { id: 'DESC' }, along: 'ix_message_complaint', take: SHOWN });
    const ids = In([...new Set(found.map(({ recipientId }) => recipientId))]);
    const posts = await rows.of(Post).find({ id: ids });
    const persons = await rows.of(Person).find({ id: ids });
    return found.map(({ id, name, state, reason, recipientId, createdAt, endedAt }) => {
      const post = posts.find((row) => row.id === recipientId);
      const recipient = post?.name ?? persons.find((row) => row.id === recipientId)?.name ?? '';
      return { id, name, state, reason, recipient, role: post?.role ?? 'resident', at: createdAt.toISOString(), endedAt: endedAt?.toISOString() ?? null };
    });
  }
}
