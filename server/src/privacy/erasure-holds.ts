import { Injectable } from '@nestjs/common';
import { In, Not, type EntityManager } from 'typeorm';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import { complaintNumber } from '@huiyin/shared/complaints/complaint-number';
import { HOLD_REASONS, type ErasureHold, type HoldReason } from '@huiyin/shared/privacy/privacy.contract';
import { Commitment } from '../commitments/index.ts';
import { PersonQueries, Post } from '../communities/index.ts';
import { Complaint } from '../complaints/index.ts';
import { selectRows } from '../platform/db/select-rows.ts';
import { Callback } from '../visits/index.ts';

const COLUMNS = ['id', 'communityId', 'year', 'serial', 'title', 'state'] as const satisfies readonly (keyof Complaint)[];
type Line = Pick<Complaint, (typeof COLUMNS)[number]>;

/** What is still owed about a closed matter and cannot be kept without knowing whose it is. */
const OWED: Partial<Record<CommitmentKind, HoldReason>> = { review: 'review', callback: 'callback' };

/**
 * What has to end before somebody can be forgotten: a matter that is still being handled or disputed needs whose it is, and so does money that
 * was asked for and not collected. Archived matters hold nothing.
 */
@Injectable()
export class ErasureHolds {
  constructor(private readonly people: PersonQueries) {}

  async of(db: EntityManager, accountId: string): Promise<ErasureHold[]> {
    const persons = await this.people.ofAccount(db, accountId);
    const held = new Map<HoldReason, Line[]>();
    for (const { id: personId, communityId } of persons) {
      const found = (await selectRows(db, Complaint, { communityId, personId, state: Not('archived') }, { columns: COLUMNS })) as Line[];
      const lines = found.sort((one, other) => (one.id < other.id ? -1 : 1));
      for (const [why, line] of await this.reasons(db, lines)) held.set(why, [...(held.get(why) ?? []), line]);
    }
    const post = await db.existsBy(Post, { accountId, active: true });
    return HOLD_REASONS.flatMap((why) => {
      const matters = (held.get(why) ?? []).map(({ id, communityId, year, serial, title }) => ({
        id,
        communityId,
        number: complaintNumber(year, serial),
        title,
      }));
      return matters.length > 0 || (why === 'post' && post) ? [{ why, matters }] : [];
    });
  }

  private async reasons(db: EntityManager, lines: readonly Line[]): Promise<[HoldReason, Line][]> {
    const closed = lines.filter(({ state }) => state === 'closed');
    const ids = closed.map(({ id }) => id);
    const owed = ids.length === 0 ? [] : await db.find(Commitment, { where: { complaintId: In(ids), state: 'open', kind: In(Object.keys(OWED)) } });
    const unpaid = await this.unpaid(db, ids);
    return lines.flatMap((line): [HoldReason, Line][] => {
      if (line.state !== 'closed') return [['open', line]];
      const kinds = owed.filter(({ complaintId }) => complaintId === line.id).map(({ kind }) => OWED[kind]!);
      return [...new Set([...kinds, ...(unpaid.has(line.id) ? (['charge'] as const) : [])])].map((why) => [why, line]);
    });
  }

  /** Closed matters of which less was collected than was asked for. */
  private async unpaid(db: EntityManager, ids: readonly string[]): Promise<Set<string>> {
    const callbacks = ids.length === 0 ? [] : await db.find(Callback, { where: { complaintId: In([...ids]) }, order: { id: 'ASC' } });
    const last = new Map(callbacks.map((callback) => [callback.complaintId, callback.checklist?.charges]));
    return new Set([...last].flatMap(([id, charges]) => ((charges?.quoted ?? 0) > (charges?.collected ?? 0) ? [id] : [])));
  }
}
