import type { EntityManager } from 'typeorm';
import { Account } from '../../accounts/index.ts';
import { Post } from '../../communities/index.ts';
import { insertRows } from '../../platform/db/insert-rows.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { Chance } from '../chance.ts';
import { telephoneNumber } from './names.ts';
import { STAFF } from './post-list.ts';

/** Takes on everyone who works for the community; each can be picked to try the demo. */
export async function settleStaff(db: EntityManager, now: Date, communityId: string): Promise<Post[]> {
  const chance = new Chance('staff');
  const names = [...new Set(STAFF.map(({ name }) => name))];
  const accounts = names.map((name): Account => ({ id: newId(now), name, demo: true, createdAt: now }));
  const accountOf = new Map(accounts.map(({ name, id }) => [name, id]));
  const posts: Post[] = STAFF.map(({ role, department, name, title }) => ({
    id: newId(now),
    communityId,
    accountId: accountOf.get(name)!,
    role,
    department,
    name,
    title,
    telephone: telephoneNumber(chance),
    active: true,
    createdAt: now,
  }));
  await insertRows(db, Account, accounts);
  await insertRows(db, Post, posts);
  return posts;
}
