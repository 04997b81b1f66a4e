import { Injectable } from '@nestjs/common';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { Standing } from '@huiyin/shared/commitments/kept-rate';
import { Reads } from '../platform/db/index.ts';
import { readRows } from '../platform/db/send-statement.ts';
import { tableOf } from '../platform/db/table.ts';
import { Commitment } from './commitment.entity.ts';
import { CommitmentQueries } from './commitment.queries.ts';

/** Late beyond this number is not counted any further. */
const MOST_LATE = 100_000;

interface Met {
  readonly kind: CommitmentKind;
  readonly met: number | string;
  readonly kept: number | string;
}

@Injectable()
export class KeptRates {
  constructor(
    private readonly reads: Reads,
    private readonly commitments: CommitmentQueries,
  ) {}

  /** How a community has stood to these kinds since then: what was met, in time or late, and what is open and late at `now`. */
  async since(communityId: string, kinds: readonly CommitmentKind[], since: Date, now: Date): Promise<Map<CommitmentKind, Standing>> {
    const rows = this.reads.for({ communityId });
    const [met, late] = await Promise.all([
      this.met(communityId, kinds, since),
      this.commitments.countsOwed(
        rows,
        kinds.map((kind) => ({ kinds: [kind], overdueAt: now })),
        MOST_LATE,
      ),
    ]);
    return new Map(
      kinds.map((kind, at) => {
        const found = met.find((row) => row.kind === kind);
        const kept = Number(found?.kept ?? 0);
        return [kind, { kept, broken: Number(found?.met ?? 0) - kept, openAndLate: late[at]! }];
      }),
    );
  }

  /** Answered from the index alone. */
  private met(communityId: string, kinds: readonly CommitmentKind[], since: Date): Promise<Met[]> {
    const table = tableOf(this.reads.db, Commitment);
    const sql = `
      SELECT kind, COUNT(*) AS met, SUM(CASE WHEN metAt <= dueAt THEN 1 ELSE 0 END) AS kept FROM ${table.along('ix_commitment_met')}
      WHERE communityId = ? AND state = 'met' AND metAt >= ? AND kind IN (${kinds.map(() => '?').join(', ')}) GROUP BY kind`;
    return readRows<Met>(this.reads.db, sql, [communityId, table.column('metAt').toDatabase(since), ...kinds]);
  }
}
