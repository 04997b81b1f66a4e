import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { PersonView } from '@huiyin/shared/communities/community.contract';
import { maskedTelephone } from '@huiyin/shared/communities/masked-telephone';
import type { Rows } from '../platform/db/index.ts';
import { CommunityProfiles } from './community-profile.ts';
import { Building, Household, isInProgram, Person } from './community.entity.ts';

export interface HouseholdPlace {
  readonly household: Household;
  /** `2 号楼 1 单元 1102 室` */
  readonly label: string;
}

/** `2 号楼 1 单元 1102 室`: the building first. */
export const wholeLabel = (building: string | null, household: string): string => `${building ?? ''} ${household}`.trim();

const MOST_OF_A_HOUSEHOLD = 50;

@Injectable()
export class PersonQueries {
  constructor(private readonly communities: CommunityProfiles) {}

  byId(rows: Rows, id: string): Promise<Person | null> {
    return rows.of(Person).findOne({ id });
  }

  async byIds(rows: Rows, ids: readonly string[]): Promise<Person[]> {
    return ids.length === 0 ? [] : rows.of(Person).find({ id: In([...ids]) });
  }

  /** A household with its whole label, building first. */
  async household(rows: Rows, id: string): Promise<HouseholdPlace | null> {
    const household = await rows.of(Household).findOne({ id });
    if (!household) return null;
    const { view } = await this.communities.of(household.communityId);
    const building = view.buildings.find(({ id: known }) => known === household.buildingId) ?? (await rows.of(Building).findOne({ id: household.buildingId }));
    return { household, label: wholeLabel(building?.name ?? null, household.label) };
  }

  /** Where somebody lives: as the house has seen, else as they say. */
  async homeOf(rows: Rows, { householdId, claimedHouseholdId }: Pick<Person, 'householdId' | 'claimedHouseholdId'>): Promise<HouseholdPlace | null> {
    const home = householdId ?? claimedHouseholdId;
    return home === null ? null : this.household(rows, home);
  }

  /** Who is known by a telephone number; several may share one. */
  byTelephone(rows: Rows, telephone: string): Promise<Person[]> {
    return rows.of(Person).find({ telephone }, { order: { id: 'ASC' }, take: 20 });
  }

  /** As whom an account belongs to communities; of all of them, so that it takes the whole database. */
  ofAccount(db: EntityManager, accountId: string): Promise<Person[]> {
    return db.find(Person, { where: { accountId }, order: { id: 'ASC' } });
  }

  /** Who belongs to a household. */
  ofHousehold(rows: Rows, householdId: string): Promise<Person[]> {
    return rows.of(Person).find({ householdId }, { order: { id: 'ASC' }, take: MOST_OF_A_HOUSEHOLD });
  }

  /** How many belong to a household. */
  countOfHousehold(rows: Rows, householdId: string): Promise<number> {
    return rows.of(Person).count({ householdId });
  }

  /** Flat 101 before flat 1001. */
  async householdsOf(rows: Rows, buildingId: string): Promise<Household[]> {
    const found = await rows.of(Household).find({ buildingId }, { order: { label: 'ASC' }, take: 1000 });
    return found.sort((one, other) => one.label.localeCompare(other.label, 'zh', { numeric: true }));
  }

  /** People with their households' labels; the number is known by its ends. */
  async views(rows: Rows, people: readonly Person[]): Promise<PersonView[]> {
    const homes = await Promise.all(people.map((person) => this.homeOf(rows, person)));
    return people.map(({ id, name, telephone, relation, householdId, accountId }, index) => ({
      id,
      name,
      telephone: telephone && maskedTelephone(telephone),
      relation,
      householdId,
      household: householdId === null ? null : (homes[index]?.label ?? null),
      claimedHome: householdId === null && homes[index] ? { id: homes[index].household.id, label: homes[index].label } : null,
      hasAccount: isInProgram({ accountId }),
    }));
  }
}
