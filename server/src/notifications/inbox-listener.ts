import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { NoticeKind } from '@huiyin/shared/notifications/inbox.contract';
import { RECEIPTS, TOLD_OF, TOLD_OF_OVERCHARGE, TOLD_OF_URGENT } from '@huiyin/shared/notifications/recipients.policy';
import { overchargeOf } from '@huiyin/shared/visits/overcharge';
import { Commitment, COMMITMENT_TOLD, type CommitmentToldMessage } from '../commitments/index.ts';
import { ComplaintQueries, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { HAPPENED, stepAtWork, TimelineEntry, type HappenedMessage } from '../timeline/index.ts';
import { Notice } from './notice.entity.ts';
import { WriteMessages } from './messages/write-messages.ts';
import { Recipients } from './recipients.ts';

type Told = Pick<Notice, 'sourceId' | 'kind' | 'action' | 'commitment' | 'visitFrom' | 'visitUntil'>;

const NO_VISIT = { visitFrom: null, visitUntil: null };

/** S7.6: of ratings the office hears where somebody is not satisfied. */
const isTold = (action: ComplaintAction, entry: TimelineEntry | null): boolean => action !== 'rate' || entry?.details.verdict === 'not';

/** Puts what happened, and what is owed, into the inboxes of those it concerns. Heard twice it writes once. */
@Injectable()
export class InboxListener implements OnModuleInit {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly complaints: ComplaintQueries,
    private readonly recipients: Recipients,
    private readonly messages: WriteMessages,
  ) {}

  onModuleInit(): void {
    this.relay.listen(HAPPENED, (tx, { id, payload }) => this.happened(tx, id, payload as HappenedMessage));
    this.relay.listen(COMMITMENT_TOLD, (tx, { id, payload }) => this.owed(tx, id, payload as CommitmentToldMessage));
  }

  private async happened(tx: Tx, sourceId: string, { complaintId, entryId, action }: HappenedMessage): Promise<void> {
    const whom = TOLD_OF[action];
    if (!whom) return;
    const complaint = await this.complaints.byId(tx, complaintId);
    const entry = await tx.of(TimelineEntry).findOne({ id: entryId });
    if (!complaint || !isTold(action, entry)) return;
    const urgently = (complaint.urgent && TOLD_OF_URGENT[action]) || null;
    const formerPostId = entry?.details.formerWorker ?? null;
    // Of their own step nobody is told but by a receipt, of a rating not who did the work.
    const silent = [...(RECEIPTS.includes(action) ? [] : [entry?.actorId]), ...(action === 'rate' ? [complaint.workerPostId] : [])];
    const recipients = await this.recipients.of(tx, { ...complaint, formerPostId }, [...whom, ...(urgently ?? [])]);
    const refunders = entry && overchargeOf(entry.details.checklist) > 0 ? await this.recipients.of(tx, complaint, TOLD_OF_OVERCHARGE) : [];
    const visit = entry && stepAtWork(entry).visit;
    const when = visit ? { visitFrom: new Date(visit.from), visitUntil: new Date(visit.until) } : NO_VISIT;
    const kindFor = (recipient: string): NoticeKind => {
      if (refunders.includes(recipient)) return 'overcharged';
      if (recipient === formerPostId) return 'given-away';
      return urgently && recipient !== complaint.personId ? 'urgent' : 'step';
    };
    for (const kind of ['step', 'urgent', 'given-away', 'overcharged'] as const) {
      const told = [...new Set([...recipients, ...refunders])].filter((recipient) => !silent.includes(recipient) && kindFor(recipient) === kind);
      if (told.length > 0) await this.write(tx, complaint, told, { sourceId, kind, action, commitment: null, ...when }, entry?.actorId);
    }
  }

  private async owed(tx: Tx, sourceId: string, message: CommitmentToldMessage): Promise<void> {
    const commitment = await tx.of(Commitment).findOne({ id: message.commitmentId });
    const complaint = await this.complaints.byId(tx, message.complaintId);
    if (!commitment || !complaint || commitment.state !== 'open') return;
    const recipients = message.postId ? [message.postId] : await this.recipients.atLevel(tx, message.level, message.department);
    await this.write(tx, complaint, recipients, { sourceId, kind: message.what, action: null, commitment: commitment.kind, ...NO_VISIT });
  }

  private async write(tx: Tx, complaint: Complaint, recipients: readonly string[], told: Told, actorId: string | null = null): Promise<void> {
    const known = await tx.of(Notice).find({ sourceId: told.sourceId });
    const missing = recipients.filter((recipientId) => !known.some((notice) => notice.recipientId === recipientId));
    await tx.of(Notice).insert(
      ...missing.map((recipientId) => ({
        ...told,
        id: newId(tx.now),
        communityId: complaint.communityId,
        recipientId,
        complaintId: complaint.id,
        number: complaintNumber(complaint.year, complaint.serial),
        title: complaint.title,
        createdAt: tx.now,
        // A receipt of one's own step is no news.
        readAt: recipientId === actorId ? tx.now : null,
      })),
    );
    await this.messages.of(tx, complaint, missing, told);
  }
}
