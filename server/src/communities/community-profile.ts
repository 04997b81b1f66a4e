import { Injectable } from '@nestjs/common';
import type { OfficeCalendar } from '@huiyin/shared/kernel/office-day';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Reads } from '../platform/db/index.ts';
import { Building, Category, Community, Department, type CommunitySettings } from './community.entity.ts';

/** What every step of a community needs to know of it. */
export interface CommunityProfile {
  readonly id: string;
  readonly name: string;
  readonly calendar: OfficeCalendar;
  readonly settings: CommunitySettings;
  readonly categories: readonly Category[];
  readonly departments: readonly Department[];
  readonly view: CommunityView;
}

/** A change made in another process is seen after this long. */
const FRESH_MS = 5_000;

@Injectable()
export class CommunityProfiles {
  private readonly known = new Map<string, { readAt: number; profile: Promise<CommunityProfile> }>();

  constructor(private readonly reads: Reads) {}

  /** @throws DomainError record.not-found */
  of(communityId: string): Promise<CommunityProfile> {
    const found = this.known.get(communityId);
    if (found && performance.now() - found.readAt < FRESH_MS) return found.profile;
    const profile = this.read(communityId);
    this.known.set(communityId, { readAt: performance.now(), profile });
    profile.catch(() => this.known.delete(communityId));
    return profile;
  }

  /** After a setting was changed in this process. */
  forget(communityId: string): void {
    this.known.delete(communityId);
  }

  private async read(communityId: string): Promise<CommunityProfile> {
    const community = await this.reads.db.findOneBy(Community, { id: communityId });
    if (!community) throw new DomainError('record.not-found');
    const rows = this.reads.for({ communityId });
    const [buildings, departments, categories] = await Promise.all([
      rows.of(Building).find({}, { order: { position: 'ASC' } }),
      rows.of(Department).find({}, { order: { position: 'ASC' } }),
      rows.of(Category).find({}, { order: { position: 'ASC' } }),
    ]);
    const { id, name, hotline, utcOffsetMinutes, settings } = community;
    return {
      id,
      name,
      settings,
      categories,
      departments,
      calendar: { hours: settings.officeHours, utcOffsetMinutes },
      view: {
        id,
        name,
        hotline,
        utcOffsetMinutes,
        officeHours: settings.officeHours,
        buildings: buildings.map((building) => ({ id: building.id, name: building.name })),
        departments: departments.map((department) => ({ code: department.code, name: department.name })),
        categories: categories.map((category) => ({
          code: category.code,
          name: category.name,
          department: category.department,
          class: category.callbackClass,
          repair: category.repair,
          words: category.words,
        })),
      },
    };
  }
}
