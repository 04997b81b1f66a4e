import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ENTITIES } from '../../entities.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { Database } from '../../platform/db/index.ts';
import { settle, type Reader } from '../settle.ts';
import { History, type Share } from './history.ts';
import { loadHistory } from './load-rows.ts';

/** What the readings of a history need to know of it. */
export interface KnownHistory {
  readonly total: number;
  /** The community that is read, and its desk. */
  readonly community: string;
  readonly clerk: string;
  /** Its worker, who did every repair. */
  readonly worker: string;
  /** The desk of the community whose queues are full; none in a small history. */
  readonly fullClerk: string | null;
  readonly readers: readonly Reader[];
  /** Matters from the whole length of the history. */
  readonly matters: readonly string[];
}

/** What a reader's own list holds stays the same however long the history is; the number of people is odd, so that each has some of every kind. */
const MATTERS_OF_PERSON = 12;
const READERS = 100;
const MATTERS_READ = 200;
/** A desk has this many matters open, in a small history and in a long one: people's hands do not grow with the archive. */
const OPEN_AT_DESK = 200;
/** One desk drowns, so that every count stops at its cap. */
const OPEN_AT_FULL_DESK = 20_000;
const SMALL = 20_000;
const OTHER_COMMUNITIES = 4;

interface Plan {
  readonly name: string;
  readonly total: number;
  readonly open: number;
}

/** A long history is shared: most of it lies in the community that is read, 2 % of all matters are open. */
function plans(total: number): readonly Plan[] {
  if (total <= SMALL) return [{ name: '翠湖花园', total, open: Math.min(OPEN_AT_DESK, Math.ceil(total / 50)) }];
  const others = Math.floor(total / 20);
  return [
    { name: '翠湖花园', total: total - others * OTHER_COMMUNITIES, open: OPEN_AT_DESK },
    { name: '东苑小区', total: others, open: Math.min(OPEN_AT_FULL_DESK, Math.floor(others / 2)) },
    ...Array.from({ length: OTHER_COMMUNITIES - 1 }, (_, at) => ({ name: `小区 ${at + 3}`, total: others, open: OPEN_AT_DESK })),
  ];
}

/** Fills a fresh database with a history of so many complaints, or takes up the one that was kept; `notes` is where it is described. */
export async function benchHistory(url: string, fresh: boolean, total: number, notes: string): Promise<KnownHistory> {
  if (!fresh && existsSync(notes)) return JSON.parse(readFileSync(notes, 'utf8')) as KnownHistory;
  const database = await Database.open(url, { entities: ENTITIES, migrations: MIGRATIONS });
  try {
    const shares: Share[] = [];
    for (const { name, total: share, open } of plans(total)) {
      const settled = await settle(database, name, {
        persons: Math.max(READERS, Math.floor(share / MATTERS_OF_PERSON)) | 1,
        readers: shares.length === 0 ? READERS : 1,
      });
      shares.push({ settled, total: share, open });
    }
    const now = new Date();
    const history = new History(shares, now);
    await loadHistory(database, url, history, shares, now);
    const known: KnownHistory = {
      total,
      community: shares[0]!.settled.communityId,
      clerk: shares[0]!.settled.clerk,
      worker: shares[0]!.settled.workerToken,
      fullClerk: shares[1]?.settled.clerk ?? null,
      readers: shares[0]!.settled.readers,
      matters: history.spread(MATTERS_READ, shares[0]!),
    };
    writeFileSync(notes, JSON.stringify(known));
    return known;
  } finally {
    await database.close();
  }
}
