import { Injectable } from '@nestjs/common';
import { agreedVisit, atWorkOf } from '@huiyin/shared/dispatch/at-work';
import type { OrderSummary, OwnOrders } from '@huiyin/shared/dispatch/dispatch.contract';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { CallbackSummary, CallerLevel, ReplyOwed } from '@huiyin/shared/visits/callback.contract';
import { CommitmentQueries, type OwedFilter } from '../commitments/index.ts';
import { StaffQueries } from '../communities/index.ts';
import { ComplaintQueries } from '../complaints/index.ts';
import { OrderQueries, type DispatchOrder, type OrderFilter } from '../dispatch/index.ts';
import { Reads, type Actor, type Rows } from '../platform/db/index.ts';
import { TimelineQueries } from '../timeline/index.ts';
import { completedCursor, dueCursor, idCursor, limitOf, pageOf, type PageQuery } from '../platform/http/page-query.ts';

const ORDERS: Readonly<Record<Exclude<OwnOrders, 'completed'>, Pick<OrderFilter, 'state' | 'correctiveOwed'>>> = {
  'to-accept': { state: 'issued' },
  'in-progress': { state: 'accepted' },
  corrective: { state: 'completed', correctiveOwed: true },
};

/** Of these is said when somebody comes, and how far the work is. */
const TO_DO: readonly OwnOrders[] = ['to-accept', 'in-progress'];

interface OrderLine {
  /** `undefined`: the place of the list is taken, and nothing stands there. */
  readonly order: DispatchOrder | undefined;
  readonly key: readonly string[];
}

/** The lists of who works outside: their orders, and the callbacks that were named to them. */
@Injectable()
export class OwnLists {
  constructor(
    private readonly reads: Reads,
    private readonly orders: OrderQueries,
    private readonly complaints: ComplaintQueries,
    private readonly commitments: CommitmentQueries,
    private readonly staff: StaffQueries,
    private readonly timeline: TimelineQueries,
  ) {}

  /** A worker's orders, or those of a lead's department, oldest first; of what is completed only one's own, the latest first. */
  async ordersOf(me: Actor, which: OwnOrders, query: PageQuery): Promise<Page<OrderSummary>> {
    const rows = this.reads.for(me);
    const limit = limitOf(query);
    const lines = await this.linesOf(rows, me, which, query, limit + 1);
    const found = lines.flatMap(({ order }) => (order ? [order] : []));
    const complaintIds = [...new Set(found.map((order) => order.complaintId))];
    const matters = new Map((await this.complaints.byIds(rows, complaintIds)).map((complaint) => [complaint.id, complaint]));
    const names = await this.names(
      rows,
      found.map((order) => order.workerPostId),
    );
    const work = await this.workOn(rows, TO_DO.includes(which) ? complaintIds : []);
    const page = pageOf(
      lines,
      limit,
      ({ key }) => key,
      ({ order }): OrderSummary | null => {
        if (!order) return null;
        const matter = matters.get(order.complaintId)!;
        const dueAt = (which === 'to-accept' ? work.acceptBy.get(order.id) : null) ?? (which === 'corrective' ? order.correctiveBy! : order.remedyBy);
        const { visit, atWork } = work.of(order);
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
          completedAt: order.completedAt?.toISOString() ?? null,
          dueAt: dueAt.toISOString(),
          visit,
          atWork,
        };
      },
    );
    return { ...page, rows: page.rows.filter((row) => row !== null) };
  }

  /** A lead's corrective actions are found by what is owed: else the completed orders of all years of the department would be read for them. */
  private async linesOf(rows: Rows, me: Actor, which: OwnOrders, query: PageQuery, limit: number): Promise<OrderLine[]> {
    if (which === 'completed') {
      const completed = await this.orders.completedBy(rows, me.postId!, completedCursor(query), limit);
      return completed.map((order) => ({ order, key: [order.completedAt!.toISOString(), order.id] }));
    }
    if (which === 'corrective' && me.role === 'lead') {
      const owed = await this.commitments.owed(rows, { kinds: ['corrective'], department: me.department!, after: dueCursor(query) }, limit);
      const ids = owed.flatMap(({ orderId }) => orderId ?? []);
      const completed = new Map((await this.orders.byIds(rows, ids)).filter(({ state }) => state === 'completed').map((order) => [order.id, order]));
      return owed.map(({ id, orderId, dueAt }) => ({ order: completed.get(orderId ?? ''), key: [dueAt.toISOString(), id] }));
    }
    const whose = me.role === 'lead' ? { department: me.department! } : { workerPostId: me.postId! };
    const found = await this.orders.list(rows, { ...ORDERS[which], ...whose, afterId: idCursor(query) }, limit);
    return found.map((order) => ({ order, key: [order.id] }));
  }

  /** By when each order of these matters has to be accepted, which visit is agreed, and how far the work is. */
  private async workOn(rows: Rows, complaintIds: readonly string[]) {
    const [open, steps] = await Promise.all([this.commitments.openOfComplaints(rows, complaintIds), this.timeline.workSteps(rows, complaintIds)]);
    const visits = new Map(open.filter(({ kind }) => kind === 'appointment').map(({ complaintId, dueAt }) => [complaintId, dueAt.toISOString()]));
    return {
      acceptBy: new Map(open.filter(({ kind }) => kind === 'accept').map(({ orderId, dueAt }) => [orderId, dueAt])),
      of({ complaintId, state, acceptedAt, arrivedAt }: DispatchOrder): Pick<OrderSummary, 'visit' | 'atWork'> {
        const taken = steps.get(complaintId) ?? [];
        const held = { state, acceptedAt: acceptedAt?.toISOString() ?? null, arrivedAt: arrivedAt?.toISOString() ?? null };
        return { visit: agreedVisit(visits.get(complaintId), taken), atWork: atWorkOf(held, taken) };
      },
    };
  }

  /** The callbacks that are owed by this caller, or by the desk; soonest first. */
  async callbacksOf(me: Actor, query: PageQuery): Promise<Page<CallbackSummary>> {
    const rows = this.reads.for(me);
    const limit = limitOf(query);
    const whose: OwedFilter = me.role === 'desk' ? { kinds: ['callback'], ownerLevel: 'desk' } : { kinds: ['callback'], ownerPostId: me.postId! };
    const owed = await this.commitments.owed(rows, { ...whose, after: dueCursor(query) }, limit + 1);
    const complaintIds = owed.map(({ complaintId }) => complaintId);
    const matters = new Map((await this.complaints.byIds(rows, complaintIds)).map((complaint) => [complaint.id, complaint]));
    const replies = await this.repliesOwed(rows, complaintIds);
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
          openedAt: commitment.openedAt.toISOString(),
          dueAt: commitment.dueAt.toISOString(),
          awaitsReply: replies.get(matter.id) ?? null,
        };
      },
    );
  }

  /** Who still owes the resident an answer about each of these matters. */
  private async repliesOwed(rows: Rows, complaintIds: readonly string[]): Promise<Map<string, ReplyOwed>> {
    const replies = (await this.commitments.openOfComplaints(rows, complaintIds)).filter(({ kind }) => kind === 'reply');
    return new Map(
      replies.map(({ complaintId, ownerLevel, department, dueAt }): [string, ReplyOwed] => [
        complaintId,
        { ownerLevel, department, dueAt: dueAt.toISOString() },
      ]),
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
