import { Injectable } from '@nestjs/common';
import type { UrgeRequest } from '@huiyin/shared/complaints/complaint.contract';
import { urgeRaisesPriority } from '@huiyin/shared/complaints/urge.policy';
import type { Tx } from '../platform/db/index.ts';
import { toldByReporter } from '../timeline/index.ts';
import { ComplaintLifecycle } from './complaint-lifecycle.ts';
import type { Complaint } from './complaint.entity.ts';

@Injectable()
export class UrgeComplaint {
  constructor(private readonly lifecycle: ComplaintLifecycle) {}

  /** 催办: every one stands on the timeline; the priority rises with the first of a day. The desk urges for a caller. @throws DomainError lifecycle.* */
  run(tx: Tx, complaint: Complaint, { words }: UrgeRequest, seenVersion?: number): Promise<Complaint> {
    const raises = urgeRaisesPriority(complaint.urgeCountedAt?.getTime() ?? null, tx.now.getTime());
    return this.lifecycle.apply(tx, complaint, {
      action: 'urge',
      evidence: {},
      words,
      toldBy: tx.actor.role === 'desk' ? toldByReporter(complaint.reporterName) : null,
      seenVersion,
      ...(raises && { set: { priority: complaint.priority + 1, urgeCountedAt: tx.now } }),
    });
  }
}
