import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { ContentDecision } from '@huiyin/shared/complaints/content-check.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { membershipOf, type Actor, type Rows, type Tx } from '../../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../../platform/files/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { TimelineQueries } from '../../timeline/index.ts';
import type { Complaint } from '../complaint.entity.ts';
import { ContentCheck } from './content-check.entity.ts';
import { FLAGGED } from './content-mark.ts';
import { ContentPlatform, FOR_PEOPLE, UNKNOWN, type Finding } from './content-platform.ts';
import { isHeld } from './withheld.ts';

/** A report, or a step, waits for the platform no longer than this. */
export const PATIENCE_MS = 1_000;
/** Then the question is asked again, by itself. */
const AGAIN_MS = 60_000;

/** What residents write and show is checked before others see it. A check hides, and never refuses, holds up or loses anything. */
@Injectable()
export class ContentChecks {
  /** A machine that runs many specs at once is slower than the platform. */
  patienceMs = PATIENCE_MS;

  constructor(
    private readonly platform: ContentPlatform,
    private readonly files: StoredFiles,
    private readonly timeline: TimelineQueries,
  ) {}

  /** Outside the transaction: what the platform says of a resident's words, if it does so in time; `null` where there are none to check. */
  async beforehand(me: Actor, text: string | undefined): Promise<Finding | null> {
    if (!this.concerns(me) || !text) return null;
    const patience = new AbortController();
    const late = pause(this.patienceMs, UNKNOWN, { signal: patience.signal, ref: false }).catch(() => UNKNOWN);
    return Promise.race([this.platform.words(me.accountId, text), late]).finally(() => patience.abort());
  }

  /** With the report: what was found of its words, and that its files are still to be checked. */
  async noteReport(tx: Tx, complaint: Complaint, words: Finding | null, hasFiles: boolean): Promise<void> {
    if (!this.concerns(tx.actor)) return;
    await this.note(tx, complaint, { entryId: null, words, files: hasFiles ? await this.files.ofComplaint(tx, complaint.id) : [] });
  }

  /** The same with a step that was just taken. */
  async noteStep(tx: Tx, complaint: Complaint, words: Finding | null, hasFiles: boolean): Promise<void> {
    if (!this.concerns(tx.actor) || (words === null && !hasFiles)) return;
    const [entry] = await this.timeline.newestOf(tx, complaint.id, { limit: 1 });
    const files = hasFiles ? await this.files.ofComplaint(tx, complaint.id) : [];
    await this.note(tx, complaint, { entryId: entry!.id, words, files: files.filter(({ entryId }) => entryId === entry!.id) });
  }

  /** What the staff writes is the house's own word. */
  private concerns({ role }: Actor): boolean {
    return this.platform.isThere && role === 'resident';
  }

  private async note(tx: Tx, { id: complaintId, communityId }: Complaint, { entryId, words, files }: Written): Promise<void> {
    const row = (fileId: string | null, found: Finding, checkAt: Date | null): ContentCheck => ({
      id: newId(tx.now),
      communityId,
      complaintId,
      accountId: tx.actor.accountId,
      entryId,
      fileId,
      ...found,
      createdAt: tx.now,
      checkAt,
      decision: null,
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
    });
    const later = new Date(tx.now.getTime() + AGAIN_MS);
    await tx.of(ContentCheck).insert(
      ...(words ? [row(null, words, words.state === 'pending' ? later : null)] : []),
      // The platform looks at no video.
      ...files.map(({ id, kind }) => (kind === 'video' ? row(id, FOR_PEOPLE, null) : row(id, UNKNOWN, tx.now))),
    );
  }

  ofComplaint(rows: Rows, complaintId: string): Promise<ContentCheck[]> {
    return rows.of(ContentCheck).find({ complaintId }, { order: { id: 'ASC' }, along: 'ix_content_check_complaint' });
  }

  /** Those of these matters that the public is not shown: something of them is not found harmless yet, or not cleared. */
  hiddenAmong(rows: Rows, complaintIds: readonly string[]): Promise<Set<string>> {
    return this.heldOf(rows, complaintIds, () => true);
  }

  /** Those whose report's own words are not for the others of a household. */
  wordlessAmong(rows: Rows, complaintIds: readonly string[]): Promise<Set<string>> {
    return this.heldOf(rows, complaintIds, ({ entryId, fileId }) => entryId === null && fileId === null);
  }

  private async heldOf(rows: Rows, complaintIds: readonly string[], concerns: (check: CheckLine) => boolean): Promise<Set<string>> {
    if (complaintIds.length === 0) return new Set();
    const found = await rows.of(ContentCheck).lines(CHECK_COLUMNS, { complaintId: In([...complaintIds]) }, { along: 'ix_content_check_complaint' });
    return new Set(found.filter((check) => isHeld(check) && concerns(check)).map(({ complaintId }) => complaintId));
  }

  /**
   * Somebody of the office has looked at what nobody had looked at yet; where all was looked at they change their mind about the whole.
   * @throws DomainError record.not-found where nothing was found
   */
  async decide(tx: Tx, complaintId: string, decision: ContentDecision): Promise<void> {
    const { actor, now } = tx;
    const flagged = { complaintId, state: In([...FLAGGED]) };
    const decided = { decision, decidedBy: membershipOf(actor), decidedByName: actor.name, decidedAt: now };
    const checks = tx.of(ContentCheck);
    const changed = (await checks.update({ ...flagged, decision: IsNull() }, decided)) || (await checks.update(flagged, decided));
    if (changed === 0) throw new DomainError('record.not-found');
  }
}

/** What came with a report or a step. */
interface Written {
  readonly entryId: string | null;
  readonly words: Finding | null;
  readonly files: readonly StoredFile[];
}

const CHECK_COLUMNS = ['complaintId', 'entryId', 'fileId', 'state', 'decision'] as const satisfies readonly (keyof ContentCheck)[];
type CheckLine = Pick<ContentCheck, (typeof CHECK_COLUMNS)[number]>;
