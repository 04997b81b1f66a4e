import type { EntityManager } from 'typeorm';
import { Account } from '../../accounts/index.ts';
import { Person, type Post } from '../../communities/index.ts';
import { insertRows } from '../../platform/db/insert-rows.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { Chance } from '../chance.ts';
import { familyName, givenName, telephoneNumber } from './names.ts';
import { LIVES_HERE } from './post-list.ts';
import type { Home } from './settle-homes.ts';

/** A resident of the demo: who they are, and where they live. */
export interface Resident extends Person {
  readonly home: Home | null;
}

interface Known {
  readonly name: string;
  readonly relation: Person['relation'];
  /** The position of their home; two with the same one live together. */
  readonly home: number | null;
}

/** Who can be picked to try the demo; the last has not been bound to a household yet. */
const KNOWN: readonly Known[] = [
  { name: '陈桂芳', relation: 'owner', home: 41 },
  { name: '林建平', relation: 'family', home: 41 },
  { name: '王晓燕', relation: 'tenant', home: 30 },
  { name: '何雨桐', relation: 'unbound', home: null },
];

const LIVED_IN = 0.93;
const WITH_ACCOUNT = 0.6;

/** The position of the home of the one who works here too. */
const HOME_OF_STAFF = 52;

export interface Residents {
  /** Who can be picked to sign in. */
  readonly known: readonly Resident[];
  /** Who can be picked as well, and works here too. */
  readonly staff: readonly Resident[];
  readonly others: readonly Resident[];
}

interface Settlement {
  readonly homes: readonly Home[];
  readonly posts: readonly Post[];
  readonly seed: number;
}

/** Moves the residents in: an owner or a tenant in most homes, family in many. */
export async function settleResidents(db: EntityManager, now: Date, communityId: string, { homes, posts, seed }: Settlement): Promise<Residents> {
  const accounts: Account[] = [];
  const chance = new Chance(seed, 'residents');
  const resident = (name: string, relation: Person['relation'], home: Home | null, demo: boolean): Resident => {
    const account = demo || chance.happens(WITH_ACCOUNT) ? { id: newId(now), name, demo, createdAt: now } : null;
    if (account) accounts.push(account);
    return {
      id: newId(now),
      communityId,
      householdId: home?.id ?? null,
      claimedHouseholdId: null,
      accountId: account?.id ?? null,
      name,
      telephone: telephoneNumber(chance),
      relation,
      createdAt: now,
      home,
    };
  };
  const known = KNOWN.map(({ name, relation, home }) => resident(name, relation, home === null ? null : (homes[home % homes.length] ?? null), true));
  const staff = posts.filter(({ name }) => name === LIVES_HERE).map((post) => alsoLivesIn(post, homes[HOME_OF_STAFF % homes.length]!, newId(now)));
  const taken = new Set([...known, ...staff].map(({ householdId }) => householdId));
  const others = homes
    .filter((home) => !taken.has(home.id) && chance.happens(LIVED_IN))
    .flatMap((home) => {
      const name = familyName(chance);
      const first = resident(name + givenName(chance), chance.happens(0.8) ? 'owner' : 'tenant', home, false);
      const wife = chance.happens(0.45) ? [resident(familyName(chance) + givenName(chance), 'family', home, false)] : [];
      const child = chance.happens(0.2) ? [resident(name + givenName(chance), 'family', home, false)] : [];
      return [first, ...wife, ...child];
    });
  await inBatches(accounts, (rows) => insertRows(db, Account, rows));
  await inBatches([...known, ...staff, ...others], (rows) => insertRows(db, Person, rows));
  return { known, staff, others };
}

const alsoLivesIn = ({ communityId, accountId, name, telephone, createdAt }: Post, home: Home, id: string): Resident => ({
  id,
  communityId,
  householdId: home.id,
  claimedHouseholdId: null,
  accountId,
  name,
  telephone,
  relation: 'owner',
  createdAt,
  home,
});

async function inBatches<Row>(rows: readonly Row[], insert: (batch: readonly Row[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) await insert(rows.slice(from, from + 500));
}
