import { Injectable } from '@nestjs/common';
import { complaintNumber, numbersAgree, orderNumber } from '@huiyin/shared/complaints/complaint-number';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { CommunityProfiles, StaffQueries, type Post } from '../communities/index.ts';
import type { Complaint } from '../complaints/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { DispatchOrder } from './dispatch-order.entity.ts';

export interface NewOrder {
  readonly department: string;
  readonly worker: Post | null;
  readonly remedyBy: Date;
  readonly note?: string | undefined;
  readonly rectification?: string | undefined;
  readonly round: number;
}

@Injectable()
export class Orders {
  constructor(
    private readonly staff: StaffQueries,
    private readonly communities: CommunityProfiles,
  ) {}

  /** The matter's order that a step names. @throws DomainError dispatch.order-unknown where it is not the live one */
  async live(tx: Tx, complaint: Complaint, orderId: string): Promise<DispatchOrder> {
    if (complaint.orderId !== orderId) throw new DomainError('dispatch.order-unknown');
    return this.of(tx, complaint, orderId);
  }

  /** Any order of the matter. @throws DomainError dispatch.order-unknown, and dispatch.number-mismatch where its number does not agree (S4.3) */
  async of(tx: Tx, complaint: Complaint, orderId: string): Promise<DispatchOrder> {
    const order = await tx.of(DispatchOrder).findOne({ id: orderId, complaintId: complaint.id });
    if (!order) throw new DomainError('dispatch.order-unknown');
    const number = complaintNumber(complaint.year, complaint.serial);
    if (!numbersAgree(number, order.number)) throw new DomainError('dispatch.number-mismatch', { order: order.number, complaint: number });
    return order;
  }

  /** S4.3: the next order of the matter, numbered after it. Recorded once the matter has moved: of two at once only one does. */
  compose(tx: Tx, complaint: Complaint, order: NewOrder): DispatchOrder {
    const suffix = complaint.ordersIssued + 1;
    return {
      id: newId(tx.now),
      communityId: complaint.communityId,
      complaintId: complaint.id,
      suffix,
      number: orderNumber(complaintNumber(complaint.year, complaint.serial), suffix),
      round: order.round,
      state: 'issued',
      department: order.department,
      workerPostId: order.worker?.id ?? null,
      category: complaint.category,
      buildingId: complaint.buildingId,
      note: order.note ?? null,
      rectification: order.rectification ?? null,
      issuedAt: tx.now,
      remedyBy: order.remedyBy,
      acceptedAt: null,
      arrivedAt: null,
      completedAt: null,
      cause: null,
      steps: [],
      assistingDepartments: [],
      materialsPlanned: null,
      corrective: null,
      correctiveBy: null,
      correctiveDone: null,
      correctiveDoneAt: null,
      done: null,
      noPhotoReason: null,
      materials: [],
      quoted: null,
    };
  }

  record(tx: Tx, order: DispatchOrder): Promise<void> {
    return tx.of(DispatchOrder).insert(order);
  }

  /** Where a worker has no phone, the lead enters their steps: the timeline names the worker who told of it. */
  async toldBy(tx: Tx, complaint: Complaint): Promise<string | null> {
    if (complaint.workerPostId === null || complaint.workerPostId === tx.actor.postId) return null;
    return (await this.staff.byId(tx, complaint.workerPostId))?.name ?? null;
  }

  async change(tx: Tx, order: DispatchOrder, set: Partial<DispatchOrder>): Promise<void> {
    await tx.of(DispatchOrder).update({ id: order.id }, set);
  }

  /** @throws DomainError dispatch.department-unknown */
  async department(tx: Tx, code: string): Promise<string> {
    const { departments } = await this.communities.of(tx.actor.communityId);
    if (!departments.some((department) => department.code === code)) throw new DomainError('dispatch.department-unknown', { department: code });
    return code;
  }

  /** A worker or lead of the department. @throws DomainError dispatch.worker-unknown */
  async worker(tx: Tx, postId: string, department: string): Promise<Post> {
    const post = await this.staff.byId(tx, postId);
    if (!post || post.department !== department || (post.role !== 'worker' && post.role !== 'lead')) throw new DomainError('dispatch.worker-unknown');
    return post;
  }
}
