import { Injectable } from '@nestjs/common';
import type { ReturnRequest } from '@huiyin/shared/dispatch/dispatch.contract';
import { Commitments } from '../commitments/index.ts';
import { ComplaintLifecycle, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { Orders } from './orders.ts';

@Injectable()
export class ReturnOrder {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly orders: Orders,
    private readonly commitments: Commitments,
  ) {}

  /** S7.5: returning needs a reason; the second return of the same matter goes to the director. @throws DomainError dispatch.order-unknown, lifecycle.* */
  async run(tx: Tx, complaint: Complaint, body: ReturnRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    await this.orders.change(tx, order, { state: 'returned' });
    await this.commitments.handVerifyTo(tx, complaint.id, null);
    return this.lifecycle.apply(tx, complaint, {
      action: 'return',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: body,
      words: body.reason,
      seenVersion,
      set: { orderId: null, workerPostId: null, workerAccountId: null },
      details: { orderNumber: order.number },
    });
  }
}
