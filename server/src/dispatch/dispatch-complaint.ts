import { Injectable } from '@nestjs/common';
import type { DispatchRequest, IssueRectificationRequest } from '@huiyin/shared/dispatch/dispatch.contract';
import { Commitments } from '../commitments/index.ts';
import { StaffQueries } from '../communities/index.ts';
import { ComplaintLifecycle, type Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { Orders, type NewOrder } from './orders.ts';
import { futureTime } from './future-time.ts';

type IssuedStep = Pick<Parameters<ComplaintLifecycle['apply']>[2], 'action' | 'evidence' | 'words' | 'seenVersion'>;

@Injectable()
export class DispatchComplaint {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly orders: Orders,
    private readonly commitments: Commitments,
    private readonly staff: StaffQueries,
  ) {}

  /**
   * S10.1: orders a department, or a person of it, to remedy the matter by a time; the department's lead owes the reply from now on.
   * @throws DomainError dispatch.department-unknown, dispatch.worker-unknown, time.in-the-past, lifecycle.*
   */
  async run(tx: Tx, complaint: Complaint, body: DispatchRequest, seenVersion?: number): Promise<Complaint> {
    const department = await this.orders.department(tx, body.department);
    const worker = body.worker ? await this.orders.worker(tx, body.worker, department) : null;
    const order: NewOrder = { department, worker, remedyBy: futureTime(tx, body.remedyBy), note: body.note, round: complaint.round };
    const dispatched = await this.issue(tx, complaint, order, { action: 'dispatch', evidence: body, words: body.note, seenVersion });
    await this.commitments.handReplyTo(tx, complaint.id, department);
    await this.commitments.handVerifyTo(tx, complaint.id, { orderId: dispatched.orderId, department, workerPostId: worker?.id ?? null });
    return dispatched;
  }

  /**
   * S8.4, S5.5: the written notice of what is still wrong is the next order at once, to the same department and worker, with priority raised.
   * @throws DomainError time.in-the-past, lifecycle.*
   */
  async rectify(tx: Tx, complaint: Complaint, body: IssueRectificationRequest, seenVersion?: number): Promise<Complaint> {
    const worker = complaint.workerPostId ? await this.staff.byId(tx, complaint.workerPostId) : null;
    const order: NewOrder = {
      department: complaint.department,
      worker,
      remedyBy: futureTime(tx, body.remedyBy),
      rectification: body.notice,
      round: complaint.round + 1,
    };
    return this.issue(tx, complaint, order, { action: 'issue-rectification', evidence: body, words: body.notice, seenVersion });
  }

  private async issue(tx: Tx, complaint: Complaint, newOrder: NewOrder, step: IssuedStep): Promise<Complaint> {
    const order = this.orders.compose(tx, complaint, newOrder);
    const { department, worker } = newOrder;
    const dispatched = await this.lifecycle.apply(tx, complaint, {
      ...step,
      holder: { department, workerPostId: worker?.id ?? null, orderId: order.id },
      set: { department, orderId: order.id, ordersIssued: order.suffix, workerPostId: worker?.id ?? null, workerAccountId: worker?.accountId ?? null },
      details: { orderNumber: order.number, remedyBy: order.remedyBy.toISOString(), ...(worker && { worker: worker.name }) },
    });
    await this.orders.record(tx, order);
    return dispatched;
  }
}
