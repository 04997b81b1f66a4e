import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { Level } from '@huiyin/shared/access/roles';
import { CLIMB_EVERY_MS } from '@huiyin/shared/commitments/deadline.policy';
import { LADDER } from '@huiyin/shared/commitments/owner.policy';
import { StaffQueries } from '../communities/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, systemActor, UnitOfWork, type Tx } from '../platform/db/index.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { Commitment } from './commitment.entity.ts';

export const COMMITMENT_TOLD = 'commitment.told';

/** Somebody has to hear of a commitment: its owner before it is due, the next level once it is overdue. */
export interface CommitmentToldMessage {
  readonly commitmentId: string;
  readonly complaintId: string;
  readonly what: 'due-soon' | 'overdue';
  readonly level: Level;
  readonly department: string | null;
  /** The owner in person, where one is named and is the one to hear. */
  readonly postId: string | null;
}

const BATCH = 200;
/** What is met at the very moment it is due is kept. */
const justAfter = (moment: Date): Date => new Date(moment.getTime() + 1);

/**
 * Looks at what is due to be looked at: warns the owner at three quarters, marks what is overdue, and from then on climbs one level a day,
 * past levels that nobody but the owner holds. Any number of processes may run it: the UPDATE repeats the time it read, so each step is
 * taken once. Stopped for days it catches up with one step for each commitment.
 */
@Injectable()
export class CommitmentSweep {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly staff: StaffQueries,
  ) {}

  /** Answers how many commitments were moved on. */
  async run(): Promise<number> {
    let moved = 0;
    for (;;) {
      const due = await this.reads.db.find(Commitment, {
        where: { state: 'open', checkAt: LessThanOrEqual(this.clock.now()) },
        order: { checkAt: 'ASC', id: 'ASC' },
        take: BATCH,
      });
      let movedNow = 0;
      for (const commitment of due) if (await this.work.run(systemActor(commitment.communityId), (tx) => this.step(tx, commitment))) movedNow++;
      moved += movedNow;
      // Where others took all of a batch, they are at work on the rest as well.
      if (due.length < BATCH || movedNow === 0) return moved;
    }
  }

  private async step(tx: Tx, commitment: Commitment): Promise<boolean> {
    return commitment.dueAt >= tx.now ? this.warn(tx, commitment) : this.climb(tx, commitment);
  }

  private async warn(tx: Tx, commitment: Commitment): Promise<boolean> {
    if (!(await this.claim(tx, commitment, { warnedAt: tx.now, checkAt: justAfter(commitment.dueAt) }))) return false;
    await this.tell(tx, commitment, 'due-soon', commitment.ownerLevel, commitment.ownerPostId);
    return true;
  }

  private async climb(tx: Tx, commitment: Commitment): Promise<boolean> {
    const next = await this.nextLevel(commitment);
    const set = {
      overdueAt: commitment.overdueAt ?? tx.now,
      climbedTo: next ?? commitment.climbedTo,
      checkAt: next ? new Date(tx.now.getTime() + CLIMB_EVERY_MS) : null,
    };
    if (!(await this.claim(tx, commitment, set))) return false;
    if (next) await this.tell(tx, commitment, 'overdue', next, null);
    return true;
  }

  /** The next level up that is held by somebody else than who owes it. */
  private async nextLevel(commitment: Commitment): Promise<Level | null> {
    const ladder = LADDER[commitment.ownerLevel];
    const above = commitment.climbedTo ? ladder.slice(ladder.indexOf(commitment.climbedTo) + 1) : ladder;
    for (const level of above) if (await this.staff.isHeldByAnother(commitment.communityId, level, commitment.department, commitment.ownerPostId)) return level;
    return null;
  }

  private async claim(tx: Tx, commitment: Commitment, set: Partial<Commitment>): Promise<boolean> {
    return (await tx.of(Commitment).update({ id: commitment.id, state: 'open', checkAt: commitment.checkAt! }, set)) === 1;
  }

  private async tell(tx: Tx, commitment: Commitment, what: CommitmentToldMessage['what'], level: Level, postId: string | null): Promise<void> {
    const message: CommitmentToldMessage = {
      commitmentId: commitment.id,
      complaintId: commitment.complaintId,
      what,
      level,
      department: commitment.department,
      postId,
    };
    await this.outbox.post(tx, COMMITMENT_TOLD, message);
  }
}
