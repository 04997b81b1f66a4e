import { Injectable } from '@nestjs/common';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { yearAndSerial } from '@huiyin/shared/complaints/complaint-number';
import { dayStart, yearOf } from '@huiyin/shared/kernel/office-day';
import { REGISTER_COUNT_CAP, SEARCHED_ROWS, type RegisterLine, type RegisterPage } from '@huiyin/shared/matters/register.contract';
import { searchWordsOf } from '@huiyin/shared/matters/search-words';
import { CommitmentQueries } from '../commitments/index.ts';
import { CommunityProfiles, StaffQueries, type CommunityProfile } from '../communities/index.ts';
import { ComplaintQueries, type RegisterFilter, type RegisterRow } from '../complaints/index.ts';
import { OrderQueries } from '../dispatch/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Actor, type Rows } from '../platform/db/index.ts';
import { cursorTo, idCursor, limitOf, type PageQuery } from '../platform/http/page-query.ts';
import { TimelineQueries } from '../timeline/index.ts';
import { registerLine } from './register.presenter.ts';

export interface RegisterQuery extends PageQuery {
  /** Days of the community; both belong to the period. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly state?: ComplaintState | undefined;
  readonly number?: string | undefined;
  readonly words?: string | undefined;
}

const DAY_MS = 24 * 60 * 60_000;

/** S4.2: the register, newest first. */
@Injectable()
export class Register {
  constructor(
    private readonly reads: Reads,
    private readonly complaints: ComplaintQueries,
    private readonly commitments: CommitmentQueries,
    private readonly communities: CommunityProfiles,
    private readonly orders: OrderQueries,
    private readonly staff: StaffQueries,
    private readonly timeline: TimelineQueries,
    private readonly clock: Clock,
  ) {}

  /** By period, state, number and words. @throws DomainError paging.cursor-invalid */
  async page(me: Actor, query: RegisterQuery): Promise<RegisterPage> {
    const community = await this.communities.of(me.communityId);
    const rows = this.reads.for(me);
    const filter = this.filterOf(query, community);
    const limit = limitOf(query);
    if (query.words !== undefined) return this.search(rows, filter, searchWordsOf(query.words), limit, community);
    const [found, count] = await Promise.all([
      this.complaints.register(rows, filter, limit + 1),
      query.cursor === undefined ? this.complaints.countRegister(rows, filter, REGISTER_COUNT_CAP) : undefined,
    ]);
    const shown = found.slice(0, limit);
    return {
      rows: await this.lines(rows, shown, community),
      next: found.length > limit ? cursorTo([shown.at(-1)!.id]) : null,
      ...(count !== undefined && { total: { count: Math.min(count, REGISTER_COUNT_CAP - 1), capped: count >= REGISTER_COUNT_CAP } }),
      searchedBackTo: null,
    };
  }

  /** No index holds words of Chinese on both databases: a page looks through so many matters and says how far back it came. */
  private async search(rows: Rows, filter: RegisterFilter, words: readonly string[], limit: number, community: CommunityProfile): Promise<RegisterPage> {
    const last = await this.complaints.placesBack(rows, filter, SEARCHED_ROWS);
    const found = await this.complaints.register(rows, filter, limit + 1, { words, lastId: last?.id });
    const shown = found.slice(0, limit);
    const reached = found.length > limit ? shown.at(-1)! : last;
    return {
      rows: await this.lines(rows, shown, community),
      next: reached === null ? null : cursorTo([reached.id]),
      searchedBackTo: reached === null ? null : reached.registeredAt.toISOString(),
    };
  }

  private filterOf({ from, to, state, number, ...page }: RegisterQuery, { calendar }: CommunityProfile): RegisterFilter {
    const { utcOffsetMinutes } = calendar;
    return {
      from: from === undefined ? undefined : new Date(dayStart(from, utcOffsetMinutes)),
      before: to === undefined ? undefined : new Date(dayStart(to, utcOffsetMinutes) + DAY_MS),
      state,
      number: number === undefined ? undefined : (yearAndSerial(number, yearOf(this.clock.now().getTime(), utcOffsetMinutes)) ?? undefined),
      afterId: idCursor(page),
    };
  }

  /** Each with what is owed about it, its latest order and its last answer. */
  private async lines(rows: Rows, found: readonly RegisterRow[], { departments }: CommunityProfile): Promise<RegisterLine[]> {
    const ids = found.map(({ id }) => id);
    const [open, orders, replies] = await Promise.all([
      this.commitments.openOfComplaints(rows, ids),
      this.orders.linesOf(
        rows,
        found.flatMap(({ orderId }) => orderId ?? []),
      ),
      this.timeline.lastReplies(rows, ids),
    ]);
    const workers = await this.staff.byIds(rows, [...new Set(orders.flatMap(({ workerPostId }) => workerPostId ?? []))]);
    const surroundings = {
      open,
      replies,
      orders: new Map(orders.map((order) => [order.id, order])),
      workers: new Map(workers.map(({ id, name }) => [id, name])),
      departments: new Map(departments.map(({ code, name }) => [code, name])),
      now: this.clock.now(),
    };
    return found.map((row) => registerLine(row, surroundings));
  }
}
