import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import type { SessionLine } from '@huiyin/shared/accounts/account.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Clock } from '../platform/clock/clock.ts';
import { selectRows } from '../platform/db/select-rows.ts';
import { updateRows } from '../platform/db/update-rows.ts';
import { Reads, type Actor, type Tx } from '../platform/db/index.ts';
import { Session } from './account.entity.ts';

/** Nobody has more devices than this; of a shared demo person these are the latest. */
const SHOWN = 50;

/** The devices on which an account is signed in: its own alone, in every community. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The latest used first. */
  async of(me: Actor, currentId: string): Promise<SessionLine[]> {
    const open = { accountId: me.accountId!, revokedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const found = await selectRows(this.reads.db, Session, open, {
      order: { lastUsedAt: 'DESC', id: 'DESC' },
      along: 'ix_session_account',
      take: SHOWN,
    });
    return found.map(({ id, device, postId, personId, createdAt, lastUsedAt }) => ({
      id,
      device,
      membership: (postId ?? personId)!,
      openedAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      current: id === currentId,
    }));
  }

  /** @throws DomainError record.not-found for what is not open, or is another account's */
  async end(tx: Tx, sessionId: string): Promise<void> {
    const ended = await updateRows(tx.db, Session, { id: sessionId, accountId: tx.actor.accountId!, revokedAt: IsNull() }, { revokedAt: tx.now });
    if (ended === 0) throw new DomainError('record.not-found');
  }

  /** Answers how many were ended: every one but the one that asks. */
  endOthers(tx: Tx, currentId: string): Promise<number> {
    const others = { accountId: tx.actor.accountId!, id: Not(currentId), revokedAt: IsNull(), expiresAt: MoreThan(tx.now) };
    return updateRows(tx.db, Session, others, { revokedAt: tx.now });
  }
}
