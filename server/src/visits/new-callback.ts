import type { Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import type { Callback } from './callback.entity.ts';

/** A callback not yet made, of the matter's round; `level` desk stands outside the quota (decision 7). */
export const newCallback = (tx: Tx, complaint: Complaint, { level, callerPostId, month }: Pick<Callback, 'level' | 'callerPostId' | 'month'>): Callback => ({
  id: newId(tx.now),
  communityId: complaint.communityId,
  complaintId: complaint.id,
  orderId: complaint.orderId,
  round: complaint.round,
  state: 'planned',
  level,
  inQuota: level !== 'desk',
  month,
  callerPostId,
  plannedAt: tx.now,
  attempts: [],
  checklist: null,
  words: null,
  doneByPostId: null,
  doneByLevel: null,
  finishedAt: null,
});
