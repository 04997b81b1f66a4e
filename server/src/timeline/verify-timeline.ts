import type { EntityManager } from 'typeorm';
import { Community } from '../communities/index.ts';
import type { Finding } from './findings.ts';
import { verifyChains } from './verify-chains.ts';
import { verifySeals } from './verify-seals.ts';

const MATTERS_AT_ONCE = 500;

export interface VerifiedTimeline {
  readonly entries: number;
  readonly matters: number;
  readonly seals: number;
  readonly findings: readonly Finding[];
}

/** Checks every chain of the database, its end in the matter's own row, and every seal; reads in batches, so that any size will do. */
export async function verifyTimeline(db: EntityManager, batch = MATTERS_AT_ONCE): Promise<VerifiedTimeline> {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const chains = await verifyChains(db, report, batch);
  let seals = 0;
  for (const { id } of await db.find(Community, { select: { id: true }, order: { id: 'ASC' } })) seals += await verifySeals(db, id, report);
  return { ...chains, seals, findings };
}
