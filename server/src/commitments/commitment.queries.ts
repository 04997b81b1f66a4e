import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { Rows } from '../platform/db/index.ts';
import { Commitment } from './commitment.entity.ts';

/** A place in a list sorted by due time. */
export interface DueCursor {
  readonly dueAt: Date;
  readonly id: string;
}

export interface OwedFilter {
  /** Left out: every kind. */
  readonly kinds?: readonly CommitmentKind[];
  readonly ownerPostId?: string;
  readonly ownerLevel?: string;
  readonly department?: string;
  readonly overdueAt?: Date;
  readonly after?: DueCursor | undefined;
}

@Injectable()
export class CommitmentQueries {
  /** Everything that was ever owed about a matter, oldest first. */
  ofComplaint(rows: Rows, complaintId: string): Promise<Commitment[]> {
    return rows.of(Commitment).find({ complaintId }, { order: { id: 'ASC' } });
  }

  /** What is owed now about these matters, soonest first. */
  openOfComplaints(rows: Rows, complaintIds: readonly string[]): Promise<Commitment[]> {
    if (complaintIds.length === 0) return Promise.resolve([]);
    return rows.of(Commitment).find({ complaintId: In([...complaintIds]), state: 'open' }, { order: { dueAt: 'ASC', id: 'ASC' } });
  }

  /** What is owed now, soonest first: a page of it. One kind at a time is one range of an index. */
  owed(rows: Rows, filter: OwedFilter, limit: number): Promise<Commitment[]> {
    return this.filtered(rows, filter).orderBy('c.dueAt', 'ASC').addOrderBy('c.id', 'ASC').take(limit).getMany();
  }

  /** How many are owed, counted at most up to `cap`: a number beyond it costs no more to know. */
  async countOwed(rows: Rows, filter: OwedFilter, cap: number): Promise<number> {
    const found = await this.filtered(rows, filter).select('c.id', 'id').limit(cap).getRawMany();
    return found.length;
  }

  private filtered(rows: Rows, { kinds, ownerPostId, ownerLevel, department, overdueAt, after }: OwedFilter) {
    const query = rows.of(Commitment).query('c').andWhere("c.state = 'open'");
    if (kinds) query.andWhere(kinds.length === 1 ? 'c.kind = :kind' : 'c.kind IN (:...kinds)', { kind: kinds[0], kinds });
    if (ownerPostId) query.andWhere('c.ownerPostId = :ownerPostId', { ownerPostId });
    if (ownerLevel) query.andWhere('c.ownerLevel = :ownerLevel', { ownerLevel });
    if (department) query.andWhere('c.department = :department', { department });
    if (overdueAt) query.andWhere('c.dueAt < :overdueAt', { overdueAt });
    if (after) query.andWhere('(c.dueAt > :afterDue OR (c.dueAt = :afterDue AND c.id > :afterId))', { afterDue: after.dueAt, afterId: after.id });
    return query;
  }
}
