import { Injectable } from '@nestjs/common';
import { isStaff, STAFF_ROLES } from '@huiyin/shared/access/roles';
import type { StaffView } from '@huiyin/shared/communities/community.contract';
import { bestFirst, EXPERIENCE_DAYS } from '@huiyin/shared/dispatch/rank-workers';
import type { SuggestedWorker } from '@huiyin/shared/matters/matter.contract';
import { CommitmentQueries } from '../commitments/index.ts';
import { StaffQueries } from '../communities/index.ts';
import { OrderQueries } from '../dispatch/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Actor } from '../platform/db/index.ts';
import { MatterAccess } from './matter-access.ts';

const DAY_MS = 24 * 60 * 60_000;
const NOTHING = new Map<string | null, number>();
const rank = (role: StaffView['role']): number => (STAFF_ROLES as readonly string[]).indexOf(role);

/** Who works here, with what lies on them; and who of them could do a matter's work. */
@Injectable()
export class StaffLists {
  constructor(
    private readonly reads: Reads,
    private readonly access: MatterAccess,
    private readonly staff: StaffQueries,
    private readonly orders: OrderQueries,
    private readonly commitments: CommitmentQueries,
    private readonly clock: Clock,
  ) {}

  /** Everyone of the staff, in the order of the roles. */
  async all(me: Actor): Promise<StaffView[]> {
    const rows = this.reads.for(me);
    const posts = (await this.staff.active(rows)).filter(({ role }) => isStaff(role));
    const ids = posts.map(({ id }) => id);
    const [orders, callbacks] = await Promise.all([this.orders.openOfEach(rows, ids), this.commitments.callbacksOfEach(rows, ids)]);
    return posts
      .map(({ id, name, role, department, telephone }) => ({
        postId: id,
        name,
        role,
        department,
        telephone,
        openOrders: orders.get(id) ?? 0,
        openCallbacks: callbacks.get(id) ?? 0,
      }))
      .sort((one, other) => rank(one.role) - rank(other.role));
  }

  /** Who of a department could take this matter's order, the best first. @throws DomainError record.not-found */
  async suggested(me: Actor, complaintId: string, department?: string): Promise<SuggestedWorker[]> {
    const rows = this.reads.for(me);
    const complaint = await this.access.read(rows, me, complaintId);
    const { category, buildingId } = complaint;
    const posts = await this.staff.fieldOf(rows, department ?? complaint.department);
    const ids = posts.map(({ id }) => id);
    const since = new Date(this.clock.now().getTime() - EXPERIENCE_DAYS * DAY_MS);
    const [open, here, ofCategory] = await Promise.all([
      this.orders.openOfEach(rows, ids),
      buildingId === null ? NOTHING : this.orders.completedInBuilding(rows, ids, buildingId, since),
      this.orders.completedOfCategory(rows, ids, category, since),
    ]);
    return bestFirst(
      posts.map(({ id, name, role }) => ({
        postId: id,
        name,
        role: role as SuggestedWorker['role'],
        openOrders: open.get(id) ?? 0,
        handledHere: here.get(id) ?? 0,
        handledCategory: ofCategory.get(id) ?? 0,
      })),
    );
  }
}
