import { Injectable } from '@nestjs/common';
import type { Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { DispatchOrder } from './dispatch-order.entity.ts';

@Injectable()
export class FallAwayOrder {
  /** A withdrawn matter needs no more work: its live order leaves the lists. A completed or returned one stays as it is. */
  async run(tx: Tx, complaint: Complaint): Promise<void> {
    if (!complaint.orderId) return;
    for (const state of ['issued', 'accepted'] as const) await tx.of(DispatchOrder).update({ id: complaint.orderId, state }, { state: 'fallen-away' });
  }
}
