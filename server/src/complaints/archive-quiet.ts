import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, systemActor, UnitOfWork } from '../platform/db/index.ts';
import { ComplaintLifecycle } from './complaint-lifecycle.ts';
import { Complaint } from './complaint.entity.ts';

const QUIET_DAYS = 30;
const BATCH = 200;

/** Archives what was closed, is owed nothing, and has been quiet for thirty days (domain.md, row 'archive'). */
@Injectable()
export class ArchiveQuiet {
  constructor(
    private readonly lifecycle: ComplaintLifecycle,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Answers how many were archived. Where something is still owed, the table refuses and the matter stays closed. */
  async run(): Promise<number> {
    const quietSince = new Date(this.clock.now().getTime() - QUIET_DAYS * 24 * 60 * 60_000);
    let archived = 0;
    let after = '';
    for (;;) {
      const where = { state: 'closed' as const, lastActivityAt: LessThanOrEqual(quietSince), id: MoreThan(after) };
      const batch = await this.reads.db.find(Complaint, { select: { id: true, communityId: true }, where, order: { id: 'ASC' }, take: BATCH });
      for (const row of batch) if (await this.archive(row)) archived++;
      if (batch.length < BATCH) return archived;
      after = batch.at(-1)!.id;
    }
  }

  private async archive({ id, communityId }: Pick<Complaint, 'id' | 'communityId'>): Promise<boolean> {
    try {
      await this.work.run(systemActor(communityId), async (tx) =>
        this.lifecycle.apply(tx, await this.lifecycle.load(tx, id), { action: 'archive', evidence: {} }),
      );
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
