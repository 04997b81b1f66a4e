import { Injectable } from '@nestjs/common';
import type { RateRequest } from '@huiyin/shared/ratings/rating.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { closingToRate, ComplaintLifecycle, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { toldByReporter } from '../timeline/index.ts';
import { Rating } from './rating.entity.ts';

@Injectable()
export class RateComplaint {
  constructor(private readonly lifecycle: ComplaintLifecycle) {}

  /**
   * S10.3: whether the resident is satisfied, once a closing; 'satisfied' closes the matter. The desk enters it for a caller, marked with how it was said.
   * @throws DomainError lifecycle.*
   */
  async run(tx: Tx, complaint: Complaint, body: RateRequest, seenVersion?: number): Promise<Complaint> {
    const byDesk = tx.actor.role !== 'resident';
    if (byDesk && body.saidBy === undefined) throw new DomainError('lifecycle.condition-unmet', { action: 'rate', condition: 'channel' });
    const closing = closingToRate(complaint);
    const rated = await this.lifecycle.apply(tx, complaint, {
      action: 'rate',
      evidence: { verdict: body.verdict },
      words: body.words,
      seenVersion,
      toldBy: byDesk ? toldByReporter(complaint.reporterName) : null,
      set: { ratedClosing: closing },
      details: { verdict: body.verdict, ...(byDesk && { saidBy: body.saidBy }) },
    });
    await tx.of(Rating).insert({
      id: newId(tx.now),
      communityId: complaint.communityId,
      complaintId: complaint.id,
      closing,
      verdict: body.verdict,
      timeliness: body.stars?.timeliness ?? null,
      quality: body.stars?.quality ?? null,
      manner: body.stars?.manner ?? null,
      words: body.words ?? null,
      saidBy: byDesk ? (body.saidBy ?? null) : null,
      at: tx.now,
    });
    return rated;
  }
}
