import { Injectable } from '@nestjs/common';
import { MATTER_READERS } from '@huiyin/shared/access/abilities';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { ComplaintQueries, type Complaint } from '../complaints/index.ts';
import { OrderQueries } from '../dispatch/index.ts';
import type { Actor, Rows } from '../platform/db/index.ts';
import { TimelineQueries } from '../timeline/index.ts';

/** Among so many of its newest entries a matter says to whom an order went. */
const RECENT_ENTRIES = 50;

/** Who may read one matter; acting on it asks for this first. */
@Injectable()
export class MatterAccess {
  constructor(
    private readonly complaints: ComplaintQueries,
    private readonly orders: OrderQueries,
    private readonly timeline: TimelineQueries,
  ) {}

  /** @throws DomainError record.not-found: what may not be read is as if it were not there */
  async read(rows: Rows, reader: Actor, complaintId: string): Promise<Complaint> {
    const complaint = await this.complaints.byId(rows, complaintId);
    if (!complaint || !(await this.mayRead(rows, reader, complaint))) throw new DomainError('record.not-found');
    return complaint;
  }

  /**
   * For a step. A step of the field may have waited without network while its order was given to somebody else: who names that order
   * hears to whom it went; the matter itself stays closed to them. @throws DomainError record.not-found, dispatch.handed-over
   */
  async readToAct(rows: Rows, actor: Actor, complaintId: string, orderId: string | undefined): Promise<Complaint> {
    try {
      return await this.read(rows, actor, complaintId);
    } catch (refusal) {
      const mine = actor.department !== null && orderId !== undefined && (await this.orders.isOf(rows, orderId, complaintId, actor.department));
      const entries = mine ? await this.timeline.newestOf(rows, complaintId, { limit: RECENT_ENTRIES }) : [];
      const handed = entries.find(({ action }) => action === 'reassign');
      if (!handed) throw refusal;
      throw new DomainError('dispatch.handed-over', { worker: String(handed.details.worker), by: handed.actorName, at: handed.at.toISOString() });
    }
  }

  private async mayRead(rows: Rows, reader: Actor, complaint: Complaint): Promise<boolean> {
    if (reader.role === 'system') return true;
    switch (MATTER_READERS[reader.role]) {
      case 'all':
        return true;
      case 'own':
        return complaint.personId === reader.personId || (complaint.sharedHouseholdId !== null && complaint.sharedHouseholdId === reader.householdId);
      case 'order':
        return complaint.workerPostId === reader.postId || this.orders.heldBy(rows, complaint.id, reader.postId!);
      case 'department':
        return (
          complaint.department === reader.department ||
          complaint.callerPostId === reader.postId ||
          this.orders.ofDepartment(rows, complaint.id, reader.department!)
        );
      case 'none':
        return false;
    }
  }
}
