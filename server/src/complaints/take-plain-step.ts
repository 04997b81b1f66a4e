import { Injectable } from '@nestjs/common';
import type { ActionRequests } from '@huiyin/shared/matters/matter.endpoints';
import type { Tx } from '../platform/db/index.ts';
import { toldByReporter } from '../timeline/index.ts';
import { ComplaintLifecycle, type Step } from './complaint-lifecycle.ts';
import type { Complaint } from './complaint.entity.ts';

/** Steps that change nothing but the matter itself: what is brought along, and what of it the timeline says. */
const PLAIN_STEPS = {
  verify: (body) => ({
    evidence: body,
    words: body.words,
    files: [{ ids: body.files ?? [], purpose: 'site' }],
    details: {
      finding: body.finding,
      duty: body.duty,
      ...(body.dutyDepartment && { dutyDepartment: body.dutyDepartment }),
      ...(body.atPlaceAt && { atPlaceAt: body.atPlaceAt }),
    },
  }),
  explain: (body) => ({ evidence: body, words: body.explanation }),
  decide: (body) => ({ evidence: body, words: body.decision }),
  reply: (body) => ({ evidence: body, words: body.remedy, files: [{ ids: body.files ?? [], purpose: 'evidence' }], details: { channel: body.channel } }),
  'not-solved': (body) => ({ evidence: body, words: body.remains, files: [{ ids: body.files ?? [], purpose: 'evidence' }] }),
  add: (body) => ({ evidence: body, words: body.words, files: [{ ids: body.files ?? [], purpose: 'evidence' }] }),
  note: (body) => ({ evidence: body, words: body.words }),
  withdraw: (body) => ({ evidence: body, words: body.reason }),
  archive: () => ({ evidence: {} }),
} satisfies { [A in keyof ActionRequests]?: (body: ActionRequests[A]) => Omit<Step, 'action'> };
export type PlainAction = keyof typeof PLAIN_STEPS;

/** Steps that residents take themselves; the desk takes them for a caller, and the timeline says so (来电代办). */
const RESIDENTS_OWN: readonly PlainAction[] = ['not-solved', 'add', 'withdraw'];

@Injectable()
export class TakePlainStep {
  constructor(private readonly lifecycle: ComplaintLifecycle) {}

  /** @throws DomainError lifecycle.* */
  run<A extends PlainAction>(tx: Tx, complaint: Complaint, action: A, body: ActionRequests[A], seenVersion?: number): Promise<Complaint> {
    const step = (PLAIN_STEPS[action] as (body: ActionRequests[A]) => Omit<Step, 'action'>)(body);
    const toldBy = tx.actor.role === 'desk' && RESIDENTS_OWN.includes(action) ? toldByReporter(complaint.reporterName) : null;
    return this.lifecycle.apply(tx, complaint, { ...step, action, toldBy, seenVersion });
  }
}
