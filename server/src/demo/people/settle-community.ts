import type { EntityManager } from 'typeorm';
import { foundCommunity, type Community } from '../../communities/index.ts';
import { Cast } from './cast.ts';
import { settleHomes, type Home, type Layout } from './settle-homes.ts';
import { settleResidents, type Residents } from './settle-residents.ts';
import { settleStaff } from './settle-staff.ts';

export const DEMO_COMMUNITY = '翠湖花园';

/** The community with everyone in it, before anything has happened. */
export interface Settled {
  readonly community: Community;
  readonly homes: readonly Home[];
  /** The buildings' ids by their names. */
  readonly buildings: ReadonlyMap<string, string>;
  readonly cast: Cast;
  readonly residents: Residents;
}

export async function settleCommunity(db: EntityManager, now: Date, layout: Layout, seed: number): Promise<Settled> {
  const community = await foundCommunity(db, now, { organization: '和顺物业服务有限公司', name: DEMO_COMMUNITY, hotline: '010-88002400', demo: true });
  const homes = await settleHomes(db, now, community.id, layout);
  const posts = await settleStaff(db, now, community.id);
  const residents = await settleResidents(db, now, community.id, { homes, posts, seed });
  const buildings = new Map(homes.map(({ building, buildingId }) => [building, buildingId]));
  return { community, homes, buildings, cast: new Cast(posts), residents };
}
