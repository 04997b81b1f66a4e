import { IsNull, LessThan } from 'typeorm';
import type { Database } from '../platform/db/index.ts';
import { Notice } from '../notifications/index.ts';

const UNREAD_DAYS = 2;

/** People have read their inboxes; what came of late is still new to them. */
export async function readOldNotices({ writer }: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - UNREAD_DAYS * 24 * 60 * 60_000);
  await writer.manager.update(Notice, { createdAt: LessThan(before), readAt: IsNull() }, { readAt: () => 'createdAt' });
}
