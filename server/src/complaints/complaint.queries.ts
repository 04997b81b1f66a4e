import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { Rows } from '../platform/db/index.ts';
import { Complaint } from './complaint.entity.ts';

export interface RegisterFilter {
  /** Both ends belong to the period. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly state?: ComplaintState | undefined;
  readonly afterId?: string | undefined;
}

@Injectable()
export class ComplaintQueries {
  byId(rows: Rows, id: string): Promise<Complaint | null> {
    return rows.of(Complaint).findOne({ id });
  }

  byIds(rows: Rows, ids: readonly string[]): Promise<Complaint[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.of(Complaint).find({ id: In([...ids]) });
  }

  /** The register, newest first. Ids begin with their time, so one index serves the period and the order. */
  register(rows: Rows, { from, before, state, afterId }: RegisterFilter, limit: number): Promise<Complaint[]> {
    const query = rows.of(Complaint).query('c').orderBy('c.id', 'DESC').take(limit);
    if (state) query.andWhere('c.state = :state', { state });
    if (from) query.andWhere('c.id >= :fromId AND c.registeredAt >= :from', { fromId: firstIdAt(from), from });
    if (before) query.andWhere('c.id < :beforeId AND c.registeredAt < :before', { beforeId: firstIdAt(before), before });
    if (afterId) query.andWhere('c.id < :afterId', { afterId });
    return query.getMany();
  }

  /** What others of a household share with their family, newest first. */
  sharedWith(
    rows: Rows,
    householdId: string,
    personId: string,
    states: readonly ComplaintState[],
    { afterId, limit }: { afterId?: string | undefined; limit: number },
  ): Promise<Complaint[]> {
    const query = rows.of(Complaint).query('c').andWhere('c.sharedHouseholdId = :householdId', { householdId }).andWhere('c.state IN (:...states)', { states });
    query.andWhere('(c.personId IS NULL OR c.personId <> :personId)', { personId });
    if (afterId) query.andWhere('c.id < :afterId', { afterId });
    return query.orderBy('c.id', 'DESC').take(limit).getMany();
  }

  /** A person's own matters in some states, newest first. */
  ofPerson(
    rows: Rows,
    personId: string,
    states: readonly ComplaintState[],
    { afterId, limit }: { afterId?: string | undefined; limit: number },
  ): Promise<Complaint[]> {
    const query = rows.of(Complaint).query('c').andWhere('c.personId = :personId', { personId }).andWhere('c.state IN (:...states)', { states });
    if (afterId) query.andWhere('c.id < :afterId', { afterId });
    return query.orderBy('c.id', 'DESC').take(limit).getMany();
  }
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The lowest id that can have been made at this moment. */
export function firstIdAt(moment: Date): string {
  let rest = moment.getTime();
  let time = '';
  for (let place = 0; place < 10; place++) {
    time = CROCKFORD.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  return time + '0'.repeat(16);
}
