import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Page } from '@huiyin/shared/kernel/paging';
import { BOARD_QUEUES, type BoardQueue, type BoardView, type MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { pageQuery, type PageQuery } from '../platform/http/page-query.ts';
import { Board } from './board.ts';

const queueName = z.enum(BOARD_QUEUES);

@Controller('board')
export class BoardController {
  constructor(private readonly board: Board) {}

  @Get()
  @Can('board.read')
  counts(@Me() me: Actor): Promise<BoardView> {
    return this.board.counts(me);
  }

  @Get(':queue')
  @Can('board.read')
  queue(
    @Me() me: Actor,
    @Param('queue', { schema: queueName }) queue: BoardQueue,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<Page<MatterSummary>> {
    return this.board.queue(me, queue, query);
  }
}
