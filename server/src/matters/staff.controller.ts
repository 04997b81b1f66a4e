import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import type { StaffView } from '@huiyin/shared/communities/community.contract';
import { code } from '@huiyin/shared/kernel/fields.schema';
import type { SuggestedWorker } from '@huiyin/shared/matters/matter.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { StaffLists } from './staff-lists.ts';

const suggestedQuery = z.strictObject({ department: code.optional() });

@Controller()
export class StaffController {
  constructor(private readonly lists: StaffLists) {}

  @Get('staff')
  @Can('staff.read')
  async all(@Me() me: Actor): Promise<{ staff: StaffView[] }> {
    return { staff: await this.lists.all(me) };
  }

  @Get('complaints/:id/workers')
  @Can('workers.read')
  async suggested(
    @Me() me: Actor,
    @RecordId() id: string,
    @Query({ schema: suggestedQuery }) { department }: z.infer<typeof suggestedQuery>,
  ): Promise<{ workers: SuggestedWorker[] }> {
    return { workers: await this.lists.suggested(me, id, department) };
  }
}
