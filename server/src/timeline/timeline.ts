import { Injectable } from '@nestjs/common';
import type { ComplaintAction, ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { membershipOf, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { entryHash } from './chain-hash.ts';
import { TimelineEntry, type EntryDetails } from './timeline-entry.entity.ts';
import { nameInChain } from './whose-name.ts';

/** The end of a matter's chain; the matter's own row holds it, so that a removed tail shows. */
export interface ChainHead {
  readonly length: number;
  readonly hash: string;
}

export interface Happening {
  readonly id: string;
  readonly complaintId: string;
  readonly action: ComplaintAction;
  readonly from: ComplaintState | null;
  readonly to: ComplaintState;
  readonly words: string | null;
  readonly toldBy: string | null;
  readonly details: EntryDetails;
}

/** The kind of the outbox message that every entry posts. */
export const HAPPENED = 'timeline.happened';

/** The message that every entry posts; listeners look up the rest. */
export interface HappenedMessage {
  readonly complaintId: string;
  readonly entryId: string;
  readonly action: ComplaintAction;
}

@Injectable()
export class Timeline {
  constructor(private readonly outbox: Outbox) {}

  /** What will stand on the timeline; its hash covers the entry before it. The caller puts the new head on the matter's row first. */
  compose(tx: Tx, head: ChainHead, happening: Happening): TimelineEntry {
    const { id, complaintId, action, from, to, words, toldBy, details } = happening;
    const entry = {
      id,
      communityId: tx.actor.communityId,
      complaintId,
      seq: head.length + 1,
      at: tx.now,
      action,
      fromState: from,
      toState: to,
      actorRole: tx.actor.role,
      actorId: membershipOf(tx.actor),
      actorName: nameInChain(tx.actor),
      toldBy,
      words,
      details: tx.writtenAt ? { ...details, writtenAt: tx.writtenAt.toISOString() } : details,
      previousHash: head.hash,
    };
    return { ...entry, hash: entryHash(entry) };
  }

  /** The one place where something that happened is written: the entry and its outbox row. */
  async record(tx: Tx, entry: TimelineEntry): Promise<void> {
    await tx.of(TimelineEntry).insert(entry);
    const message: HappenedMessage = { complaintId: entry.complaintId, entryId: entry.id, action: entry.action };
    await this.outbox.post(tx, HAPPENED, message);
  }

  /** An entry's id, known before it is written so that files can point at it. */
  newEntryId(tx: Tx): string {
    return newId(tx.now);
  }
}
