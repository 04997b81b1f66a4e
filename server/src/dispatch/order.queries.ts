import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { OrderState } from '@huiyin/shared/dispatch/dispatch.contract';
import type { Rows } from '../platform/db/index.ts';
import { DispatchOrder } from './dispatch-order.entity.ts';

export interface OrderFilter {
  readonly state: OrderState;
  readonly workerPostId?: string | undefined;
  readonly department?: string | undefined;
  readonly afterId?: string | undefined;
}

@Injectable()
export class OrderQueries {
  /** A matter's orders, oldest first. */
  ofComplaint(rows: Rows, complaintId: string): Promise<DispatchOrder[]> {
    return rows.of(DispatchOrder).find({ complaintId }, { order: { suffix: 'ASC' } });
  }

  /** A worker's or a department's orders in one state, oldest first. */
  list(rows: Rows, { state, workerPostId, department, afterId }: OrderFilter, limit: number): Promise<DispatchOrder[]> {
    const where = { state, ...(workerPostId && { workerPostId }), ...(department && { department }), ...(afterId && { id: MoreThan(afterId) }) };
    return rows
      .of(DispatchOrder)
      .find(where, { order: { id: 'ASC' }, along: workerPostId ? 'ix_dispatch_order_worker' : 'ix_dispatch_order_department', take: limit });
  }

  /** Whether somebody holds or held an order of this matter. */
  heldBy(rows: Rows, complaintId: string, workerPostId: string): Promise<boolean> {
    return rows.of(DispatchOrder).exists({ complaintId, workerPostId });
  }

  /** Whether a department has or had this matter. */
  ofDepartment(rows: Rows, complaintId: string, department: string): Promise<boolean> {
    return rows.of(DispatchOrder).exists({ complaintId, department });
  }

  /** How many orders a worker has to do now. */
  async openOf(rows: Rows, workerPostId: string): Promise<number> {
    const [issued, accepted] = await Promise.all((['issued', 'accepted'] as const).map((state) => rows.of(DispatchOrder).count({ workerPostId, state })));
    return (issued ?? 0) + (accepted ?? 0);
  }
}
