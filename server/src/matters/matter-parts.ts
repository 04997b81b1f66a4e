import { Injectable } from '@nestjs/common';
import { CommitmentQueries, type Commitment } from '../commitments/index.ts';
import { PersonQueries, StaffQueries, type Person } from '../communities/index.ts';
import { ComplaintQueries, ContentChecks, isRated, type Complaint, type ComplaintLine, type ContentCheck } from '../complaints/index.ts';
import { OrderQueries, type DispatchOrder } from '../dispatch/index.ts';
import type { Rows } from '../platform/db/index.ts';
import { StoredFiles, type StoredFile } from '../platform/files/index.ts';
import { RatingQueries, type Rating } from '../ratings/index.ts';
import { TimelineQueries, type TimelineEntry } from '../timeline/index.ts';
import { Callbacks, type Callback } from '../visits/index.ts';
import { ResidentNames } from './resident-names.ts';

/** Everything of one matter, as it stands in the database. */
export interface MatterParts {
  readonly complaint: Complaint;
  readonly commitments: readonly Commitment[];
  readonly entries: readonly TimelineEntry[];
  readonly orders: readonly DispatchOrder[];
  readonly callback: Callback | null;
  /** Those before it, the newest first. */
  readonly earlierCallbacks: readonly Callback[];
  readonly rating: Rating | null;
  readonly files: readonly StoredFile[];
  /** Where the reporter lives. */
  readonly household: string | null;
  /** Who reported it, as they are known now. */
  readonly reporter: Person | null;
  /** The matter that is named as the same, and how many name this one. */
  readonly alike: ComplaintLine | null;
  readonly joined: number;
  readonly checks: readonly ContentCheck[];
  readonly names: ReadonlyMap<string, string>;
  readonly residents: ReadonlyMap<string, string>;
}

/** The timeline that comes with a matter; the rest by pages. */
export const ENTRIES_WITH_MATTER = 50;

@Injectable()
export class MatterPartsReader {
  constructor(
    private readonly complaints: ComplaintQueries,
    private readonly commitments: CommitmentQueries,
    private readonly timeline: TimelineQueries,
    private readonly orders: OrderQueries,
    private readonly callbacks: Callbacks,
    private readonly ratings: RatingQueries,
    private readonly files: StoredFiles,
    private readonly people: PersonQueries,
    private readonly staff: StaffQueries,
    private readonly residents: ResidentNames,
    private readonly content: ContentChecks,
  ) {}

  async of(rows: Rows, complaint: Complaint): Promise<MatterParts> {
    const { id } = complaint;
    const reporter = await this.reporterOf(rows, complaint);
    const closing = isRated(complaint) ? complaint.ratedClosing : 0;
    const [commitments, entries, orders, [callback = null, ...earlierCallbacks], rating, files, household, alike, joined, checks] = await Promise.all([
      this.commitments.ofComplaint(rows, id),
      this.timeline.newestOf(rows, id, { limit: ENTRIES_WITH_MATTER }),
      complaint.ordersIssued > 0 ? this.orders.ofComplaint(rows, id) : [],
      complaint.ordersIssued > 0 || complaint.closings > 0 || complaint.state === 'explained' ? this.callbacks.ofComplaint(rows, id) : [],
      closing > 0 ? this.ratings.ofClosing(rows, id, closing) : null,
      this.files.ofComplaint(rows, id),
      this.homeOf(rows, complaint, reporter),
      this.alikeOf(rows, complaint),
      this.complaints.joined(rows, id),
      this.content.ofComplaint(rows, id),
    ]);
    const names = await this.namesOf(rows, [
      ...orders.map((order) => order.workerPostId),
      ...commitments.map((commitment) => commitment.ownerPostId),
      callback?.callerPostId,
      callback?.doneByPostId,
    ]);
    const residents = await this.residents.of(rows, complaint, entries);
    return { complaint, commitments, entries, orders, callback, earlierCallbacks, rating, files, household, reporter, alike, joined, checks, names, residents };
  }

  /** Who reported it, as a person of the community. */
  async reporterOf(rows: Rows, { personId }: Complaint): Promise<Person | null> {
    return personId === null ? null : this.people.byId(rows, personId);
  }

  /** The home that the matter is about; of what is public, the one where its reporter lives. */
  private async homeOf(rows: Rows, { householdId }: Complaint, reporter: Person | null): Promise<string | null> {
    if (householdId !== null) return (await this.people.household(rows, householdId))?.label ?? null;
    return reporter === null ? null : ((await this.people.homeOf(rows, reporter))?.label ?? null);
  }

  /** The matter that this one's reporter takes for the same. */
  async alikeOf(rows: Rows, { alikeId }: Complaint): Promise<ComplaintLine | null> {
    const [alike] = alikeId === null ? [] : await this.complaints.byIds(rows, [alikeId]);
    return alike ?? null;
  }

  private async namesOf(rows: Rows, ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
    const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string'))];
    return new Map((await this.staff.byIds(rows, wanted)).map((post) => [post.id, post.name]));
  }
}
