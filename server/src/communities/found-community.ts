import type { EntityManager } from 'typeorm';
import { DEFAULT_CATALOGUE, DEPARTMENTS } from '@huiyin/shared/dispatch/default-catalogue';
import type { OfficeHours } from '@huiyin/shared/communities/community.contract';
import { LEAST_QUOTAS } from '@huiyin/shared/visits/callback.quota';
import { insertRows } from '../platform/db/insert-rows.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Category, Community, Department, Organization } from './community.entity.ts';

/** 08:30–18:00 on every day of the week, until the community says otherwise (domain.md). */
export const DEFAULT_OFFICE_HOURS: OfficeHours = Array.from({ length: 7 }, () => ({ opens: 8 * 60 + 30, closes: 18 * 60 }));
const CHINA_MINUTES = 480;

export interface NewCommunity {
  readonly organization: string;
  readonly name: string;
  readonly hotline: string;
  readonly demo: boolean;
}

/** A community with the default departments, catalogue, hours and quotas (S10.5); everything of it can be changed later. */
export async function foundCommunity(db: EntityManager, now: Date, { organization, name, hotline, demo }: NewCommunity): Promise<Community> {
  const owner: Organization = { id: newId(now), name: organization };
  const community: Community = {
    id: newId(now),
    organizationId: owner.id,
    name,
    hotline,
    utcOffsetMinutes: CHINA_MINUTES,
    demo,
    createdAt: now,
    settings: { officeHours: DEFAULT_OFFICE_HOURS, stricterDeadlines: {}, callbackQuotas: LEAST_QUOTAS },
  };
  const communityId = community.id;
  await insertRows(db, Organization, [owner]);
  await insertRows(db, Community, [community]);
  await insertRows(
    db,
    Department,
    DEPARTMENTS.map((department, position) => ({ id: newId(now), communityId, position, code: department.code, name: department.name })),
  );
  await insertRows(
    db,
    Category,
    DEFAULT_CATALOGUE.map((category, position) => ({
      id: newId(now),
      communityId,
      position,
      code: category.code,
      name: category.name,
      department: category.department,
      callbackClass: category.class,
      repair: category.repair,
      words: [...category.words],
    })),
  );
  return community;
}
