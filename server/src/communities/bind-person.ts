import { Injectable } from '@nestjs/common';
import type { BindToHouseholdRequest, PersonView } from '@huiyin/shared/communities/community.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Tx } from '../platform/db/index.ts';
import { Person } from './community.entity.ts';
import { PersonQueries } from './person.queries.ts';

@Injectable()
export class BindPerson {
  constructor(private readonly people: PersonQueries) {}

  /** The desk binds somebody to a household it has verified. @throws DomainError record.not-found, complaint.place-unknown: also for another community's ids */
  async run(tx: Tx, personId: string, { household, relation }: BindToHouseholdRequest): Promise<PersonView> {
    const person = await tx.of(Person).get({ id: personId });
    if (!(await this.people.household(tx, household))) throw new DomainError('complaint.place-unknown');
    await tx.of(Person).update({ id: personId }, { householdId: household, claimedHouseholdId: null, relation });
    const [view] = await this.people.views(tx, [{ ...person, householdId: household, claimedHouseholdId: null, relation }]);
    return view!;
  }
}
