import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import {
  HOUSEHOLD_RELATIONS,
  type BindToHouseholdRequest,
  type HouseholdDetail,
  type HouseholdView,
  type PersonView,
} from '@huiyin/shared/communities/community.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { exactly } from '@huiyin/shared/kernel/exactly.schema';
import { id, telephone } from '@huiyin/shared/kernel/fields.schema';
import { Reads, type Actor } from '../platform/db/index.ts';
import { Can } from '../platform/http/can.decorator.ts';
import { IdempotentWrites } from '../platform/http/idempotent-writes.ts';
import { IdempotencyKeyOf, type Keyed } from '../platform/http/keyed.decorator.ts';
import { Me } from '../platform/http/me.decorator.ts';
import { RecordId } from '../platform/http/record-id.ts';
import { BindPerson } from './bind-person.ts';
import { PersonQueries } from './person.queries.ts';

const peopleQuery = z.strictObject({ telephone });
const householdsQuery = z.strictObject({ building: id });
const bindToHouseholdRequest = exactly<BindToHouseholdRequest>()(z.strictObject({ household: id, relation: z.enum(HOUSEHOLD_RELATIONS) }));

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PersonQueries,
    private readonly bind: BindPerson,
    private readonly reads: Reads,
    private readonly writes: IdempotentWrites,
  ) {}

  /** S9.4: the desk takes a call by its number. */
  @Get('people')
  @Can('person.search')
  async find(@Me() me: Actor, @Query({ schema: peopleQuery }) query: z.infer<typeof peopleQuery>): Promise<{ people: PersonView[] }> {
    return { people: await this.people.views(this.reads.for(me), await this.people.byTelephone(this.reads.for(me), query.telephone)) };
  }

  @Get('households')
  @Can('person.search')
  async households(
    @Me() me: Actor,
    @Query({ schema: householdsQuery }) { building }: z.infer<typeof householdsQuery>,
  ): Promise<{ households: HouseholdView[] }> {
    return { households: (await this.people.householdsOf(this.reads.for(me), building)).map((household) => ({ id: household.id, label: household.label })) };
  }

  @Get('households/:id')
  @Can('person.search')
  async household(@Me() me: Actor, @RecordId() householdId: string): Promise<HouseholdDetail> {
    const rows = this.reads.for(me);
    const place = await this.people.household(rows, householdId);
    if (!place) throw new DomainError('record.not-found');
    const people = await this.people.views(rows, await this.people.ofHousehold(rows, householdId));
    return { id: householdId, label: place.label, buildingId: place.household.buildingId, people };
  }

  @Post('people/:id/household')
  @HttpCode(200)
  @Can('household.bind-by-desk')
  toHousehold(
    @Me() me: Actor,
    @RecordId() personId: string,
    @Body({ schema: bindToHouseholdRequest }) body: BindToHouseholdRequest,
    @IdempotencyKeyOf() keyed: Keyed,
  ): Promise<PersonView> {
    return this.writes.run(me, keyed, (tx) => this.bind.run(tx, personId, body));
  }
}
