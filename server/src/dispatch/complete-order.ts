import { Injectable } from '@nestjs/common';
import type { CompleteCorrectiveRequest, CompleteRequest } from '@huiyin/shared/dispatch/dispatch.contract';
import { ComplaintLifecycle, type Complaint, type Step } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { Orders } from './orders.ts';

/** Who calls back after this order: named by the quota before the order is completed. */
export type NamedCaller = Pick<NonNullable<Step['holder']>, 'callerLevel' | 'callerPostId'>;

@Injectable()
export class CompleteOrder {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly orders: Orders,
  ) {}

  /** S5.3: the remedy is done, and the result goes back to the desk. @throws DomainError dispatch.order-unknown, lifecycle.* */
  async run(tx: Tx, complaint: Complaint, body: CompleteRequest, caller: NamedCaller, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    const { done, noPhotoReason = null, materials = [], quoted, stepsDone } = body;
    await this.orders.change(tx, order, {
      state: 'completed',
      completedAt: tx.now,
      done,
      noPhotoReason,
      materials,
      quoted,
      steps: order.steps.map((step, position) => ({ ...step, done: stepsDone ? stepsDone.includes(position) : step.done })),
    });
    return this.lifecycle.apply(tx, complaint, {
      action: 'complete',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: body,
      words: done,
      seenVersion,
      holder: caller,
      set: { callerPostId: caller.callerPostId ?? null },
      files: [
        { ids: body.photosBefore ?? [], purpose: 'before', orderId: order.id },
        { ids: body.photosAfter ?? [], purpose: 'after', orderId: order.id },
      ],
      details: { orderNumber: order.number, materials, quoted, ...(noPhotoReason && { noPhotoReason }) },
    });
  }

  /** S4.6: what was done against recurrence; outlives the complaint's closing. @throws DomainError dispatch.order-unknown, lifecycle.* */
  async corrective(tx: Tx, complaint: Complaint, body: CompleteCorrectiveRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.of(tx, complaint, body.order);
    await this.orders.change(tx, order, { correctiveDone: body.done, correctiveDoneAt: tx.now });
    return this.lifecycle.apply(tx, complaint, {
      action: 'complete-corrective',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: body,
      words: body.done,
      seenVersion,
      orderId: order.id,
      details: { orderNumber: order.number },
    });
  }
}
