import type { ComplaintAction } from '../complaints/complaint.states.ts';
import type { CommitmentKind } from '../commitments/commitment.contract.ts';

export const NOTICE_KINDS = ['step', 'urgent', 'given-away', 'overcharged', 'due-soon', 'overdue', 'escalated'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One line of the in-app inbox; the words are composed by the reader's own language. */
export interface InboxNotice {
  id: string;
  at: string;
  kind: NoticeKind;
  complaintId: string;
  number: string;
  title: string;
  action: ComplaintAction | null;
  commitment: CommitmentKind | null;
  /** The visit that was agreed in the step, both ends. */
  visit: { from: string; until: string } | null;
  readAt: string | null;
}

/** Which notices are read: all of them, or those about one matter, which its reader has seen. */
export interface ReadNoticesRequest {
  complaint?: string;
}
