import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { StepEvidence } from '@huiyin/shared/complaints/complaint.conditions';
import type { ComplaintTransition } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { Holder, Opening } from '../commitments/index.ts';
import type { CommunityProfile } from '../communities/index.ts';
import type { Complaint } from './complaint.entity.ts';

/** Which of the step's times a commitment is due at. */
const STATED: Partial<Record<CommitmentKind, (evidence: StepEvidence) => string | undefined>> = {
  remedy: (evidence) => evidence.remedyBy,
  referral: (evidence) => evidence.remedyBy,
  corrective: (evidence) => evidence.corrective?.by,
  appointment: (evidence) => evidence.until ?? evidence.nextVisit?.until,
};

/** The commitments that a row opens, with what sets their time and to whom they fall. */
export function openingsOf(
  complaint: Complaint,
  row: ComplaintTransition,
  community: CommunityProfile,
  evidence: StepEvidence,
  holder: Partial<Holder>,
): Opening[] {
  const { emergency, urgent, callbackClass, department, workerPostId, orderId, callerPostId, decidingLevel } = complaint;
  const deadline = { emergency, urgent, categoryClass: callbackClass, calendar: community.calendar, stricter: community.settings.stricterDeadlines };
  const whole: Holder = { department, workerPostId, orderId, callerLevel: null, callerPostId, decidingLevel, ...holder };
  return row.opens.map((kind) => {
    const stated = STATED[kind]?.(evidence);
    return { kind, deadline, stated: stated === undefined ? null : new Date(stated), holder: whole };
  });
}
