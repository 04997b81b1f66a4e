import { Injectable } from '@nestjs/common';
import type { SimilarMatter, SimilarRequest } from '@huiyin/shared/matters/matter.contract';
import { CommunityProfiles } from '../communities/index.ts';
import { ComplaintQueries } from '../complaints/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Actor } from '../platform/db/index.ts';

const LATELY_MS = 30 * 24 * 60 * 60_000;
/** Of so many, the newest, the ones with the most reporters are shown. */
const LOOKED_AT = 50;
const SHOWN = 5;

/** What neighbours have reported already, so that nobody has to write it once more. */
@Injectable()
export class SimilarMatters {
  constructor(
    private readonly reads: Reads,
    private readonly complaints: ComplaintQueries,
    private readonly communities: CommunityProfiles,
    private readonly clock: Clock,
  ) {}

  /** Open matters of the last days at the same public place, those of the most reporters first; says nothing that anybody wrote. */
  async of(me: Actor, { category, building, place = '' }: SimilarRequest): Promise<SimilarMatter[]> {
    if (building === undefined && place === '') return [];
    const rows = this.reads.for(me);
    const { view } = await this.communities.of(me.communityId);
    const where = building === undefined ? { buildingId: null, label: place } : { buildingId: building };
    const since = new Date(this.clock.now().getTime() - LATELY_MS);
    const found = await this.complaints.openAtPlace(rows, { category, since, limit: LOOKED_AT, ...where });
    // Whoever joined a matter that is shown is counted there.
    const ids = new Set(found.map(({ id }) => id));
    const first = found.filter(({ alikeId }) => alikeId === null || !ids.has(alikeId));
    const joined = await this.complaints.joinedEach(
      rows,
      first.map(({ id }) => id),
    );
    return first
      .map(({ id, categoryName, buildingId, registeredAt, state }, at) => ({
        id,
        categoryName,
        place: view.buildings.find((known) => known.id === buildingId)?.name ?? place,
        registeredAt: registeredAt.toISOString(),
        state,
        reporters: 1 + joined[at]!,
      }))
      .sort((one, other) => other.reporters - one.reporters)
      .slice(0, SHOWN);
  }
}
