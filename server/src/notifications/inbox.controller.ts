import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { InboxNotice, ReadNoticesRequest } from '@huiyin/shared/notifications/inbox.contract';
import { readNoticesRequest } from '@huiyin/shared/notifications/inbox.schema';
import { Reads, type Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { idCursor, limitOf, pageOf, pageQuery, type PageQuery } from '../platform/http/page-query.ts';
import { Inbox } from './inbox.ts';

@Controller('inbox')
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    private readonly reads: Reads,
    private readonly writes: IdempotentWrites,
  ) {}

  @Get()
  @Can('inbox.own')
  async list(@Me() me: Actor, @Query({ schema: pageQuery }) query: PageQuery): Promise<Page<InboxNotice>> {
    const limit = limitOf(query);
    const found = await this.inbox.of(this.reads.for(me), me, { afterId: idCursor(query), limit: limit + 1 });
    return pageOf(
      found,
      limit,
      (notice) => [notice.id],
      (notice) => notice,
    );
  }

  @Post('read')
  @HttpCode(200)
  @Can('inbox.own')
  readAll(
    @Me() me: Actor,
    @Body({ schema: readNoticesRequest }) { complaint }: ReadNoticesRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<{ read: number }> {
    return this.writes.run(me, keyed, async (tx) => ({ read: await this.inbox.readAll(tx, complaint) }));
  }

  @Post(':id/read')
  @HttpCode(200)
  @Can('inbox.own')
  read(@Me() me: Actor, @RecordId() id: string, @IdempotencyKeyOf() keyed: Keyed): Promise<{ readAt: string }> {
    return this.writes.run(me, keyed, async (tx) => ({ readAt: (await this.inbox.read(tx, id)).toISOString() }));
  }
}
