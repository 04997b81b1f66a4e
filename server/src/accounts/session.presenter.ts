import { Injectable } from '@nestjs/common';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Person, PersonQueries } from '../communities/index.ts';
import { membershipOf, Reads, type Actor } from '../platform/db/index.ts';
import { Session } from './account.entity.ts';
import { Memberships } from './memberships.ts';

@Injectable()
export class SessionPresenter {
  constructor(
    private readonly reads: Reads,
    private readonly memberships: Memberships,
    private readonly people: PersonQueries,
  ) {}

  /** Who is signed in, and in which other ways they may act. */
  async view(me: Actor, sessionId: string, unread: number): Promise<SessionView> {
    const memberships = await this.memberships.ofAccount(me.accountId!);
    const membership = memberships.find((candidate) => candidate.id === membershipOf(me));
    const session = await this.reads.db.findOneBy(Session, { id: sessionId });
    if (!membership || !session) throw new DomainError('session.expired');
    return { membership, memberships, household: await this.householdOf(me), unread, expiresAt: session.expiresAt.toISOString() };
  }

  private async householdOf(me: Actor): Promise<SessionView['household']> {
    if (!me.personId) return null;
    const rows = this.reads.for(me);
    const person = await rows.of(Person).findOne({ id: me.personId });
    if (!person?.householdId) return null;
    const [place, people] = await Promise.all([this.people.household(rows, person.householdId), this.people.countOfHousehold(rows, person.householdId)]);
    return place && { id: place.household.id, label: place.label, buildingId: place.household.buildingId, relation: person.relation, people };
  }
}
