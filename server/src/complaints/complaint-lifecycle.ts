import { Injectable } from '@nestjs/common';
import type { StepEvidence } from '@huiyin/shared/complaints/complaint.conditions';
import { judge } from '@huiyin/shared/complaints/complaint.judge';
import { rowsFor, type ComplaintTransition } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Commitments, type Holder, type Commitment } from '../commitments/index.ts';
import { CommunityProfiles } from '../communities/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import { Timeline, type EntryDetails } from '../timeline/index.ts';
import { factsOf, type LaterFacts } from './complaint-facts.ts';
import { Complaint } from './complaint.entity.ts';
import { openingsOf } from './openings-of.ts';
import { partiesOf } from './parties-of.ts';
import { changesOf } from './changes-of.ts';

export interface AttachedFiles {
  readonly ids: readonly string[];
  readonly purpose: 'report' | 'before' | 'after' | 'signature' | 'site' | 'evidence';
  /** The order whose work they show. */
  readonly orderId?: string;
}

/** A step as the use case puts it together. */
export interface Step {
  readonly action: ComplaintAction;
  readonly evidence: StepEvidence;
  /** What the timeline says in words. */
  readonly words?: string | undefined;
  /** Set when somebody enters the step for another. */
  readonly toldBy?: string | null;
  readonly files?: readonly AttachedFiles[];
  readonly details?: EntryDetails;
  /** To whom the commitments fall, where the use case knows better than the matter's row. */
  readonly holder?: Partial<Holder>;
  /** What the use case changes of the matter beside its state. */
  readonly set?: Partial<Complaint>;
  readonly later?: LaterFacts;
  /** Only this order's commitments are met. */
  readonly orderId?: string | null;
  /** The version that the actor saw, where they said so. */
  readonly seenVersion?: number | undefined;
}

@Injectable()
export class ComplaintLifecycle {
  constructor(
    private readonly timeline: Timeline,
    private readonly commitments: Commitments,
    private readonly communities: CommunityProfiles,
    private readonly files: StoredFiles,
  ) {}

  /** @throws DomainError record.not-found, also for another community's matter */
  load(tx: Tx, complaintId: string): Promise<Complaint> {
    return tx.of(Complaint).get({ id: complaintId });
  }

  /**
   * Moves a matter one row along the table: checks the row, the person and what is brought along, writes state and timeline, and meets,
   * voids and opens the commitments. The one place where a state is written.
   * @throws DomainError lifecycle.* with the reason
   */
  async apply(tx: Tx, complaint: Complaint, step: Step): Promise<Complaint> {
    this.stillStands(complaint, step.action, step.seenVersion);
    const open = await this.commitments.openOf(tx, complaint.id);
    const row = this.rowFor(tx, complaint, open, step);
    const entryId = this.timeline.newEntryId(tx);
    const moved = await this.write(tx, complaint, row, step, entryId, open);
    await this.settle(tx, moved, row, step, open);
    return moved;
  }

  /**
   * Whether the matter is still as the actor saw it, and its state knows the action at all; told before anything else that may be wrong.
   * @throws DomainError lifecycle.changed-meanwhile, lifecycle.action-not-allowed
   */
  stillStands({ state, version }: Complaint, action: ComplaintAction, seenVersion?: number): void {
    if (seenVersion !== undefined && seenVersion !== version) throw new DomainError('lifecycle.changed-meanwhile');
    if (rowsFor(state, action).length === 0) throw new DomainError('lifecycle.action-not-allowed', { action, state });
  }

  private rowFor(tx: Tx, complaint: Complaint, open: readonly Commitment[], step: Step): ComplaintTransition {
    const facts = factsOf(tx.actor, complaint, open, tx.now, step.evidence, step.later);
    const judgement = judge(complaint.state, step.action, partiesOf(tx.actor, complaint), facts);
    if ('code' in judgement) throw new DomainError(judgement.code, judgement.params);
    return judgement.row;
  }

  private async write(tx: Tx, complaint: Complaint, row: ComplaintTransition, step: Step, entryId: string, open: readonly Commitment[]): Promise<Complaint> {
    const { action, words = null, toldBy = null, files = [] } = step;
    const fallenAway = open.filter(({ kind }) => row.voids.includes(kind)).map(({ kind }) => ({ kind, reason: action }));
    const attached = files.flatMap(({ ids }) => ids);
    const details = { ...step.details, ...(attached.length > 0 && { files: attached }), ...(fallenAway.length > 0 && { fallenAway }) };
    const head = { length: complaint.timelineLength, hash: complaint.headHash };
    const entry = this.timeline.compose(tx, head, {
      id: entryId,
      complaintId: complaint.id,
      action,
      from: complaint.state,
      to: row.to,
      words,
      toldBy,
      details,
    });
    const changes = { ...changesOf(complaint, row, tx.now), ...step.set, timelineLength: entry.seq, headHash: entry.hash, version: complaint.version + 1 };
    // First the row, whose WHERE repeats what was read: of two at once the second changes nothing, and appends to no stale chain.
    const matched = await tx.of(Complaint).update({ id: complaint.id, state: complaint.state, version: complaint.version }, changes);
    if (matched === 0) throw new DomainError('lifecycle.changed-meanwhile');
    for (const { ids, ...of } of files) await this.files.attach(tx, ids, { complaintId: complaint.id, entryId, ...of });
    await this.timeline.record(tx, entry);
    return { ...complaint, ...changes };
  }

  private async settle(tx: Tx, complaint: Complaint, row: ComplaintTransition, step: Step, open: readonly Commitment[]): Promise<void> {
    await this.commitments.meet(tx, open, row.meets, step.orderId ?? null);
    await this.commitments.fallAway(tx, open, row.voids, step.action);
    if (row.opens.length === 0) return;
    const community = await this.communities.of(complaint.communityId);
    await this.commitments.open(tx, complaint.id, openingsOf(complaint, row, community, step.evidence, step.holder ?? {}));
  }
}
