import { Injectable } from '@nestjs/common';
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
    const query = rows.of(DispatchOrder).query('o').andWhere('o.state = :state', { state });
    if (workerPostId) query.andWhere('o.workerPostId = :workerPostId', { workerPostId });
    if (department) query.andWhere('o.department = :department', { department });
    if (afterId) query.andWhere('o.id > :afterId', { afterId });
    return query.orderBy('o.id', 'ASC').take(limit).getMany();
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
