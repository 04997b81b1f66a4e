import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { OWN_ORDERS, type OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import { code } from '@huiyin/shared/kernel/fields.schema';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { CallbackSummary } from '@huiyin/shared/visits/callback.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { pageFields, pageQuery, type PageQuery } from '../platform/http/page-query.ts';
import { MatterLists } from './matter-lists.ts';
import { OwnLists } from './own-lists.ts';

const mattersQuery = z.strictObject({ ...pageFields, which: z.enum(['open', 'settled']) });
const ordersQuery = z.strictObject({ ...pageFields, which: z.enum(OWN_ORDERS) });
const workersQuery = z.strictObject({ department: code });

@Controller()
export class OwnListsController {
  constructor(
    private readonly matters: MatterLists,
    private readonly lists: OwnLists,
  ) {}

  @Get('me/complaints')
  @Can('matter.own-list')
  mine(@Me() me: Actor, @Query({ schema: mattersQuery }) { which, ...page }: z.infer<typeof mattersQuery>): Promise<Page<MatterSummary>> {
    return this.matters.mine(me, which, page);
  }

  @Get('me/orders')
  @Can('orders.own-list')
  orders(@Me() me: Actor, @Query({ schema: ordersQuery }) { which, ...page }: z.infer<typeof ordersQuery>): Promise<Page<OrderSummary>> {
    return this.lists.ordersOf(me, which, page);
  }

  @Get('me/callbacks')
  @Can('callbacks.own-list')
  callbacks(@Me() me: Actor, @Query({ schema: pageQuery }) query: PageQuery): Promise<Page<CallbackSummary>> {
    return this.lists.callbacksOf(me, query);
  }

  @Get('workers')
  @Can('workers.read')
  async workers(@Me() me: Actor, @Query({ schema: workersQuery }) { department }: z.infer<typeof workersQuery>) {
    return { workers: await this.lists.workersOf(me, department) };
  }
}
