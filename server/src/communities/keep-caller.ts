import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isNumberName, numberName } from '@huiyin/shared/communities/number-name';
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
    const known = await this.knownAs(tx, telephone, name);
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

  /** Who is known by the number under this name; who left only the number before says their name now. */
  private async knownAs(tx: Tx, telephone: string, name: string): Promise<Person | undefined> {
    const found = await tx.of(Person).find({ telephone, name: In([name, numberName(telephone)]) }, { order: { id: 'ASC' } });
    const nameless = found.find((person) => isNumberName(person.name, telephone));
    const named = found.find((person) => person !== nameless);
    if (named || !nameless || nameless.name === name) return named ?? nameless;
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
