import type { EntityManager } from 'typeorm';
import type { Role } from '@huiyin/shared/access/roles';
import { Account } from '../accounts/index.ts';
import { Building, foundCommunity, Household, Person, Post } from '../communities/index.ts';
import { insertRows } from '../platform/db/insert-rows.ts';
import { newId } from '../platform/ids/new-id.ts';

/** Somebody of a spec: their membership's id, and for whom they stand. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly accountId: string;
  readonly householdId: string | null;
}

const POSTS = {
  plumber: { role: 'worker', department: 'engineering', name: '刘志远' },
  electrician: { role: 'worker', department: 'engineering', name: '马师傅' },
  engineeringLead: { role: 'lead', department: 'engineering', name: '赵立新' },
  cleaner: { role: 'worker', department: 'cleaning', name: '孙阿姨' },
  cleaningLead: { role: 'lead', department: 'cleaning', name: '钱美华' },
  clerk: { role: 'desk', department: 'service', name: '李静' },
  secondClerk: { role: 'desk', department: 'service', name: '周敏' },
  serviceLead: { role: 'lead', department: 'service', name: '吴雅琴' },
  supervisor: { role: 'supervisor', department: null, name: '周主管' },
  director: { role: 'director', department: null, name: '吴国栋' },
  superior: { role: 'superior', department: null, name: '高文' },
  committee: { role: 'committee', department: null, name: '方启明' },
  mediator: { role: 'mediator', department: null, name: '何秀英' },
} as const;

export type StaffName = keyof typeof POSTS;
export type ResidentName = 'resident' | 'wife' | 'neighbour' | 'unbound';
export type People = Readonly<Record<StaffName | ResidentName, Somebody>>;

/** Whom the specs take for each role. */
export const PERSON_OF_ROLE = {
  resident: 'resident',
  worker: 'plumber',
  lead: 'engineeringLead',
  desk: 'clerk',
  supervisor: 'supervisor',
  director: 'director',
  superior: 'superior',
  committee: 'committee',
  mediator: 'mediator',
} as const satisfies Readonly<Record<Role, keyof People>>;

export interface Town {
  readonly communityId: string;
  readonly buildingId: string;
  readonly people: People;
}

async function account(db: EntityManager, now: Date, name: string): Promise<string> {
  const id = newId(now);
  await insertRows(db, Account, [{ id, name, demo: true, createdAt: now }]);
  return id;
}

async function staff(db: EntityManager, now: Date, communityId: string): Promise<Record<StaffName, Somebody>> {
  const found: Partial<Record<StaffName, Somebody>> = {};
  for (const [key, post] of Object.entries(POSTS)) {
    const accountId = await account(db, now, post.name);
    const id = newId(now);
    await insertRows(db, Post, [
      {
        id,
        communityId,
        accountId,
        role: post.role,
        department: post.department,
        name: post.name,
        title: post.name,
        telephone: null,
        active: true,
        createdAt: now,
      },
    ]);
    found[key as StaffName] = { id, name: post.name, accountId, householdId: null };
  }
  return found as Record<StaffName, Somebody>;
}

async function resident(db: EntityManager, now: Date, communityId: string, name: string, telephone: string, householdId: string | null): Promise<Somebody> {
  const accountId = await account(db, now, name);
  const id = newId(now);
  await insertRows(db, Person, [
    { id, communityId, householdId, claimedHouseholdId: null, accountId, name, telephone, relation: householdId ? 'owner' : 'unbound', createdAt: now },
  ]);
  return { id, name, accountId, householdId };
}

/** A community small enough to read: two households, and everyone of the staff. */
export async function settle(db: EntityManager, now: Date, name: string): Promise<Town> {
  const community = await foundCommunity(db, now, { organization: '和顺物业', name, hotline: '010-88002400', demo: true });
  const communityId = community.id;
  const building: Building = { id: newId(now), communityId, name: '2 号楼', position: 0 };
  await insertRows(db, Building, [building]);
  const households = ['1 单元 1102 室', '1 单元 1203 室'].map((label): Household => ({ id: newId(now), communityId, buildingId: building.id, label }));
  await insertRows(db, Household, households);
  const [home, next] = households.map((household) => household.id);
  const people: People = {
    ...(await staff(db, now, communityId)),
    resident: await resident(db, now, communityId, '陈桂芳', '13800000246', home!),
    wife: await resident(db, now, communityId, '林建平', '13800000247', home!),
    neighbour: await resident(db, now, communityId, '王晓燕', '13900000300', next!),
    unbound: await resident(db, now, communityId, '新住户', '13700000111', null),
  };
  return { communityId, buildingId: building.id, people };
}
