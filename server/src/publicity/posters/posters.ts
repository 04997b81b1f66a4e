import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import type { Page } from '@huiyin/shared/kernel/paging';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { OUTSIDE, type NewPostersRequest, type PosterView } from '@huiyin/shared/publicity/poster.contract';
import { CommunityProfiles } from '../../communities/index.ts';
import { membershipOf, Reads, type Actor, type Tx } from '../../platform/db/index.ts';
import { idCursor, limitOf, pageOf, type PageQuery } from '../../platform/http/page-query.ts';
import { newId } from '../../platform/ids/new-id.ts';
import { ScanPoint } from './scan-point.entity.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Sixty random bits: no code says anything of another. */
const newScene = (): string => `p=${Array.from({ length: 12 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')}`;

const posterView = ({ id, scene, buildingId, label, createdAt, retiredAt }: ScanPoint): PosterView => ({
  id,
  scene,
  buildingId,
  label,
  createdAt: createdAt.toISOString(),
  retiredAt: retiredAt?.toISOString() ?? null,
});

/** S7.1: the codes that the office hangs up, so that a report says where it is. */
@Injectable()
export class Posters {
  constructor(
    private readonly reads: Reads,
    private readonly communities: CommunityProfiles,
  ) {}

  /** The latest first; those that were made together as they were written. @throws DomainError paging.cursor-invalid */
  async page(me: Actor, { building, ...query }: PageQuery & { building?: string | undefined }): Promise<Page<PosterView>> {
    const after = idCursor(query);
    const limit = limitOf(query);
    const where = { ...(building !== undefined && { buildingId: building === OUTSIDE ? IsNull() : building }), ...(after && { id: LessThan(after) }) };
    const along = building === undefined ? 'ix_scan_point_list' : 'ix_scan_point_building';
    const found = await this.reads
      .for(me)
      .of(ScanPoint)
      .find(where, { order: { id: 'DESC' }, along, take: limit + 1 });
    return pageOf(found, limit, ({ id }) => [id], posterView);
  }

  /** One for each label. @throws DomainError complaint.place-unknown for a building of nobody or of another community */
  async make(tx: Tx, { building, labels }: NewPostersRequest): Promise<PosterView[]> {
    const { view } = await this.communities.of(tx.actor.communityId);
    if (building !== null && !view.buildings.some(({ id }) => id === building)) throw new DomainError('complaint.place-unknown');
    // Lists begin with the highest id.
    const ids = labels.map(() => newId(tx.now)).reverse();
    const points = labels.map((label, at): ScanPoint => ({
      id: ids[at]!,
      communityId: tx.actor.communityId,
      scene: newScene(),
      buildingId: building,
      label: label.trim(),
      madeBy: membershipOf(tx.actor)!,
      createdAt: tx.now,
      retiredAt: null,
      codeKey: null,
    }));
    await tx.of(ScanPoint).insert(...points);
    return points.map(posterView);
  }

  /** The code stays what it is: what hangs there says the new words at once. @throws DomainError record.not-found */
  async rename(tx: Tx, id: string, label: string): Promise<PosterView> {
    const point = await tx.of(ScanPoint).get({ id });
    const renamed = { ...point, label: label.trim() };
    await tx.of(ScanPoint).update({ id }, { label: renamed.label });
    return posterView(renamed);
  }

  /** For good; a second time changes nothing. @throws DomainError record.not-found */
  async retire(tx: Tx, id: string): Promise<PosterView> {
    const point = await tx.of(ScanPoint).get({ id });
    const retiredAt = point.retiredAt ?? tx.now;
    await tx.of(ScanPoint).update({ id }, { retiredAt });
    return posterView({ ...point, retiredAt });
  }
}
