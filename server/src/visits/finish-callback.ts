import { Injectable } from '@nestjs/common';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import type {
  CallbackAttemptRequest,
  CallbackChecklist,
  CallbackNotReachedRequest,
  CallbackProblemRequest,
  CallbackSatisfiedRequest,
  CallbackState,
} from '@huiyin/shared/visits/callback.contract';
import { CommunityProfiles } from '../communities/index.ts';
import { ComplaintLifecycle, type AttachedFiles, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { Callback } from './callback.entity.ts';
import { Callbacks } from './callbacks.ts';

interface Ending {
  readonly state: CallbackState;
  readonly words: string;
  readonly checklist?: CallbackChecklist | undefined;
}

/** The files that a checklist carries: the signature, or the photo of a public place that stands for it. */
const checklistFiles = (checklist: CallbackChecklist | undefined): AttachedFiles[] => [
  { ids: [checklist?.signature.file, checklist?.signature.photoOfPlace].filter((id) => id !== undefined), purpose: 'signature' },
];

@Injectable()
export class FinishCallback {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly callbacks: Callbacks,
    private readonly communities: CommunityProfiles,
  ) {}

  /** S8.3: closes on the five items and the signature of the person visited. @throws DomainError lifecycle.* */
  async satisfied(tx: Tx, complaint: Complaint, body: CallbackSatisfiedRequest, seenVersion?: number): Promise<Complaint> {
    const callback = await this.end(tx, complaint, { state: 'satisfied', words: body.words, checklist: body.checklist });
    return this.lifecycle.apply(tx, complaint, {
      action: 'callback-satisfied',
      evidence: body,
      words: body.words,
      seenVersion,
      files: [...checklistFiles(body.checklist), { ids: body.files ?? [], purpose: 'evidence' }],
      details: this.details(callback, body.checklist),
      set: { callerPostId: null },
    });
  }

  /** S8.4, S5.5: what remains becomes a rectification notice within 24 hours. @throws DomainError lifecycle.* */
  async problem(tx: Tx, complaint: Complaint, body: CallbackProblemRequest, seenVersion?: number): Promise<Complaint> {
    const callback = await this.end(tx, complaint, { state: 'problem', words: body.remains, checklist: body.checklist });
    return this.lifecycle.apply(tx, complaint, {
      action: 'callback-problem',
      evidence: body,
      words: body.remains,
      seenVersion,
      files: [...checklistFiles(body.checklist), { ids: body.files ?? [], purpose: 'evidence' }],
      details: this.details(callback, body.checklist),
      set: { callerPostId: null },
    });
  }

  /** Nobody met or reached this time. @throws DomainError lifecycle.* */
  async attempt(tx: Tx, complaint: Complaint, body: CallbackAttemptRequest, seenVersion?: number): Promise<Complaint> {
    const callback = await this.callbacks.current(tx, complaint);
    const { calendar } = await this.communities.of(complaint.communityId);
    const attempt = { means: body.means, at: tx.now.toISOString(), day: dayOf(tx.now.getTime(), calendar.utcOffsetMinutes), words: body.words ?? null };
    await tx.of(Callback).update({ id: callback.id }, { attempts: [...callback.attempts, attempt] });
    return this.lifecycle.apply(tx, complaint, { action: 'callback-attempt', evidence: body, words: body.words, seenVersion, details: { means: body.means } });
  }

  /** Repairs: after two visits and one call; else after three tries on two days. @throws DomainError lifecycle.* */
  async notReached(tx: Tx, complaint: Complaint, body: CallbackNotReachedRequest, seenVersion?: number): Promise<Complaint> {
    const { attempts } = await this.callbacks.current(tx, complaint);
    await this.end(tx, complaint, { state: 'not-reached', words: body.words });
    return this.lifecycle.apply(tx, complaint, {
      action: 'callback-not-reached',
      evidence: body,
      words: body.words,
      seenVersion,
      later: { attempts },
      set: { callerPostId: null },
    });
  }

  private async end(tx: Tx, complaint: Complaint, { state, words, checklist }: Ending): Promise<Callback> {
    const callback = await this.callbacks.current(tx, complaint);
    await tx
      .of(Callback)
      .update(
        { id: callback.id },
        { state, words, checklist: checklist ?? null, doneByPostId: tx.actor.postId, doneByLevel: tx.actor.role, finishedAt: tx.now },
      );
    return callback;
  }

  private details(callback: Callback, checklist: CallbackChecklist | undefined): { level: string; checklist?: CallbackChecklist } {
    return { level: callback.level, ...(checklist && { checklist }) };
  }
}
