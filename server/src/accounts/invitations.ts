import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { InvitationView } from '@huiyin/shared/accounts/account.contract';
import type { HouseholdRelation } from '@huiyin/shared/communities/community.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Person, PersonQueries } from '../communities/index.ts';
import { membershipOf, Reads, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Invitation } from './account.entity.ts';
import { tokenHash } from './session-tokens.ts';

const LIVES_DAYS = 7;
/** Letters and digits that nobody mistakes for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const newCode = (): string => Array.from({ length: 10 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

@Injectable()
export class Invitations {
  constructor(
    private readonly people: PersonQueries,
    private readonly reads: Reads,
  ) {}

  /**
   * A code that lets one more person into a household: by a member of it, for their family, or by the desk, for whom it has seen.
   * @throws DomainError record.not-found, access.denied
   */
  async invite(tx: Tx, householdId: string, relation: HouseholdRelation = 'family'): Promise<InvitationView> {
    const { actor, now } = tx;
    if (actor.role === 'resident' && actor.householdId !== householdId) throw new DomainError('record.not-found');
    if (actor.role === 'resident' && relation !== 'family') throw new DomainError('access.denied');
    const place = await this.people.household(tx, householdId);
    if (!place) throw new DomainError('record.not-found');
    const code = newCode();
    const expiresAt = new Date(now.getTime() + LIVES_DAYS * 24 * 60 * 60_000);
    await tx.of(Invitation).insert({
      id: newId(now),
      communityId: actor.communityId,
      householdId,
      relation,
      codeHash: tokenHash(code),
      invitedBy: membershipOf(actor)!,
      createdAt: now,
      expiresAt,
      acceptedAt: null,
      acceptedBy: null,
    });
    return { code, household: place.label, expiresAt: expiresAt.toISOString() };
  }

  /** Binds the resident to the household. @throws DomainError invitation.invalid, invitation.already-bound */
  async accept(tx: Tx, code: string): Promise<void> {
    const { actor } = tx;
    if (actor.householdId) throw new DomainError('invitation.already-bound');
    const { householdId, relation } = await this.take(tx, code, actor.personId);
    await tx.of(Person).update({ id: actor.personId! }, { householdId, claimedHouseholdId: null, relation });
  }

  /** Uses an invitation up: of two who take it at once one is told that it is gone. @throws DomainError invitation.invalid */
  async take(tx: Tx, code: string, acceptedBy: string | null): Promise<Pick<Invitation, 'householdId' | 'relation'>> {
    const open = { codeHash: tokenHash(code), expiresAt: MoreThan(tx.now), acceptedAt: IsNull() };
    const invitation = await tx.of(Invitation).findOne(open);
    if (!invitation || (await tx.of(Invitation).update({ ...open, id: invitation.id }, { acceptedAt: tx.now, acceptedBy })) === 0)
      throw new DomainError('invitation.invalid');
    return invitation;
  }

  /** Where an invitation leads, for somebody who belongs to no community yet. @throws DomainError invitation.invalid */
  async communityOf(code: string): Promise<string> {
    const invitation = await this.reads.db.findOneBy(Invitation, { codeHash: tokenHash(code), acceptedAt: IsNull() });
    if (!invitation) throw new DomainError('invitation.invalid');
    return invitation.communityId;
  }
}
