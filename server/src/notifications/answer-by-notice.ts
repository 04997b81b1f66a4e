import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isInProgram, PersonQueries } from '../communities/index.ts';
import { ComplaintLifecycle, ComplaintQueries, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { HAPPENED, TimelineEntry, type HappenedMessage } from '../timeline/index.ts';

/**
 * The answer to an ordinary repair may be the delivered message of what was done (domain.md, "What the table means in words"): once the
 * reporter's inbox has it, it stands on the timeline as the reply. Complaints and charges are answered in writing by the desk or the lead.
 */
@Injectable()
export class AnswerByNotice implements OnModuleInit {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly complaints: ComplaintQueries,
    private readonly people: PersonQueries,
    private readonly lifecycle: ComplaintLifecycle,
  ) {}

  onModuleInit(): void {
    this.relay.listen(HAPPENED, (tx, { payload }) => this.answer(tx, payload as HappenedMessage));
  }

  private async answer(tx: Tx, { complaintId, entryId, action }: HappenedMessage): Promise<void> {
    if (action !== 'complete') return;
    const complaint = await this.complaints.byId(tx, complaintId);
    const entry = await tx.of(TimelineEntry).findOne({ id: entryId });
    const ordinary = complaint?.kind === 'repair' && complaint.repair && complaint.state === 'remedied';
    if (!complaint || !entry?.words || !ordinary || !(await this.reads(tx, complaint)) || (await this.isAnswered(tx, complaint))) return;
    await this.lifecycle.apply(tx, complaint, {
      action: 'reply',
      evidence: { remedy: entry.words, channel: 'platform' },
      words: entry.words,
      details: { channel: 'platform', delivered: entryId },
    });
  }

  /** Who never came into the program opens no inbox: they are answered by the desk, as they reported. */
  private async reads(tx: Tx, { personId }: Complaint): Promise<boolean> {
    return personId !== null && isInProgram(await this.people.byId(tx, personId));
  }

  /** An answer that was given before it had to be done over is none to what was done then (S5.5). */
  private async isAnswered(tx: Tx, { id, repliedAt }: Complaint): Promise<boolean> {
    if (repliedAt === null) return false;
    const [over] = await tx.of(TimelineEntry).find({ complaintId: id, action: 'issue-rectification' }, { order: { seq: 'DESC' }, take: 1 });
    return over === undefined || over.at <= repliedAt;
  }
}
