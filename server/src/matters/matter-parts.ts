import { Injectable } from '@nestjs/common';
import { CommitmentQueries, type Commitment } from '../commitments/index.ts';
import { isInProgram, PersonQueries, StaffQueries, type Person } from '../communities/index.ts';
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
  /** Whether the reporter can read in the program what is written to them. */
  readonly inProgram: boolean;
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
    const closing = isRated(complaint) ? complaint.ratedClosing : 0;
    const [commitments, entries, orders, [callback = null, ...earlierCallbacks], rating, files, reporter, alike, joined, checks] = await Promise.all([
      this.commitments.ofComplaint(rows, id),
      this.timeline.newestOf(rows, id, { limit: ENTRIES_WITH_MATTER }),
      complaint.ordersIssued > 0 ? this.orders.ofComplaint(rows, id) : [],
      complaint.ordersIssued > 0 || complaint.closings > 0 || complaint.state === 'explained' ? this.callbacks.ofComplaint(rows, id) : [],
      closing > 0 ? this.ratings.ofClosing(rows, id, closing) : null,
      this.files.ofComplaint(rows, id),
      this.reporterNow(rows, complaint),
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
    return { complaint, commitments, entries, orders, callback, earlierCallbacks, rating, files, ...reporter, alike, joined, checks, names, residents };
  }

  /** Who reported it, as a person of the community. */
  async reporterOf(rows: Rows, { personId }: Complaint): Promise<Person | null> {
    return personId === null ? null : this.people.byId(rows, personId);
  }

  /** The reporter as they are known now, and the home that the matter is about; of what is public, the one where they live. */
  private async reporterNow(rows: Rows, complaint: Complaint): Promise<Pick<MatterParts, 'household' | 'inProgram'>> {
    const { householdId } = complaint;
    const [reporter, home] = await Promise.all([this.reporterOf(rows, complaint), householdId === null ? null : this.people.household(rows, householdId)]);
    const lives = householdId === null && reporter !== null ? await this.people.homeOf(rows, reporter) : null;
    return { household: (home ?? lives)?.label ?? null, inProgram: isInProgram(reporter) };
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
