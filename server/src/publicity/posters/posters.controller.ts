import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { NewPostersRequest, PosterCode, PosterView, RenamePosterRequest, ScanPointView } from '@huiyin/shared/publicity/poster.contract';
import { newPostersRequest, postersBuilding, renamePosterRequest } from '@huiyin/shared/publicity/poster.schema';
import type { Actor } from '../../platform/db/index.ts';
import { Can, Public } from '../../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../../platform/http/keyed.decorator.ts';
import { Me } from '../../platform/http/me.decorator.ts';
import { pageFields } from '../../platform/http/page-query.ts';
import { RecordId } from '../../platform/http/record-id.ts';
import { PosterCodes } from './poster-codes.ts';
import { Posters } from './posters.ts';
import { ScanPoints } from './scan-points.ts';

const postersQuery = z.strictObject({ ...pageFields, building: postersBuilding });

@Controller()
export class PostersController {
  constructor(
    private readonly posters: Posters,
    private readonly codes: PosterCodes,
    private readonly points: ScanPoints,
    private readonly writes: IdempotentWrites,
  ) {}

  @Get('scan-points/:scene')
  @Public('whoever stands before a code may know where they stand; it names nobody')
  scanned(@Param('scene') scene: string): Promise<ScanPointView> {
    return this.points.of(scene);
  }

  @Get('posters')
  @Can('poster.manage')
  list(@Me() me: Actor, @Query({ schema: postersQuery }) query: z.infer<typeof postersQuery>): Promise<Page<PosterView>> {
    return this.posters.page(me, query);
  }

  @Post('posters')
  @HttpCode(201)
  @Can('poster.manage')
  make(@Me() me: Actor, @Body({ schema: newPostersRequest }) body: NewPostersRequest, @IdempotencyKeyOf() keyed: Keyed): Promise<{ posters: PosterView[] }> {
    return this.writes.run(me, keyed, async (tx) => ({ posters: await this.posters.make(tx, body) }));
  }

  @Post('posters/:id/rename')
  @HttpCode(200)
  @Can('poster.manage')
  rename(
    @Me() me: Actor,
    @RecordId() id: string,
    @Body({ schema: renamePosterRequest }) { label }: RenamePosterRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<PosterView> {
    return this.writes.run(me, keyed, (tx) => this.posters.rename(tx, id, label));
  }

  @Post('posters/:id/retire')
  @HttpCode(200)
  @Can('poster.manage')
  retire(@Me() me: Actor, @RecordId() id: string, @IdempotencyKeyOf() keyed: Keyed): Promise<PosterView> {
    return this.writes.run(me, keyed, (tx) => this.posters.retire(tx, id));
  }

  @Get('posters/:id/code')
  @Can('poster.manage')
  code(@Me() me: Actor, @RecordId() id: string): Promise<PosterCode> {
    return this.codes.of(me, id);
  }
}
