import { LADDER } from '@huiyin/shared/commitments/owner.policy';
import type { ComplaintTransition } from '@huiyin/shared/complaints/complaint.lifecycle';
import type { Complaint } from './complaint.entity.ts';

/** What a row of the table changes of the matter itself. */
export function changesOf(complaint: Complaint, row: ComplaintTransition, now: Date): Partial<Complaint> {
  const closes = row.to === 'closed' && row.from !== 'closed';
  const leavesClosing = row.from === 'closed' && row.to !== 'closed' && row.to !== 'archived';
  return {
    state: row.to,
    lastActivityAt: now,
    ...(row.nextRound && { round: complaint.round + 1, decidingLevel: LADDER[complaint.decidingLevel][0] ?? complaint.decidingLevel }),
    ...(row.raisesPriority && { priority: complaint.priority + 1 }),
    ...(closes && { closings: complaint.closings + 1, closedAt: now, outcome: row.outcome }),
    ...(leavesClosing && { closedAt: null, outcome: null }),
    ...(row.action === 'return' && { returns: complaint.returns + 1 }),
    ...(row.meets.includes('reply') && { repliedAt: now }),
    ...(row.opens.includes('reply') && { repliedAt: null }),
  };
}
