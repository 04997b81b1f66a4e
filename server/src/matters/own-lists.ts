import { Injectable } from '@nestjs/common';
import type { OrderSummary, OwnOrders } from '@huiyin/shared/dispatch/dispatch.contract';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { CallbackSummary, CallerLevel } from '@huiyin/shared/visits/callback.contract';
import { CommitmentQueries, type OwedFilter } from '../commitments/index.ts';
import { StaffQueries } from '../communities/index.ts';
import { ComplaintQueries } from '../complaints/index.ts';
import { OrderQueries, type OrderFilter } from '../dispatch/index.ts';
import { Reads, type Actor, type Rows } from '../platform/db/index.ts';
import { dueCursor, idCursor, limitOf, pageOf, type PageQuery } from '../platform/http/page-query.ts';

const ORDERS: Readonly<Record<OwnOrders, Pick<OrderFilter, 'state' | 'correctiveOwed'>>> = {
  'to-accept': { state: 'issued' },
  'in-progress': { state: 'accepted' },
  corrective: { state: 'completed', correctiveOwed: true },
};

/** The lists of who works outside: their orders, and the callbacks that were named to them. */
@Injectable()
export class OwnLists {
  constructor(
    private readonly reads: Reads,
    private readonly orders: OrderQueries,
    private readonly complaints: ComplaintQueries,
    private readonly commitments: CommitmentQueries,
    private readonly staff: StaffQueries,
  ) {}

  /** A worker's orders, or those of a lead's department; oldest first. */
  async ordersOf(me: Actor, which: OwnOrders, query: PageQuery): Promise<Page<OrderSummary>> {
    const rows = this.reads.for(me);
    const limit = limitOf(query);
    const whose = me.role === 'lead' ? { department: me.department! } : { workerPostId: me.postId! };
    const found = await this.orders.list(rows, { ...ORDERS[which], ...whose, afterId: idCursor(query) }, limit + 1);
    const matters = new Map(
      (await this.complaints.byIds(rows, [...new Set(found.map((order) => order.complaintId))])).map((complaint) => [complaint.id, complaint]),
    );
    const names = await this.names(
      rows,
      found.map((order) => order.workerPostId),
    );
    return pageOf(
      found,
      limit,
      (order) => [order.id],
      (order): OrderSummary => {
        const matter = matters.get(order.complaintId)!;
        return {
          id: order.id,
          number: order.number,
          complaintId: matter.id,
          complaintState: matter.state,
          state: order.state,
          title: matter.title,
          place: matter.placeLabel,
          urgent: matter.urgent,
          workerName: order.workerPostId ? (names.get(order.workerPostId) ?? null) : null,
          round: order.round,
          issuedAt: order.issuedAt.toISOString(),
          dueAt: (which === 'corrective' ? order.correctiveBy! : order.remedyBy).toISOString(),
        };
      },
    );
  }

  /** The callbacks that are owed by this caller, or by the desk; soonest first. */
  async callbacksOf(me: Actor, query: PageQuery): Promise<Page<CallbackSummary>> {
    const rows = this.reads.for(me);
    const limit = limitOf(query);
    const whose: OwedFilter = me.role === 'desk' ? { kinds: ['callback'], ownerLevel: 'desk' } : { kinds: ['callback'], ownerPostId: me.postId! };
    const owed = await this.commitments.owed(rows, { ...whose, after: dueCursor(query) }, limit + 1);
    const matters = new Map(
      (
        await this.complaints.byIds(
          rows,
          owed.map((commitment) => commitment.complaintId),
        )
      ).map((complaint) => [complaint.id, complaint]),
    );
    return pageOf(
      owed,
      limit,
      (commitment) => [commitment.dueAt.toISOString(), commitment.id],
      (commitment): CallbackSummary => {
        const matter = matters.get(commitment.complaintId)!;
        return {
          id: commitment.id,
          complaintId: matter.id,
          number: complaintNumber(matter.year, matter.serial),
          title: matter.title,
          place: matter.placeLabel,
          level: commitment.ownerLevel as CallerLevel,
          callerName: commitment.ownerPostId ? me.name : null,
          dueAt: commitment.dueAt.toISOString(),
        };
      },
    );
  }

  /** Who of a department can hold an order, with how many they have. */
  async workersOf(me: Actor, department: string): Promise<{ postId: string; name: string; role: 'worker' | 'lead'; openOrders: number }[]> {
    const rows = this.reads.for(me);
    const posts = await this.staff.fieldOf(rows, department);
    const open = await this.orders.openOfEach(
      rows,
      posts.map((post) => post.id),
    );
    return posts.map((post) => ({ postId: post.id, name: post.name, role: post.role as 'worker' | 'lead', openOrders: open.get(post.id) ?? 0 }));
  }

  private async names(rows: Rows, ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
    return new Map((await this.staff.byIds(rows, wanted)).map((post) => [post.id, post.name]));
  }
}
