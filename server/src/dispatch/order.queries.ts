import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, MoreThanOrEqual, Not, type FindOptionsWhere } from 'typeorm';
import type { OrderState } from '@huiyin/shared/dispatch/dispatch.contract';
import type { Rows } from '../platform/db/index.ts';
import { DispatchOrder } from './dispatch-order.entity.ts';

export interface OrderFilter {
  readonly state: OrderState;
  readonly workerPostId?: string | undefined;
  readonly department?: string | undefined;
  /** Only those whose corrective action is still to be done. */
  readonly correctiveOwed?: boolean | undefined;
  readonly afterId?: string | undefined;
}

/** A place in a list sorted by the time of completion. */
export interface CompletedCursor {
  readonly completedAt: Date;
  readonly id: string;
}

const LINE_COLUMNS = ['id', 'number', 'department', 'workerPostId', 'completedAt'] as const satisfies readonly (keyof DispatchOrder)[];
export type OrderLine = Pick<DispatchOrder, (typeof LINE_COLUMNS)[number]>;

/** The states in which an order is still to be done. */
const TO_DO: readonly OrderState[] = ['issued', 'accepted'];

@Injectable()
export class OrderQueries {
  /** A matter's orders, oldest first. */
  ofComplaint(rows: Rows, complaintId: string): Promise<DispatchOrder[]> {
    return rows.of(DispatchOrder).find({ complaintId }, { order: { suffix: 'ASC' } });
  }

  byIds(rows: Rows, ids: readonly string[]): Promise<DispatchOrder[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.of(DispatchOrder).find({ id: In([...ids]) });
  }

  /** What a list shows of these orders. */
  linesOf(rows: Rows, ids: readonly string[]): Promise<OrderLine[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.of(DispatchOrder).lines(LINE_COLUMNS, { id: In([...ids]) });
  }

  /** A worker's or a department's orders in one state, oldest first. */
  list(rows: Rows, { state, workerPostId, department, correctiveOwed, afterId }: OrderFilter, limit: number): Promise<DispatchOrder[]> {
    const where = {
      state,
      ...(workerPostId && { workerPostId }),
      ...(department && { department }),
      ...(correctiveOwed && { correctiveBy: Not(IsNull()), correctiveDoneAt: IsNull() }),
      ...(afterId && { id: MoreThan(afterId) }),
    };
    return rows
      .of(DispatchOrder)
      .find(where, { order: { id: 'ASC' }, along: workerPostId ? 'ix_dispatch_order_worker' : 'ix_dispatch_order_department', take: limit });
  }

  /** What somebody has completed, the latest first. */
  completedBy(rows: Rows, workerPostId: string, after: CompletedCursor | undefined, limit: number): Promise<DispatchOrder[]> {
    const where = { workerPostId, completedAt: Not(IsNull()) };
    return rows.of(DispatchOrder).find(where, { order: { completedAt: 'DESC', id: 'DESC' }, along: 'ix_dispatch_order_done', take: limit, after });
  }

  /** Whether somebody holds or held an order of this matter. */
  heldBy(rows: Rows, complaintId: string, workerPostId: string): Promise<boolean> {
    return rows.of(DispatchOrder).exists({ complaintId, workerPostId });
  }

  /** Whether an order is this matter's, and of this department. */
  isOf(rows: Rows, id: string, complaintId: string, department: string): Promise<boolean> {
    return rows.of(DispatchOrder).exists({ id, complaintId, department });
  }

  /** Whether a department has or had this matter. */
  ofDepartment(rows: Rows, complaintId: string, department: string): Promise<boolean> {
    return rows.of(DispatchOrder).exists({ complaintId, department });
  }

  /** How many orders each of these has to do now; who has none is not there. */
  openOfEach(rows: Rows, workerPostIds: readonly string[]): Promise<Map<string | null, number>> {
    return this.eachOf(rows, workerPostIds, { state: In([...TO_DO]) }, 'ix_dispatch_order_worker');
  }

  /** How many orders of a category each of these has completed since then; who has none is not there. */
  completedOfCategory(rows: Rows, workerPostIds: readonly string[], category: string, since: Date): Promise<Map<string | null, number>> {
    return this.eachOf(rows, workerPostIds, { category, completedAt: MoreThanOrEqual(since) }, 'ix_dispatch_order_category');
  }

  /** How many orders in a building each of these has completed since then; who has none is not there. */
  completedInBuilding(rows: Rows, workerPostIds: readonly string[], buildingId: string, since: Date): Promise<Map<string | null, number>> {
    return this.eachOf(rows, workerPostIds, { buildingId, completedAt: MoreThanOrEqual(since) }, 'ix_dispatch_order_building');
  }

  private async eachOf(
    rows: Rows,
    workerPostIds: readonly string[],
    where: FindOptionsWhere<DispatchOrder>,
    along: string,
  ): Promise<Map<string | null, number>> {
    if (workerPostIds.length === 0) return new Map();
    return rows.of(DispatchOrder).countsBy('workerPostId', { workerPostId: In([...workerPostIds]), ...where }, along);
  }
}
