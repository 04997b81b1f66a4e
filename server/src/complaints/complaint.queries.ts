import { Injectable } from '@nestjs/common';
import { And, In, IsNull, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual, Not, Or } from 'typeorm';
import { OPEN_STATES, OUTCOMES, type ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { Rows } from '../platform/db/index.ts';
import { Complaint } from './complaint.entity.ts';
import { LINE_COLUMNS, RAISED_COLUMNS, REGISTER_COLUMNS, type ComplaintLine, type RaisedLine, type RegisterRow } from './complaint-line.ts';

export interface RegisterFilter {
  /** Both ends belong to the period. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly state?: ComplaintState | undefined;
  readonly number?: { readonly year: number; readonly serial: number } | undefined;
  readonly afterId?: string | undefined;
}

/** Where a search for words looks. */
const SEARCHED = ['text', 'title', 'placeLabel', 'categoryName', 'reporterName'] as const satisfies readonly (keyof Complaint)[];

/** A page of a list that is sorted by id, newest first. */
interface OwnPage {
  readonly afterId?: string | undefined;
  readonly limit: number;
}

/** Where to look for open matters that may be the same. */
export type PlaceFilter = { readonly category: string; readonly since: Date; readonly limit: number } & (
  { readonly buildingId: string; readonly label?: undefined } | { readonly buildingId: null; readonly label: string }
);

/** What may be said of somebody else's matter: not a word of theirs. */
const PLACED_COLUMNS = ['id', 'categoryName', 'buildingId', 'registeredAt', 'state', 'alikeId'] as const satisfies readonly (keyof Complaint)[];
export type PlacedLine = Pick<Complaint, (typeof PLACED_COLUMNS)[number]>;

/** Who withdrew their matter had nothing done about it. */
const HANDLED = OUTCOMES.filter((outcome) => outcome !== 'withdrawn');
const HANDLED_COLUMNS = ['id', 'category', 'categoryName', 'buildingId', 'registeredAt', 'closedAt', 'outcome'] as const satisfies readonly (keyof Complaint)[];
export type HandledLine = Pick<Complaint, (typeof HANDLED_COLUMNS)[number]>;

@Injectable()
export class ComplaintQueries {
  byId(rows: Rows, id: string): Promise<Complaint | null> {
    return rows.of(Complaint).findOne({ id });
  }

  byIds(rows: Rows, ids: readonly string[]): Promise<ComplaintLine[]> {
    return ids.length === 0 ? Promise.resolve([]) : rows.of(Complaint).lines(LINE_COLUMNS, { id: In([...ids]) });
  }

  /** The register, newest first; with words only the matters that say each of them, down to `lastId`. */
  register(rows: Rows, filter: RegisterFilter, limit: number, sought?: { words: readonly string[]; lastId: string | undefined }): Promise<RegisterRow[]> {
    const where = registerConditions({ ...filter, lastId: sought?.lastId });
    const says = sought && { words: sought.words, among: SEARCHED };
    return rows.of(Complaint).lines(REGISTER_COLUMNS, where, { order: { id: 'DESC' }, along: registerIndex(filter), take: limit, says });
  }

  /** How many matters of the register this is, counted at most up to `cap`. */
  async countRegister(rows: Rows, filter: RegisterFilter, cap: number): Promise<number> {
    const [count] = await rows.of(Complaint).countsUpTo(cap, [{ where: registerConditions(filter), along: registerIndex(filter) }]);
    return count!;
  }

  /** The matter so many places further back in the register; `null` where it ends before. */
  async placesBack(
    rows: Rows,
    { from, before, state, number, afterId }: RegisterFilter,
    places: number,
  ): Promise<Pick<Complaint, 'id' | 'registeredAt'> | null> {
    const where = { ...number, ...(state && { state }), ...idsWithin({ from, before, afterId }) };
    const order = { id: 'DESC' } as const;
    const [place] = await rows.of(Complaint).lines(['id'], where, { order, along: registerIndex({ state, number }), take: 1, skip: places - 1 });
    // Asked for together with the ids, the moment would have every row on the way read.
    const [found] = place ? await rows.of(Complaint).lines(['id', 'registeredAt'], { id: place.id }) : [];
    return found ?? null;
  }

  /** What others of a household share with their family, newest first. */
  sharedWith(rows: Rows, householdId: string, personId: string, states: readonly ComplaintState[], { afterId, limit }: OwnPage): Promise<ComplaintLine[]> {
    const where = { sharedHouseholdId: householdId, personId: Or(IsNull(), Not(personId)), state: In([...states]), ...(afterId && { id: LessThan(afterId) }) };
    return rows.of(Complaint).lines(LINE_COLUMNS, where, { order: { id: 'DESC' }, along: 'ix_complaint_family', take: limit });
  }

  /** A person's own matters in some states, or in all, newest first. */
  ofPerson(rows: Rows, personId: string, states: readonly ComplaintState[] | 'all', { afterId, limit }: OwnPage): Promise<ComplaintLine[]> {
    const where = { personId, ...(states !== 'all' && { state: In([...states]) }), ...(afterId && { id: LessThan(afterId) }) };
    return rows.of(Complaint).lines(LINE_COLUMNS, where, { order: { id: 'DESC' }, along: 'ix_complaint_person', take: limit });
  }

  /** The matters about a household's home, newest first. */
  ofHousehold(rows: Rows, householdId: string, { afterId, limit }: OwnPage): Promise<ComplaintLine[]> {
    const where = { householdId, ...(afterId && { id: LessThan(afterId) }) };
    return rows.of(Complaint).lines(LINE_COLUMNS, where, { order: { id: 'DESC' }, along: 'ix_complaint_household', take: limit });
  }

  /** How many matters are not done, of a department or of all, counted at most up to `cap`. */
  async countOpen(rows: Rows, department: string | null, cap: number): Promise<number> {
    const where = { state: In([...OPEN_STATES]), ...(department !== null && { department }) };
    const [count] = await rows.of(Complaint).countsUpTo(cap, [{ where, along: department === null ? 'ix_complaint_state' : 'ix_complaint_department' }]);
    return count!;
  }

  /** Matters in these states whose priority was raised, of a department or of all; in no order, at most `limit`. */
  raised(rows: Rows, states: readonly ComplaintState[], department: string | null, limit: number): Promise<RaisedLine[]> {
    const where = { state: In([...states]), priority: MoreThan(0), ...(department !== null && { department }) };
    return rows.of(Complaint).lines(RAISED_COLUMNS, where, { along: 'ix_complaint_raised', take: limit });
  }

  /** How many name this matter as the same as theirs. */
  async joined(rows: Rows, complaintId: string): Promise<number> {
    const [count] = await this.joinedEach(rows, [complaintId]);
    return count!;
  }

  /** For each of these matters, how many name it as the same as theirs. */
  async joinedEach(rows: Rows, complaintIds: readonly string[]): Promise<number[]> {
    if (complaintIds.length === 0) return [];
    const counts = await rows.of(Complaint).countsBy('alikeId', { alikeId: In([...complaintIds]) }, 'ix_complaint_alike');
    return complaintIds.map((id) => counts.get(id) ?? 0);
  }

  /** What was closed last by something having been done about it, the latest first. */
  handled(rows: Rows, until: Date, limit: number): Promise<HandledLine[]> {
    const where = { closedAt: LessThanOrEqual(until), outcome: In([...HANDLED]) };
    return rows.of(Complaint).lines(HANDLED_COLUMNS, where, { order: { closedAt: 'DESC', id: 'DESC' }, along: 'ix_complaint_closed', take: limit });
  }

  /** The newest open matters at a public place of one category: in a building, or where there is none with the same words for the place. */
  openAtPlace(rows: Rows, { category, buildingId, label, since, limit }: PlaceFilter): Promise<PlacedLine[]> {
    const where = {
      category,
      ...(buildingId === null ? { buildingId: IsNull(), placeLabel: label } : { buildingId }),
      id: MoreThanOrEqual(firstIdAt(since)),
      placeKind: 'public' as const,
      state: In([...OPEN_STATES]),
    };
    return rows.of(Complaint).lines(PLACED_COLUMNS, where, { order: { id: 'DESC' }, along: 'ix_complaint_place', take: limit });
  }
}

/** Ids begin with their time, so one index serves the period and the order. */
function idsWithin({ from, before, afterId, lastId }: Pick<RegisterFilter, 'from' | 'before' | 'afterId'> & { lastId?: string | undefined }) {
  const ids = [
    ...(from ? [MoreThanOrEqual(firstIdAt(from))] : []),
    ...(before ? [LessThan(firstIdAt(before))] : []),
    ...(afterId ? [LessThan(afterId)] : []),
    ...(lastId ? [MoreThanOrEqual(lastId)] : []),
  ];
  return ids.length > 0 ? { id: And(...ids) } : {};
}

function registerConditions({ from, before, state, number, ...places }: RegisterFilter & { lastId?: string | undefined }) {
  const times = [...(from ? [MoreThanOrEqual(from)] : []), ...(before ? [LessThan(before)] : [])];
  return { ...number, ...(state && { state }), ...idsWithin({ from, before, ...places }), ...(times.length > 0 && { registeredAt: And(...times) }) };
}

/** Along which index the register is read. */
const registerIndex = ({ state, number }: Pick<RegisterFilter, 'state' | 'number'>): string =>
  number ? 'ux_complaint_number' : state ? 'ix_complaint_state' : 'ix_complaint_register';

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
