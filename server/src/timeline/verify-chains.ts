import { In, type EntityManager } from 'typeorm';
import { CHAIN_START, entryHash, sha256 } from './chain-hash.ts';
import type { Finding } from './findings.ts';
import { TimelineEntry } from './timeline-entry.entity.ts';

/** What a matter's own row knows of its chain. */
interface MatterHead {
  readonly id: string;
  readonly communityId: string;
  readonly timelineLength: number;
  readonly headHash: string;
  readonly text: string;
}

type Report = (finding: Finding) => void;

/** Walks all matters in the order of their ids, `batch` at once with all their entries; then looks for entries whose matter is gone. */
export async function verifyChains(db: EntityManager, report: Report, batch: number): Promise<{ entries: number; matters: number }> {
  let entries = 0;
  let matters = 0;
  for (let after = ''; ;) {
    const heads: MatterHead[] = await db.query('SELECT id, communityId, timelineLength, headHash, text FROM complaint WHERE id > ? ORDER BY id LIMIT ?', [
      after,
      batch,
    ]);
    const chains = await chainsOf(
      db,
      heads.map((head) => head.id),
    );
    for (const head of heads) verifyChain(head, chains.get(head.id) ?? [], report);
    matters += heads.length;
    for (const chain of chains.values()) entries += chain.length;
    const last = heads.at(-1);
    if (!last) break;
    after = last.id;
  }
  await reportOrphans(db, report);
  return { entries, matters };
}

async function chainsOf(db: EntityManager, ids: readonly string[]): Promise<Map<string, TimelineEntry[]>> {
  const found = ids.length === 0 ? [] : await db.find(TimelineEntry, { where: { complaintId: In([...ids]) }, order: { complaintId: 'ASC', seq: 'ASC' } });
  const chains = new Map<string, TimelineEntry[]>();
  for (const entry of found) chains.set(entry.complaintId, [...(chains.get(entry.complaintId) ?? []), entry]);
  return chains;
}

function verifyChain({ id, communityId, timelineLength, headHash, text }: MatterHead, chain: readonly TimelineEntry[], report: Report): void {
  const say = (what: Finding['what'], seq: number | null) => report({ what, communityId, of: id, seq });
  if (chain.length === 0) return say('no-entries', null);
  let previous = CHAIN_START;
  chain.forEach((entry, position) => {
    if (entryHash(entry) !== entry.hash) say('changed', entry.seq);
    if (entry.seq !== position + 1 || entry.previousHash !== previous) say('out-of-place', entry.seq);
    previous = entry.hash;
  });
  if (chain.length !== timelineLength || previous !== headHash) say('end-of-chain', chain.at(-1)!.seq);
  if (chain[0]!.details.textHash !== sha256(text)) say('report-changed', 1);
}

async function reportOrphans(db: EntityManager, report: Report): Promise<void> {
  const orphans: { complaintId: string; communityId: string }[] = await db.query(
    'SELECT DISTINCT e.complaintId, e.communityId FROM timeline_entry e LEFT JOIN complaint c ON c.id = e.complaintId WHERE c.id IS NULL ORDER BY e.complaintId',
  );
  for (const { complaintId, communityId } of orphans) report({ what: 'no-matter', communityId, of: complaintId, seq: null });
}
