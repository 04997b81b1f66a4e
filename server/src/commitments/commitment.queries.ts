import { Injectable } from '@nestjs/common';
import { In, LessThan, type FindOptionsWhere } from 'typeorm';
import type { Level } from '@huiyin/shared/access/roles';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { Rows } from '../platform/db/index.ts';
import { Commitment } from './commitment.entity.ts';

/** A place in a list sorted by due time. */
export interface DueCursor {
  readonly dueAt: Date;
  readonly id: string;
}

/** What a list shows of something owed. */
const LINE_COLUMNS = [
  'id',
  'complaintId',
  'orderId',
  'kind',
  'openedAt',
  'dueAt',
  'ownerLevel',
  'ownerPostId',
  'department',
  'owedTo',
  'climbedTo',
] as const satisfies readonly (keyof Commitment)[];
export type CommitmentLine = Pick<Commitment, (typeof LINE_COLUMNS)[number]>;

export interface OwedFilter {
  /** Left out: every kind. */
  readonly kinds?: readonly CommitmentKind[];
  readonly ownerPostId?: string;
  readonly ownerLevel?: Level;
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

  /** What is owed now about these matters, soonest first; sorted here, since it is in no index's order. */
  async openOfComplaints(rows: Rows, complaintIds: readonly string[]): Promise<CommitmentLine[]> {
    if (complaintIds.length === 0) return [];
    const found = await rows.of(Commitment).lines(LINE_COLUMNS, { complaintId: In([...complaintIds]), state: 'open' });
    return found.sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime() || (one.id < other.id ? -1 : 1));
  }

  /** What is owed now, soonest first: a page of it. One kind at a time is one range of an index. */
  owed(rows: Rows, { after, ...filter }: OwedFilter, limit: number): Promise<CommitmentLine[]> {
    return rows
      .of(Commitment)
      .lines(LINE_COLUMNS, this.conditions(filter), { order: { dueAt: 'ASC', id: 'ASC' }, along: this.indexOf(filter), take: limit, after });
  }

  /** How many matters are owed by each of these filters, counted at most up to `cap`; one of which several things are late is late once. */
  countsOwed(rows: Rows, filters: readonly OwedFilter[], cap: number): Promise<number[]> {
    return rows.of(Commitment).countsUpTo(
      cap,
      filters.map((filter) => ({ where: this.conditions(filter), along: this.indexOf(filter), each: filter.overdueAt && 'complaintId' })),
    );
  }

  /** How many callbacks each of these posts owes now; who owes none is not there. */
  async callbacksOfEach(rows: Rows, ownerPostIds: readonly string[]): Promise<Map<string | null, number>> {
    if (ownerPostIds.length === 0) return new Map();
    const where = { ownerPostId: In([...ownerPostIds]), state: 'open' as const, kind: 'callback' as const };
    return rows.of(Commitment).countsBy('ownerPostId', where, 'ix_commitment_owner');
  }

  private indexOf({ kinds, ownerPostId }: OwedFilter): string {
    if (kinds?.length !== 1) return 'ix_commitment_due';
    return ownerPostId ? 'ix_commitment_owner' : 'ix_commitment_kind';
  }

  private conditions({ kinds, ownerPostId, ownerLevel, department, overdueAt }: OwedFilter): FindOptionsWhere<Commitment> {
    return {
      state: 'open',
      ...(kinds && { kind: kinds.length === 1 ? kinds[0]! : In([...kinds]) }),
      ...(ownerPostId && { ownerPostId }),
      ...(ownerLevel && { ownerLevel }),
      ...(department && { department }),
      ...(overdueAt && { dueAt: LessThan(overdueAt) }),
    };
  }
}
