import { Injectable } from '@nestjs/common';
import { numberName } from '@huiyin/shared/communities/number-name';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Person } from './community.entity.ts';
import { PersonQueries } from './person.queries.ts';

/** What somebody says of themselves on the telephone. */
export interface SaidByCaller {
  readonly name: string | null;
  readonly telephone: string;
  readonly householdId: string | null;
}

/**
 * Who called once is known by their number the next time (S9.4), and finds what they reported by telephone when the number is bound (S1.4).
 * The home is their own word: it fills in the form, and makes nobody a member of a household.
 */
@Injectable()
export class KeepCaller {
  constructor(private readonly people: PersonQueries) {}

  /** The person of this number and name, made where there is none. @throws DomainError complaint.place-unknown */
  async known(tx: Tx, { name: said, telephone, householdId }: SaidByCaller): Promise<Person> {
    const name = said ?? numberName(telephone);
    const known = (await tx.of(Person).findOne({ telephone, name })) ?? (await this.named(tx, telephone, name));
    if (known) return this.home(tx, known, householdId);
    await this.mustExist(tx, householdId);
    const person: Person = {
      id: newId(tx.now),
      communityId: tx.actor.communityId,
      householdId: null,
      claimedHouseholdId: householdId,
      accountId: null,
      name,
      telephone,
      relation: 'unbound',
      createdAt: tx.now,
    };
    await tx.of(Person).insert(person);
    return person;
  }

  /** Who left only this number before, and says their name now. */
  private async named(tx: Tx, telephone: string, name: string): Promise<Person | null> {
    const nameless = await tx.of(Person).findOne({ telephone, name: numberName(telephone) });
    if (!nameless) return null;
    await tx.of(Person).update({ id: nameless.id }, { name });
    return { ...nameless, name };
  }

  /** The home that they name now, of somebody who is bound to none. @throws DomainError complaint.place-unknown */
  async home(tx: Tx, person: Person, householdId: string | null): Promise<Person> {
    if (householdId === null || person.householdId !== null || person.claimedHouseholdId === householdId) return person;
    await this.mustExist(tx, householdId);
    await tx.of(Person).update({ id: person.id }, { claimedHouseholdId: householdId });
    return { ...person, claimedHouseholdId: householdId };
  }

  private async mustExist(tx: Tx, householdId: string | null): Promise<void> {
    if (householdId !== null && !(await this.people.household(tx, householdId))) throw new DomainError('complaint.place-unknown');
  }
}
