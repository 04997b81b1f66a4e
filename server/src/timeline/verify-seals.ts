import { MoreThan, type EntityManager } from 'typeorm';
import { Bounded, type Rows } from '../platform/db/index.ts';
import { CHAIN_START } from './chain-hash.ts';
import type { Finding } from './findings.ts';
import { headsOf, sealHash } from './seal-hash.ts';
import { TimelineSeal } from './timeline-seal.entity.ts';

const BATCH = 100;
const DAY_MS = 24 * 60 * 60_000;

/** Seals a community's days once more, day by day, and compares. Answers how many seals there are. */
export async function verifySeals(db: EntityManager, communityId: string, report: (finding: Finding) => void): Promise<number> {
  const rows: Rows = { of: (entity) => new Bounded(db, entity, communityId) };
  let previous: TimelineSeal | undefined;
  for (let count = 0; ;) {
    const seals: TimelineSeal[] = await rows.of(TimelineSeal).find(previous ? { day: MoreThan(previous.day) } : {}, { order: { day: 'ASC' }, take: BATCH });
    for (const seal of seals) {
      const { day, until, previousHash, hash } = seal;
      const follows = previous ? previousHash === previous.hash && previous.until.getTime() + DAY_MS === until.getTime() : previousHash === CHAIN_START;
      if (!follows) report({ what: 'seal-out-of-place', communityId, of: day, seq: null });
      const heads = await headsOf(rows, new Date(until.getTime() - DAY_MS), until);
      if (sealHash(previousHash, communityId, day, heads) !== hash) report({ what: 'seal-changed', communityId, of: day, seq: null });
      previous = seal;
    }
    count += seals.length;
    if (seals.length < BATCH) return count;
  }
}
