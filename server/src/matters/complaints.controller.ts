import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { COMPLAINT_STATES } from '@huiyin/shared/complaints/complaint.states';
import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { DecideContentRequest } from '@huiyin/shared/complaints/content-check.contract';
import { decideContentRequest } from '@huiyin/shared/complaints/content-check.schema';
import { registerRequest } from '@huiyin/shared/complaints/complaint.schema';
import { NUMBER_FORM } from '@huiyin/shared/complaints/complaint-number';
import { text } from '@huiyin/shared/kernel/fields.schema';
import type { Page } from '@huiyin/shared/kernel/paging';
import { REGISTER_WORDS_LENGTH, type RegisterPage } from '@huiyin/shared/matters/register.contract';
import type { MatterView, TelephoneCall, SimilarMatter, SimilarRequest } from '@huiyin/shared/matters/matter.contract';
import type { TimelineEntryView } from '@huiyin/shared/timeline/timeline.contract';
import { similarRequest } from '@huiyin/shared/matters/similar.schema';
import { ContentChecks, RegisterComplaint } from '../complaints/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Reads, type Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { pageFields, pageQuery, type PageQuery } from '../platform/http/page-query.ts';
import { CallReporter } from './call-reporter.ts';
import { MatterTimeline } from './matter-timeline.ts';
import { Matters } from './matters.ts';
import { Register, type RegisterQuery } from './register.ts';
import { SimilarMatters } from './similar-matters.ts';

const day = z.iso.date();
const registerQuery = z.strictObject({
  ...pageFields,
  from: day.optional(),
  to: day.optional(),
  state: z.enum(COMPLAINT_STATES).optional(),
  number: z.string().regex(NUMBER_FORM).optional(),
  words: text({ min: 1, max: REGISTER_WORDS_LENGTH }).regex(/\S/u).optional(),
});

@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly register: RegisterComplaint,
    private readonly writes: IdempotentWrites,
    private readonly reads: Reads,
    private readonly matters: Matters,
    private readonly book: Register,
    private readonly timeline: MatterTimeline,
    private readonly similar: SimilarMatters,
    private readonly call: CallReporter,
    private readonly content: ContentChecks,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(201)
  @Can('complaint.register')
  async report(@Me() me: Actor, @Body({ schema: registerRequest }) body: RegisterRequest, @IdempotencyKeyOf() keyed: Keyed): Promise<MatterView> {
    const [found] = await Promise.all([this.content.beforehand(me, body.text), this.register.prepare(me, this.clock.now())]);
    return this.writes.run(me, keyed, async (tx) => {
      const registered = await this.register.run(tx, body);
      await this.content.noteReport(tx, registered.complaint, found, (body.files ?? []).length > 0);
      return this.matters.registered(tx, registered);
    });
  }

  @Get()
  @Can('register.read')
  list(@Me() me: Actor, @Query({ schema: registerQuery }) query: RegisterQuery): Promise<RegisterPage> {
    return this.book.page(me, query);
  }

  @Get('similar')
  @Can('matter.similar')
  async alike(@Me() me: Actor, @Query({ schema: similarRequest }) query: SimilarRequest): Promise<{ similar: SimilarMatter[] }> {
    return { similar: await this.similar.of(me, query) };
  }

  @Get(':id')
  @Can('matter.read')
  read(@Me() me: Actor, @RecordId() id: string): Promise<MatterView> {
    return this.matters.read(this.reads.for(me), me, id, this.clock.now());
  }

  @Post(':id/call')
  @HttpCode(200)
  @Can('reporter.call')
  dial(@Me() me: Actor, @RecordId() id: string, @IdempotencyKeyOf() keyed: Keyed): Promise<TelephoneCall> {
    return this.writes.run(me, keyed, (tx) => this.call.run(tx, id), 'key');
  }

  @Post(':id/content')
  @HttpCode(200)
  @Can('content.decide')
  decideContent(
    @Me() me: Actor,
    @RecordId() id: string,
    @Body({ schema: decideContentRequest }) { decision }: DecideContentRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<MatterView> {
    return this.writes.run(me, keyed, async (tx) => {
      await this.content.decide(tx, id, decision);
      return this.matters.read(tx, me, id, tx.now);
    });
  }

  @Get(':id/timeline')
  @Can('matter.read')
  entries(@Me() me: Actor, @RecordId() id: string, @Query({ schema: pageQuery }) query: PageQuery): Promise<Page<TimelineEntryView>> {
    return this.timeline.page(me, id, query);
  }
}
