import { Injectable } from '@nestjs/common';
import type { AcceptRequest, ReassignRequest } from '@huiyin/shared/dispatch/dispatch.contract';
import { Commitments } from '../commitments/index.ts';
import { StaffQueries } from '../communities/index.ts';
import { ComplaintLifecycle, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { Orders } from './orders.ts';

@Injectable()
export class AcceptOrder {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly orders: Orders,
    private readonly staff: StaffQueries,
    private readonly commitments: Commitments,
  ) {}

  /** Who accepts an order that names nobody holds it from now on. @throws DomainError dispatch.order-unknown, lifecycle.* */
  async run(tx: Tx, complaint: Complaint, body: AcceptRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    const named = complaint.workerPostId;
    const holder = named ?? tx.actor.postId;
    await this.orders.change(tx, order, { state: 'accepted', acceptedAt: tx.now, workerPostId: holder });
    if (named === null) await this.commitments.handOver(tx, complaint.id, order.id, holder!);
    const account = complaint.workerAccountId ?? tx.actor.accountId;
    return this.lifecycle.apply(tx, complaint, {
      action: 'accept',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: {},
      seenVersion,
      orderId: order.id,
      set: { workerPostId: holder, workerAccountId: account },
      details: { orderNumber: order.number, worker: (await this.staff.byId(tx, holder!))?.name ?? '' },
    });
  }

  /** @throws DomainError dispatch.order-unknown, dispatch.worker-unknown, lifecycle.* */
  async reassign(tx: Tx, complaint: Complaint, body: ReassignRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    const worker = await this.orders.worker(tx, body.worker, order.department);
    const former = order.workerPostId;
    await this.orders.change(tx, order, { state: 'issued', acceptedAt: null, workerPostId: worker.id });
    await this.commitments.handOver(tx, complaint.id, order.id, worker.id);
    return this.lifecycle.apply(tx, complaint, {
      action: 'reassign',
      evidence: body,
      words: body.reason,
      seenVersion,
      holder: { workerPostId: worker.id },
      set: { workerPostId: worker.id, workerAccountId: worker.accountId },
      details: { orderNumber: order.number, worker: worker.name, ...(former !== null && former !== worker.id && { formerWorker: former }) },
    });
  }
}
