import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { CommitmentLine } from '../commitments/index.ts';
import { isRated, type ComplaintLine } from '../complaints/index.ts';

/** One line of a list; `open` is what is owed about these matters, soonest first. */
export function matterSummary(complaint: ComplaintLine, open: readonly CommitmentLine[], now: Date): MatterSummary {
  const next = open.find((commitment) => commitment.complaintId === complaint.id);
  return {
    id: complaint.id,
    number: complaintNumber(complaint.year, complaint.serial),
    title: complaint.title,
    category: complaint.category,
    categoryName: complaint.categoryName,
    place: complaint.placeLabel,
    state: complaint.state,
    outcome: complaint.outcome,
    urgent: complaint.urgent,
    round: complaint.round,
    registeredAt: complaint.registeredAt.toISOString(),
    reporter: complaint.reporterName,
    next: next ? { kind: next.kind, dueAt: next.dueAt.toISOString(), overdue: next.dueAt < now, climbedTo: next.climbedTo } : null,
    rated: isRated(complaint),
  };
}
