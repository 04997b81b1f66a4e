import { Injectable } from '@nestjs/common';
import { MATTER_READERS } from '@huiyin/shared/access/abilities';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { ComplaintQueries, type Complaint } from '../complaints/index.ts';
import { OrderQueries } from '../dispatch/index.ts';
import type { Actor, Rows } from '../platform/db/index.ts';

/** Who may read one matter; acting on it asks for this first. */
@Injectable()
export class MatterAccess {
  constructor(
    private readonly complaints: ComplaintQueries,
    private readonly orders: OrderQueries,
  ) {}

  /** @throws DomainError record.not-found: what may not be read is as if it were not there */
  async read(rows: Rows, reader: Actor, complaintId: string): Promise<Complaint> {
    const complaint = await this.complaints.byId(rows, complaintId);
    if (!complaint || !(await this.mayRead(rows, reader, complaint))) throw new DomainError('record.not-found');
    return complaint;
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
