import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Level } from '@huiyin/shared/access/roles';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import { deadlineFor, warningAt, type DeadlineContext } from '@huiyin/shared/commitments/deadline.policy';
import { OWNERS } from '@huiyin/shared/commitments/owner.policy';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Commitment } from './commitment.entity.ts';

/** To whom a step's commitments fall. */
export interface Holder {
  readonly department: string | null;
  /** The order's worker; without one its lead answers. */
  readonly workerPostId: string | null;
  readonly orderId: string | null;
  readonly callerLevel: Level | null;
  readonly callerPostId: string | null;
  readonly decidingLevel: Level;
}

export interface Opening {
  readonly kind: CommitmentKind;
  readonly deadline: Omit<DeadlineContext, 'now' | 'stated'>;
  /** The time that the step named, where the kind wants one. */
  readonly stated: Date | null;
  readonly holder: Holder;
}

const SERVICE = 'service';

@Injectable()
export class Commitments {
  /** Opens what a row of the table opens: due time, rule and owner are frozen into the rows. */
  async open(tx: Tx, complaintId: string, openings: readonly Opening[]): Promise<Commitment[]> {
    const rows = openings.map((opening) => this.opened(tx, complaintId, opening));
    await tx.of(Commitment).insert(...rows);
    return rows;
  }

  private opened(tx: Tx, complaintId: string, { kind, deadline, stated, holder }: Opening): Commitment {
    const now = tx.now.getTime();
    const { dueAt, ruleId } = deadlineFor(kind, { ...deadline, now, stated: stated?.getTime() ?? null });
    const { level, department, owedTo } = OWNERS[kind];
    return {
      id: newId(tx.now),
      communityId: tx.actor.communityId,
      complaintId,
      kind,
      ruleId,
      owedTo,
      state: 'open',
      orderId: department === 'order' ? holder.orderId : null,
      department: department === 'order' ? holder.department : department === 'service' ? SERVICE : null,
      ...this.owner(level, holder),
      openedAt: tx.now,
      dueAt: new Date(dueAt),
      metAt: null,
      voidReason: null,
      pausedAt: null,
      pausedMinutes: 0,
      checkAt: new Date(warningAt(now, dueAt)),
      warnedAt: null,
      overdueAt: null,
      climbedTo: null,
    };
  }

  private owner(level: (typeof OWNERS)[CommitmentKind]['level'], holder: Holder): Pick<Commitment, 'ownerLevel' | 'ownerPostId'> {
    if (level === 'named') return { ownerLevel: holder.workerPostId ? 'worker' : 'lead', ownerPostId: holder.workerPostId };
    if (level === 'caller') return { ownerLevel: holder.callerLevel ?? 'desk', ownerPostId: holder.callerPostId };
    return { ownerLevel: level === 'next' ? holder.decidingLevel : level, ownerPostId: null };
  }

  /** Met by the act it was owed: kept where that is in time, broken where it is late. */
  async meet(tx: Tx, open: readonly Commitment[], kinds: readonly CommitmentKind[], orderId: string | null = null): Promise<void> {
    await this.settle(tx, this.chosen(open, kinds, orderId), { state: 'met', metAt: tx.now, checkAt: null });
  }

  /** No longer owed, neither kept nor broken; `reason` stands on the timeline. Answers the kinds that fell away. */
  async fallAway(tx: Tx, open: readonly Commitment[], kinds: readonly CommitmentKind[], reason: string): Promise<CommitmentKind[]> {
    const chosen = this.chosen(open, kinds, null);
    await this.settle(tx, chosen, { state: 'void', voidReason: reason, checkAt: null });
    return chosen.map((commitment) => commitment.kind);
  }

  /** From dispatch on the department's lead owes the reply (decision 6). */
  async handReplyTo(tx: Tx, complaintId: string, department: string): Promise<void> {
    await tx.of(Commitment).update({ complaintId, kind: 'reply', state: 'open' }, { ownerLevel: 'lead', department });
  }

  /** S7.3: what was not verified before it was sent out is verified by who goes there; once the order is back, by the desk again. */
  async handVerifyTo(tx: Tx, complaintId: string, holder: Pick<Holder, 'orderId' | 'department' | 'workerPostId'> | null): Promise<void> {
    const owner: Partial<Commitment> = holder
      ? { orderId: holder.orderId, department: holder.department, ownerPostId: holder.workerPostId, ownerLevel: holder.workerPostId ? 'worker' : 'lead' }
      : { orderId: null, department: SERVICE, ownerPostId: null, ownerLevel: 'desk' };
    await tx.of(Commitment).update({ complaintId, kind: 'verify', state: 'open' }, owner);
  }

  /** What the worker of an order owes goes with the order to the one who has it now. */
  async handOver(tx: Tx, complaintId: string, orderId: string, workerPostId: string): Promise<void> {
    // What was to be verified went along when it was sent out.
    const kinds = (Object.keys(OWNERS) as CommitmentKind[]).filter((kind) => OWNERS[kind].level === 'named' || kind === 'verify');
    await tx.of(Commitment).update({ complaintId, orderId, kind: In(kinds), state: 'open' }, { ownerLevel: 'worker', ownerPostId: workerPostId });
  }

  openOf(tx: Tx, complaintId: string): Promise<Commitment[]> {
    return tx.of(Commitment).find({ complaintId, state: 'open' }, { order: { dueAt: 'ASC', id: 'ASC' } });
  }

  private chosen(open: readonly Commitment[], kinds: readonly CommitmentKind[], orderId: string | null): Commitment[] {
    return open.filter((commitment) => kinds.includes(commitment.kind) && (orderId === null || commitment.orderId === null || commitment.orderId === orderId));
  }

  private async settle(tx: Tx, chosen: readonly Commitment[], set: Partial<Commitment>): Promise<void> {
    if (chosen.length === 0) return;
    await tx.of(Commitment).update({ id: In(chosen.map((commitment) => commitment.id)), state: 'open' }, set);
  }
}
