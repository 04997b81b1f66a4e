import { Controller, Get, Query } from '@nestjs/common';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { pageQuery, type PageQuery } from '../platform/http/page-query.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { MatterLists } from './matter-lists.ts';

/** What a household or somebody has had before, at the desk's hand while they are on the telephone. */
@Controller()
export class PastMattersController {
  constructor(private readonly lists: MatterLists) {}

  @Get('households/:id/complaints')
  @Can('person.search')
  ofHousehold(@Me() me: Actor, @RecordId() id: string, @Query({ schema: pageQuery }) query: PageQuery): Promise<Page<MatterSummary>> {
    return this.lists.ofHousehold(me, id, query);
  }

  @Get('people/:id/complaints')
  @Can('person.search')
  ofPerson(@Me() me: Actor, @RecordId() id: string, @Query({ schema: pageQuery }) query: PageQuery): Promise<Page<MatterSummary>> {
    return this.lists.ofPerson(me, id, query);
  }
}
