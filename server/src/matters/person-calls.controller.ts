import { Controller, HttpCode, Post } from '@nestjs/common';
import type { TelephoneCall } from '@huiyin/shared/matters/matter.contract';
import type { Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { CallPerson } from './call-person.ts';

@Controller('people')
export class PersonCallsController {
  constructor(
    private readonly call: CallPerson,
    private readonly writes: IdempotentWrites,
  ) {}

  @Post(':id/call')
  @HttpCode(200)
  @Can('person.call')
  dial(@Me() me: Actor, @RecordId() id: string, @IdempotencyKeyOf() keyed: Keyed): Promise<TelephoneCall> {
    return this.writes.run(me, keyed, (tx) => this.call.run(tx, id), 'key');
  }
}
