import { Injectable } from '@nestjs/common';
import { insertRows } from '../db/insert-rows.ts';
import type { Tx } from '../db/unit-of-work.ts';
import { newId } from '../ids/new-id.ts';
import { OutboxMessage } from './outbox-message.entity.ts';

/** Where things to be told are put down; the relay tells them after the commit. */
@Injectable()
export class Outbox {
  private wake: () => void = () => undefined;

  /** The relay asks to be woken when something was committed in this process. */
  onPosted(wake: () => void): void {
    this.wake = wake;
  }

  /** Nothing is sent to the outside from inside a transaction: it is written here, and told once committed. */
  async post(tx: Tx, kind: string, payload: object): Promise<void> {
    await insertRows(tx.db, OutboxMessage, [
      {
        id: newId(tx.now),
        communityId: tx.actor.communityId,
        kind,
        payload,
        state: 'waiting',
        createdAt: tx.now,
        availableAt: tx.now,
        claim: null,
        attempts: 0,
        doneAt: null,
      },
    ]);
    tx.afterCommit(() => this.wake());
  }
}
