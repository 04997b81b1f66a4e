import { Injectable } from '@nestjs/common';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import { CommunityProfiles } from '../communities/index.ts';
import type { Complaint } from '../complaints/index.ts';
import type { Rows, Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Callback } from './callback.entity.ts';

@Injectable()
export class Callbacks {
  constructor(private readonly communities: CommunityProfiles) {}

  /** The matter's newest callback, whatever became of it. */
  async latest(rows: Rows, complaintId: string): Promise<Callback | null> {
    const [newest] = await rows.of(Callback).find({ complaintId }, { order: { id: 'DESC' }, take: 1 });
    return newest ?? null;
  }

  /** The callback that is owed now; an explained matter's is the desk's, outside the quota, and begins here. */
  async current(tx: Tx, complaint: Complaint): Promise<Callback> {
    const latest = await this.latest(tx, complaint.id);
    if (latest && latest.state === 'planned' && latest.round === complaint.round) return latest;
    const { calendar } = await this.communities.of(complaint.communityId);
    const callback: Callback = {
      id: newId(tx.now),
      communityId: complaint.communityId,
      complaintId: complaint.id,
      orderId: complaint.orderId,
      round: complaint.round,
      state: 'planned',
      level: 'desk',
      inQuota: false,
      month: dayOf(tx.now.getTime(), calendar.utcOffsetMinutes).slice(0, 7),
      callerPostId: null,
      plannedAt: tx.now,
      attempts: [],
      checklist: null,
      words: null,
      doneByPostId: null,
      doneByLevel: null,
      finishedAt: null,
    };
    await tx.of(Callback).insert(callback);
    return callback;
  }
}
