import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Rows } from '../platform/db/index.ts';
import { Building, Household, Person } from './community.entity.ts';

export interface HouseholdPlace {
  readonly household: Household;
  /** `2 号楼 1 单元 1102 室` */
  readonly label: string;
}

@Injectable()
export class PersonQueries {
  byId(rows: Rows, id: string): Promise<Person | null> {
    return rows.of(Person).findOne({ id });
  }

  /** A household with its whole label, building first. */
  async household(rows: Rows, id: string): Promise<HouseholdPlace | null> {
    const household = await rows.of(Household).findOne({ id });
    if (!household) return null;
    const building = await rows.of(Building).findOne({ id: household.buildingId });
    return { household, label: `${building?.name ?? ''} ${household.label}`.trim() };
  }

  /** Who is known by a telephone number; several may share one. */
  byTelephone(rows: Rows, telephone: string): Promise<Person[]> {
    return rows.of(Person).find({ telephone }, { order: { id: 'ASC' }, take: 20 });
  }

  family(rows: Rows, householdIds: readonly string[]): Promise<Person[]> {
    return rows.of(Person).find({ householdId: In([...householdIds]) });
  }
}
