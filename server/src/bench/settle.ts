import { Account, Sessions, type SignedInMembership } from '../accounts/index.ts';
import { Building, foundCommunity, Household, Person, Post } from '../communities/index.ts';
import { SystemClock } from '../platform/clock/clock.ts';
import { insertRows } from '../platform/db/insert-rows.ts';
import { Reads, systemActor, UnitOfWork, type Database } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';

/** A resident who is signed in. */
export interface Reader {
  readonly token: string;
  readonly personId: string;
  readonly accountId: string;
}

/** A community of the bench with its people. */
export interface Settled {
  readonly communityId: string;
  readonly buildingId: string;
  readonly households: readonly string[];
  readonly persons: readonly Person[];
  readonly readers: readonly Reader[];
  readonly worker: Post;
  /** The token of the desk's clerk. */
  readonly clerk: string;
  /** The token of the worker, whom every order was given. */
  readonly workerToken: string;
}

const PERSONS_OF_HOUSEHOLD = 3;
const BATCH = 1000;

async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await write(rows.slice(at, at + BATCH));
}

/** Founds a community with so many people, of whom some are signed in. */
export async function settle(database: Database, name: string, { persons: count, readers: signedIn }: { persons: number; readers: number }): Promise<Settled> {
  const clock = new SystemClock();
  const now = clock.now();
  const db = database.writer.manager;
  const { id: communityId } = await foundCommunity(db, now, { organization: '和顺物业', name, hotline: '010-88002400', demo: false });
  const building: Building = { id: newId(now), communityId, name: '2 号楼', position: 0 };
  await insertRows(db, Building, [building]);
  const households = Array.from({ length: Math.ceil(count / PERSONS_OF_HOUSEHOLD) }, (_, at): Household => ({
    id: newId(now),
    communityId,
    buildingId: building.id,
    label: `${at} 室`,
  }));
  const every = Math.floor(count / signedIn);
  const accounts: Account[] = [];
  const account = (of: string): string => {
    accounts.push({ id: newId(now), name: of, demo: false, createdAt: now });
    return accounts.at(-1)!.id;
  };
  const persons = Array.from({ length: count }, (_, at): Person => ({
    id: newId(now),
    communityId,
    householdId: households[Math.floor(at / PERSONS_OF_HOUSEHOLD)]!.id,
    claimedHouseholdId: null,
    accountId: at % every === 0 && at / every < signedIn ? account('住户') : null,
    name: '陈桂芳',
    telephone: `138${String(at).padStart(8, '0')}`,
    relation: 'owner',
    createdAt: now,
  }));
  const post = (role: Post['role'], department: string | null): Post => ({
    id: newId(now),
    communityId,
    accountId: account(role),
    role,
    department,
    name: '李静',
    title: role,
    telephone: null,
    active: true,
    createdAt: now,
  });
  const [clerk, worker] = [post('desk', 'service'), post('worker', 'engineering')];
  await inBatches(households, (batch) => insertRows(db, Household, batch));
  await inBatches(persons, (batch) => insertRows(db, Person, batch));
  await insertRows(db, Account, accounts);
  await insertRows(db, Post, [clerk, worker]);

  const work = new UnitOfWork(database, clock);
  const sessions = new Sessions(new Reads(database), clock, work);
  const signIn = (membership: SignedInMembership) => work.run(systemActor(communityId), (tx) => sessions.open(tx, membership));
  const readers: Reader[] = [];
  for (const person of persons) if (person.accountId) readers.push({ token: await signIn({ person }), personId: person.id, accountId: person.accountId });
  return {
    communityId,
    buildingId: building.id,
    households: households.map(({ id }) => id),
    persons,
    readers,
    worker,
    clerk: await signIn({ post: clerk }),
    workerToken: await signIn({ post: worker }),
  };
}
