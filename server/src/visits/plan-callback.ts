import { Injectable } from '@nestjs/common';
import { dayOf } from '@huiyin/shared/kernel/office-day';
import { nextCallerLevel, QUOTA_LEVELS, type QuotaLevel } from '@huiyin/shared/visits/callback.quota';
import type { CallerLevel } from '@huiyin/shared/visits/callback.contract';
import { CommitmentQueries } from '../commitments/index.ts';
import { CommunityProfiles, StaffQueries, type Post } from '../communities/index.ts';
import type { Complaint } from '../complaints/index.ts';
import type { Actor, Tx } from '../platform/db/index.ts';
import { Callback } from './callback.entity.ts';
import { CallbackPlans } from './callback-plans.ts';
import { newCallback } from './new-callback.ts';

export interface PlannedCaller {
  readonly callerLevel: CallerLevel;
  readonly callerPostId: string | null;
}

const BUSIEST = 1000;

@Injectable()
export class PlanCallback {
  constructor(
    private readonly plans: CallbackPlans,
    private readonly communities: CommunityProfiles,
    private readonly staff: StaffQueries,
    private readonly commitments: CommitmentQueries,
  ) {}

  /** Outside the transaction: the month's count is there before it is needed. */
  async prepare(actor: Actor, now: Date): Promise<void> {
    await this.plans.prepare(actor.communityId, await this.monthOf(actor.communityId, now));
  }

  /**
   * S8.1: names who calls this finished work back: the level that lags its quota most, and of that level the one with the fewest open
   * callbacks. Who did the work does not visit it; a level with nobody else makes it up on later orders. What is no repair is the desk's.
   */
  async run(tx: Tx, complaint: Complaint): Promise<PlannedCaller> {
    const month = await this.monthOf(complaint.communityId, tx.now);
    const planned = complaint.repair ? await this.byQuota(tx, complaint, month) : { callerLevel: 'desk' as const, callerPostId: null };
    await tx.of(Callback).insert(newCallback(tx, complaint, { level: planned.callerLevel, callerPostId: planned.callerPostId, month }));
    return planned;
  }

  private async monthOf(communityId: string, now: Date): Promise<string> {
    const { calendar } = await this.communities.of(communityId);
    return dayOf(now.getTime(), calendar.utcOffsetMinutes).slice(0, 7);
  }

  private async byQuota(tx: Tx, complaint: Complaint, month: string): Promise<PlannedCaller> {
    const plan = await this.plans.locked(tx, month);
    const { settings } = await this.communities.of(complaint.communityId);
    const candidates = new Map<QuotaLevel, Post[]>();
    for (const level of QUOTA_LEVELS) candidates.set(level, await this.eligible(tx, complaint, level));
    const skipped = QUOTA_LEVELS.filter((level) => candidates.get(level)!.length === 0);
    if (skipped.length === QUOTA_LEVELS.length) return { callerLevel: 'desk', callerPostId: null };
    const level = nextCallerLevel(plan, plan.repairs, settings.callbackQuotas, skipped);
    await this.plans.count(tx, plan, level);
    const caller = await this.leastBusy(tx, candidates.get(level)!);
    return { callerLevel: level, callerPostId: caller.id };
  }

  private async eligible(tx: Tx, complaint: Complaint, level: QuotaLevel): Promise<Post[]> {
    const posts = await this.staff.atLevel(tx, level, complaint.department);
    return posts.filter((post) => post.accountId !== complaint.workerAccountId);
  }

  private async leastBusy(tx: Tx, posts: readonly Post[]): Promise<Post> {
    const open = await this.commitments.countsOwed(
      tx,
      posts.map((post) => ({ kinds: ['callback'], ownerPostId: post.id })),
      BUSIEST,
    );
    const loads = posts.map((post, at) => ({ post, open: open[at]! }));
    return loads.reduce((least, candidate) => (candidate.open < least.open ? candidate : least)).post;
  }
}
