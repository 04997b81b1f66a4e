import { Injectable } from '@nestjs/common';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import { CommunityProfiles } from '../communities/index.ts';
import type { Complaint } from '../complaints/index.ts';
import type { Rows, Tx } from '../platform/db/index.ts';
import { Callback } from './callback.entity.ts';
import { newCallback } from './new-callback.ts';

@Injectable()
export class Callbacks {
  constructor(private readonly communities: CommunityProfiles) {}

  /** The matter's callbacks, the newest first, whatever became of them. */
  ofComplaint(rows: Rows, complaintId: string): Promise<Callback[]> {
    return rows.of(Callback).find({ complaintId }, { order: { id: 'DESC' } });
  }

  /** The callback that is owed now; an explained matter's is the desk's, outside the quota, and begins here. */
  async current(tx: Tx, complaint: Complaint): Promise<Callback> {
    const [latest] = await this.ofComplaint(tx, complaint.id);
    if (latest && latest.state === 'planned' && latest.round === complaint.round) return latest;
    const { calendar } = await this.communities.of(complaint.communityId);
    const month = dayOf(tx.now.getTime(), calendar.utcOffsetMinutes).slice(0, 7);
    const callback = newCallback(tx, complaint, { level: 'desk', callerPostId: null, month });
    await tx.of(Callback).insert(callback);
    return callback;
  }
}
