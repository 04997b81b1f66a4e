import { Injectable } from '@nestjs/common';
import type { Page } from '@huiyin/shared/kernel/paging';
import { levelSeenOf, QUEUE_KINDS } from '@huiyin/shared/matters/board.queues';
import { BOARD_QUEUES, QUEUE_COUNT_CAP, type BoardQueue, type BoardView, type MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { CommitmentQueries, type OwedFilter } from '../commitments/index.ts';
import { ComplaintQueries } from '../complaints/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Actor } from '../platform/db/index.ts';
import { dueCursor, limitOf, type PageQuery } from '../platform/http/page-query.ts';
import { MatterLists } from './matter-lists.ts';

const counted = (count: number): { count: number; capped: boolean } => ({ count: Math.min(count, QUEUE_COUNT_CAP - 1), capped: count >= QUEUE_COUNT_CAP });
const departmentOf = ({ role, department }: Actor): string | null => (role === 'lead' ? department : null);

@Injectable()
export class Board {
  constructor(
    private readonly reads: Reads,
    private readonly commitments: CommitmentQueries,
    private readonly complaints: ComplaintQueries,
    private readonly lists: MatterLists,
    private readonly clock: Clock,
  ) {}

  /** How many are in each queue, how many matters are not done, and which of them come before all queues; a lead sees their department's. */
  async counts(me: Actor): Promise<BoardView> {
    const rows = this.reads.for(me);
    const [owed, open, raised] = await Promise.all([
      this.commitments.countsOwed(
        rows,
        BOARD_QUEUES.map((queue) => this.filterOf(me, queue)),
        QUEUE_COUNT_CAP,
      ),
      this.complaints.countOpen(rows, departmentOf(me), QUEUE_COUNT_CAP),
      this.lists.raised(rows, departmentOf(me)),
    ]);
    return { queues: BOARD_QUEUES.map((queue, at) => ({ queue, ...counted(owed[at]!) })), open: counted(open), raised, at: this.clock.now().toISOString() };
  }

  /** One queue, soonest first. @throws DomainError paging.cursor-invalid */
  async queue(me: Actor, queue: BoardQueue, query: PageQuery): Promise<Page<MatterSummary>> {
    const rows = this.reads.for(me);
    const limit = limitOf(query);
    const owed = await this.commitments.owed(rows, { ...this.filterOf(me, queue), after: dueCursor(query) }, limit + 1);
    return this.lists.owed(rows, owed, limit);
  }

  private filterOf(me: Actor, queue: BoardQueue): OwedFilter {
    const kinds = QUEUE_KINDS[queue];
    const department = departmentOf(me);
    const ownerLevel = levelSeenOf(queue, me.role);
    return {
      ...(kinds === 'overdue' ? { overdueAt: this.clock.now() } : { kinds }),
      ...(department !== null && { department }),
      ...(ownerLevel !== null && { ownerLevel }),
    };
  }
}
