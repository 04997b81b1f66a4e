import { Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan, MoreThanOrEqual, Not, Or } from 'typeorm';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { Rows } from '../platform/db/index.ts';
import { Complaint } from './complaint.entity.ts';
import { LINE_COLUMNS, type ComplaintLine } from './complaint-line.ts';

export interface RegisterFilter {
  /** Both ends belong to the period. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly state?: ComplaintState | undefined;
  readonly afterId?: string | undefined;
}

/** A page of a list that is sorted by id, newest first. */
interface OwnPage {
  readonly afterId?: string | undefined;
  readonly limit: number;
}

@Injectable()
export class ComplaintQueries {
  byId(rows: Rows, id: string): Promise<Complaint | null> {
    return rows.of(Complaint).findOne({ id });
  }

  byIds(rows: Rows, ids: readonly string[]): Promise<ComplaintLine[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.of(Complaint).lines(LINE_COLUMNS, { id: In([...ids]) });
  }

  /** The register, newest first. Ids begin with their time, so one index serves the period and the order. */
  register(rows: Rows, { from, before, state, afterId }: RegisterFilter, limit: number): Promise<ComplaintLine[]> {
    const ids = [
      ...(from ? [MoreThanOrEqual(firstIdAt(from))] : []),
      ...(before ? [LessThan(firstIdAt(before))] : []),
      ...(afterId ? [LessThan(afterId)] : []),
    ];
    const times = [...(from ? [MoreThanOrEqual(from)] : []), ...(before ? [LessThan(before)] : [])];
    const where = { ...(state && { state }), ...(ids.length > 0 && { id: And(...ids) }), ...(times.length > 0 && { registeredAt: And(...times) }) };
    return rows.of(Complaint).lines(LINE_COLUMNS, where, { order: { id: 'DESC' }, along: state ? 'ix_complaint_state' : 'ix_complaint_register', take: limit });
  }

  /** What others of a household share with their family, newest first. */
  sharedWith(rows: Rows, householdId: string, personId: string, states: readonly ComplaintState[], { afterId, limit }: OwnPage): Promise<ComplaintLine[]> {
    const where = { sharedHouseholdId: householdId, personId: Or(IsNull(), Not(personId)), state: In([...states]), ...(afterId && { id: LessThan(afterId) }) };
    return rows.of(Complaint).lines(LINE_COLUMNS, where, { order: { id: 'DESC' }, along: 'ix_complaint_family', take: limit });
  }

  /** A person's own matters in some states, newest first. */
  ofPerson(rows: Rows, personId: string, states: readonly ComplaintState[], { afterId, limit }: OwnPage): Promise<ComplaintLine[]> {
    const where = { personId, state: In([...states]), ...(afterId && { id: LessThan(afterId) }) };
    return rows.of(Complaint).lines(LINE_COLUMNS, where, { order: { id: 'DESC' }, along: 'ix_complaint_person', take: limit });
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
