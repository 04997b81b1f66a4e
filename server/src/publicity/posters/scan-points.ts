import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { ScanPointView } from '@huiyin/shared/publicity/poster.contract';
import { isPointScene } from '@huiyin/shared/publicity/scan-scene';
import { CommunityProfiles } from '../../communities/index.ts';
import { Reads } from '../../platform/db/index.ts';
import { ScanPoint } from './scan-point.entity.ts';

/** What a code on the spot says, to whoever scanned it. */
@Injectable()
export class ScanPoints {
  constructor(
    private readonly reads: Reads,
    private readonly communities: CommunityProfiles,
  ) {}

  /** @throws DomainError scan-point.unknown, scan-point.retired */
  async of(scene: string): Promise<ScanPointView> {
    // The community is what is asked for, so it cannot bound the search.
    const point = isPointScene(scene) ? await this.reads.db.findOneBy(ScanPoint, { scene }) : null;
    if (!point) throw new DomainError('scan-point.unknown');
    if (point.retiredAt) throw new DomainError('scan-point.retired');
    const { view } = await this.communities.of(point.communityId);
    const building = view.buildings.find(({ id }) => id === point.buildingId) ?? null;
    return { scene, community: { id: view.id, name: view.name }, building, label: point.label };
  }
}
