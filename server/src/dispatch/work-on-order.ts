import { Injectable } from '@nestjs/common';
import { agreedVisit } from '@huiyin/shared/dispatch/at-work';
import type { AppointRequest, ArriveRequest, DiagnoseRequest, HoldRequest } from '@huiyin/shared/dispatch/dispatch.contract';
import { Commitments } from '../commitments/index.ts';
import { ComplaintLifecycle, type Complaint, type LaterFacts } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { TimelineQueries } from '../timeline/index.ts';
import { futureSpan, futureTime } from './future-time.ts';
import { Orders } from './orders.ts';

/** What happens between acceptance and completion: the visit, the plan, the wait. */
@Injectable()
export class WorkOnOrder {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly orders: Orders,
    private readonly commitments: Commitments,
    private readonly timeline: TimelineQueries,
  ) {}

  /** A visit agreed with the resident. @throws DomainError time.*, lifecycle.* */
  async appoint(tx: Tx, complaint: Complaint, body: AppointRequest, seenVersion?: number): Promise<Complaint> {
    const { from, until } = futureSpan(tx, body);
    return this.lifecycle.apply(tx, complaint, {
      action: 'appoint',
      evidence: body,
      words: body.words,
      seenVersion,
      details: { from: from.toISOString(), until: until.toISOString() },
    });
  }

  /** At the agreed visit, or before it: then that is still owed. @throws DomainError dispatch.order-unknown, lifecycle.* */
  async arrive(tx: Tx, complaint: Complaint, body: ArriveRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    await this.orders.change(tx, order, { arrivedAt: tx.now });
    return this.lifecycle.apply(tx, complaint, {
      action: 'arrive',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: body,
      words: body.finding,
      seenVersion,
      later: await this.visitOwed(tx, complaint.id),
      files: [{ ids: body.files ?? [], purpose: 'site', orderId: order.id }],
      details: { orderNumber: order.number },
    });
  }

  /** S1.2: cause and steps; S4.4: the corrective action has a time of its own. @throws DomainError dispatch.order-unknown, time.in-the-past, lifecycle.* */
  async diagnose(tx: Tx, complaint: Complaint, body: DiagnoseRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    const correctiveBy = body.corrective ? futureTime(tx, body.corrective.by) : null;
    await this.orders.change(tx, order, {
      cause: body.cause,
      steps: body.steps.map((words) => ({ words, done: false })),
      assistingDepartments: body.assistingDepartments ?? [],
      materialsPlanned: body.materials ?? null,
      ...(body.corrective && { corrective: body.corrective.words, correctiveBy }),
    });
    const corrective = body.corrective && { corrective: body.corrective.words, correctiveBy: body.corrective.by };
    return this.lifecycle.apply(tx, complaint, {
      action: 'diagnose',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: body,
      words: body.cause,
      seenVersion,
      details: { orderNumber: order.number, steps: body.steps, ...corrective },
    });
  }

  /** Waiting for parts, weather or access: what was made safe now, and the next visit. The clock runs on. @throws DomainError dispatch.order-unknown, time.*, lifecycle.* */
  async hold(tx: Tx, complaint: Complaint, body: HoldRequest, seenVersion?: number): Promise<Complaint> {
    const order = await this.orders.live(tx, complaint, body.order);
    futureSpan(tx, body.nextVisit);
    return this.lifecycle.apply(tx, complaint, {
      action: 'hold',
      toldBy: await this.orders.toldBy(tx, complaint),
      evidence: body,
      words: body.words ?? body.madeSafe,
      seenVersion,
      details: { orderNumber: order.number, reason: body.reason, madeSafe: body.madeSafe, nextVisit: body.nextVisit },
    });
  }

  private async visitOwed(tx: Tx, complaintId: string): Promise<LaterFacts> {
    const appointment = (await this.commitments.openOf(tx, complaintId)).find(({ kind }) => kind === 'appointment');
    if (!appointment) return {};
    const steps = (await this.timeline.workSteps(tx, [complaintId])).get(complaintId) ?? [];
    const visit = agreedVisit(appointment.dueAt.toISOString(), steps);
    return visit === null ? {} : { visitFrom: new Date(visit.from) };
  }
}
