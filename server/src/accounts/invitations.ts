import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { InvitationView } from '@huiyin/shared/accounts/account.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Person, PersonQueries } from '../communities/index.ts';
import { membershipOf, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Invitation } from './account.entity.ts';
import { tokenHash } from './session-tokens.ts';

const LIVES_DAYS = 7;
/** Letters and digits that nobody mistakes for one another. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const newCode = (): string => Array.from({ length: 10 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');

@Injectable()
export class Invitations {
  constructor(private readonly people: PersonQueries) {}

  /** A code that lets one more person into a household: by a member of it, or by the desk. @throws DomainError record.not-found */
  async invite(tx: Tx, householdId: string): Promise<InvitationView> {
    const { actor, now } = tx;
    if (actor.role === 'resident' && actor.householdId !== householdId) throw new DomainError('record.not-found');
    const place = await this.people.household(tx, householdId);
    if (!place) throw new DomainError('record.not-found');
    const code = newCode();
    const expiresAt = new Date(now.getTime() + LIVES_DAYS * 24 * 60 * 60_000);
    await tx.of(Invitation).insert({
      id: newId(now),
      communityId: actor.communityId,
      householdId,
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
    const { actor, now } = tx;
    if (actor.householdId) throw new DomainError('invitation.already-bound');
    const invitation = await tx.of(Invitation).findOne({ codeHash: tokenHash(code), expiresAt: MoreThan(now) });
    if (!invitation || invitation.acceptedAt) throw new DomainError('invitation.invalid');
    const taken = await tx.of(Invitation).update({ id: invitation.id, acceptedAt: IsNull() }, { acceptedAt: now, acceptedBy: actor.personId });
    if (taken === 0) throw new DomainError('invitation.invalid');
    await tx.of(Person).update({ id: actor.personId! }, { householdId: invitation.householdId, relation: 'family' });
  }
}
