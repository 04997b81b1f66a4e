import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ContentDecision, ContentMark } from '@huiyin/shared/complaints/content-check.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { membershipOf, type Actor, type Rows, type Tx } from '../../platform/db/index.ts';
import { StoredFiles } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { Complaint } from '../complaint.entity.ts';
import { ContentCheck } from './content-check.entity.ts';
import { ContentPlatform, gravest, UNKNOWN, type Finding } from './content-platform.ts';

/** A report waits for the platform no longer than this. */
export const PATIENCE_MS = 1_000;
/** Then the question is asked again, by itself. */
const AGAIN_MS = 60_000;
const FLAGGED = ['review', 'risky'] as const;
const isFlagged = ({ state }: Pick<ContentCheck, 'state'>): boolean => (FLAGGED as readonly string[]).includes(state);

/** What residents write and show is checked before others see it. A check hides, and never refuses, holds up or loses a report. */
@Injectable()
export class ContentChecks {
  /** A machine that runs many specs at once is slower than the platform. */
  patienceMs = PATIENCE_MS;

  constructor(
    private readonly platform: ContentPlatform,
    private readonly files: StoredFiles,
  ) {}

  /** Outside the transaction: what the platform says of a resident's words, if it does so in time; `null` where there is nothing to check. */
  async beforehand(me: Actor, text: string): Promise<Finding | null> {
    if (!this.platform.isThere || me.role !== 'resident') return null;
    const patience = new AbortController();
    const late = pause(this.patienceMs, UNKNOWN, { signal: patience.signal, ref: false }).catch(() => UNKNOWN);
    return Promise.race([this.platform.words(me.accountId, text), late]).finally(() => patience.abort());
  }

  /** With the report: what was found of its words, and that its files are still to be checked. */
  async note(tx: Tx, { id: complaintId, communityId }: Complaint, words: Finding, hasFiles: boolean): Promise<void> {
    const files = hasFiles ? await this.files.ofComplaint(tx, complaintId) : [];
    const undecided = { decision: null, decidedBy: null, decidedByName: null, decidedAt: null };
    const row = (fileId: string | null, found: Finding, checkAt: Date | null): ContentCheck => ({
      id: newId(tx.now),
      communityId,
      complaintId,
      accountId: tx.actor.accountId,
      fileId,
      ...found,
      createdAt: tx.now,
      checkAt,
      ...undecided,
    });
    await tx
      .of(ContentCheck)
      .insert(row(null, words, words.state === 'pending' ? new Date(tx.now.getTime() + AGAIN_MS) : null), ...files.map(({ id }) => row(id, UNKNOWN, tx.now)));
  }

  ofComplaint(rows: Rows, complaintId: string): Promise<ContentCheck[]> {
    return rows.of(ContentCheck).find({ complaintId }, { order: { id: 'ASC' }, along: 'ix_content_check_complaint' });
  }

  /** Those of these matters that the public is not shown: something of them is not found harmless yet, or not cleared. */
  async hiddenAmong(rows: Rows, complaintIds: readonly string[]): Promise<Set<string>> {
    if (complaintIds.length === 0) return new Set();
    const found = await rows
      .of(ContentCheck)
      .lines(['complaintId', 'state', 'decision'], { complaintId: In([...complaintIds]) }, { along: 'ix_content_check_complaint' });
    return new Set(found.filter(({ state, decision }) => state !== 'pass' && decision !== 'cleared').map(({ complaintId }) => complaintId));
  }

  /** Somebody of the office has looked; they may change their mind later. @throws DomainError record.not-found where nothing was found */
  async decide(tx: Tx, complaintId: string, decision: ContentDecision): Promise<void> {
    const { actor, now } = tx;
    const marked = { complaintId, state: In([...FLAGGED]) };
    const decided = { decision, decidedBy: membershipOf(actor), decidedByName: actor.name, decidedAt: now };
    if ((await tx.of(ContentCheck).update(marked, decided)) === 0) throw new DomainError('record.not-found');
  }
}

/** What the office is shown of a matter's checks; `null` where there is nothing to say. */
export function contentMark(checks: readonly ContentCheck[]): ContentMark | null {
  const flagged = checks.filter(isFlagged);
  if (flagged.length === 0) return null;
  const open = flagged.filter(({ decision }) => decision === null);
  const shown = open.length > 0 ? open : flagged;
  const { decision, decidedByName, decidedAt } = flagged.at(-1)!;
  return {
    state: gravest(shown.map(({ state }) => state)) as ContentMark['state'],
    text: shown.some(({ fileId }) => fileId === null),
    files: shown.filter(({ fileId }) => fileId !== null).length,
    decided: open.length === 0 ? { decision: decision!, by: decidedByName!, at: decidedAt!.toISOString() } : null,
  };
}
