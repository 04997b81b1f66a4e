import { Injectable } from '@nestjs/common';
import { OPEN_STATES, SETTLED_STATES, type ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { CommitmentQueries, type CommitmentLine } from '../commitments/index.ts';
import { PersonQueries } from '../communities/index.ts';
import { ComplaintQueries, ContentChecks, type ComplaintLine } from '../complaints/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Actor, type Rows } from '../platform/db/index.ts';
import { idCursor, limitOf, pageOf, type PageQuery } from '../platform/http/page-query.ts';
import { matterSummary } from './summary.presenter.ts';

/** Somebody has still to begin. */
const NOBODY_AT_IT: readonly ComplaintState[] = ['registered', 'awaiting-decision', 'dispatched', 'to-rectify'];
/** More than this are raised at once only in a disaster. */
const RAISED_LOOKED_AT = 500;
const RAISED_SHOWN = 20;

const newestFirst = (lines: readonly ComplaintLine[]): ComplaintLine[] => [...lines].sort((one, other) => (one.id < other.id ? 1 : -1));

@Injectable()
export class MatterLists {
  constructor(
    private readonly reads: Reads,
    private readonly complaints: ComplaintQueries,
    private readonly commitments: CommitmentQueries,
    private readonly people: PersonQueries,
    private readonly content: ContentChecks,
    private readonly clock: Clock,
  ) {}

  /** A resident's own matters and those that their family shares, newest first. */
  async mine(me: Actor, which: 'open' | 'settled', query: PageQuery): Promise<Page<MatterSummary>> {
    const limit = limitOf(query);
    const rows = this.reads.for(me);
    const states = which === 'open' ? OPEN_STATES : SETTLED_STATES;
    const page = { afterId: idCursor(query), limit: limit + 1 };
    const [own, shared] = await Promise.all([
      this.complaints.ofPerson(rows, me.personId!, states, page),
      me.householdId ? this.complaints.sharedWith(rows, me.householdId, me.personId!, states, page) : [],
    ]);
    const found = newestFirst([...own, ...(await this.toFamily(rows, shared))]).slice(0, limit + 1);
    // A resident sees what is owed to them, not what the office owes itself nor whom in it was told.
    const { rows: lines, next } = await this.page(rows, found, limit, ({ owedTo }) => owedTo === 'resident');
    return { rows: lines.map((line) => ({ ...line, next: line.next && { ...line.next, climbedTo: null } })), next };
  }

  /** A title is the report's first words: where they are not for the others of a household, the matter is known by its category. */
  private async toFamily(rows: Rows, shared: readonly ComplaintLine[]): Promise<ComplaintLine[]> {
    const wordless = await this.content.wordlessAmong(
      rows,
      shared.map(({ id }) => id),
    );
    return shared.map((line) => (wordless.has(line.id) ? { ...line, title: line.categoryName } : line));
  }

  /** S9.4: what a household has had: about its home, or reported by who belongs to it. Newest first. @throws DomainError record.not-found */
  async ofHousehold(me: Actor, householdId: string, query: PageQuery): Promise<Page<MatterSummary>> {
    const rows = this.reads.for(me);
    if (!(await this.people.household(rows, householdId))) throw new DomainError('record.not-found');
    const limit = limitOf(query);
    const page = { afterId: idCursor(query), limit: limit + 1 };
    const people = await this.people.ofHousehold(rows, householdId);
    const lists = await Promise.all([
      this.complaints.ofHousehold(rows, householdId, page),
      ...people.map((person) => this.complaints.ofPerson(rows, person.id, 'all', page)),
    ]);
    const found = [...new Map(lists.flat().map((line) => [line.id, line])).values()];
    return this.page(rows, newestFirst(found).slice(0, limit + 1), limit);
  }

  /** What somebody has reported, newest first. @throws DomainError record.not-found */
  async ofPerson(me: Actor, personId: string, query: PageQuery): Promise<Page<MatterSummary>> {
    const rows = this.reads.for(me);
    if (!(await this.people.byId(rows, personId))) throw new DomainError('record.not-found');
    const limit = limitOf(query);
    return this.page(rows, await this.complaints.ofPerson(rows, personId, 'all', { afterId: idCursor(query), limit: limit + 1 }), limit);
  }

  /** S12.1, S5.5: what is urgent, was urged or is to be done over, and nobody is at yet; of a department or of all, the most pressing first. */
  async raised(rows: Rows, department: string | null): Promise<MatterSummary[]> {
    const found = await this.complaints.raised(rows, NOBODY_AT_IT, department, RAISED_LOOKED_AT);
    const open = await this.commitments.openOfComplaints(
      rows,
      found.map(({ id }) => id),
    );
    const summaries = found.map((line) => ({ line, summary: matterSummary(line, open, this.clock.now()) }));
    return summaries
      .sort(
        (one, other) =>
          Number(other.line.urgent) - Number(one.line.urgent) ||
          // What can still be kept is not hidden behind what is late: that has climbed, and was told to more.
          Number(one.summary.next?.overdue ?? false) - Number(other.summary.next?.overdue ?? false) ||
          other.line.priority - one.line.priority ||
          (one.summary.next?.dueAt ?? '').localeCompare(other.summary.next?.dueAt ?? ''),
      )
      .slice(0, RAISED_SHOWN)
      .map(({ summary }) => summary);
  }

  /** The matters that commitments are owed about, in the commitments' order. */
  async owed(rows: Rows, owed: readonly CommitmentLine[], limit: number): Promise<Page<MatterSummary>> {
    const shown = owed.slice(0, limit);
    const complaints = await this.complaints.byIds(rows, [...new Set(shown.map((commitment) => commitment.complaintId))]);
    const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
    return pageOf(
      owed,
      limit,
      ({ dueAt, id }) => [dueAt.toISOString(), id],
      (commitment) => matterSummary(byId.get(commitment.complaintId)!, [commitment], this.clock.now()),
    );
  }

  private async page(
    rows: Rows,
    found: readonly ComplaintLine[],
    limit: number,
    isShown: (commitment: CommitmentLine) => boolean = () => true,
  ): Promise<Page<MatterSummary>> {
    const open = await this.commitments.openOfComplaints(
      rows,
      found.slice(0, limit).map((complaint) => complaint.id),
    );
    return pageOf(
      found,
      limit,
      (complaint) => [complaint.id],
      (complaint) => matterSummary(complaint, open.filter(isShown), this.clock.now()),
    );
  }
}
