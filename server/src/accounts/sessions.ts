import { Injectable, Logger } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Role } from '@huiyin/shared/access/roles';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Person, Post, wholeLabel } from '../communities/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { insertRows } from '../platform/db/insert-rows.ts';
import { readRows } from '../platform/db/send-statement.ts';
import { tableOf } from '../platform/db/table.ts';
import { updateRows } from '../platform/db/update-rows.ts';
import { Reads, systemActor, UnitOfWork, type Actor, type Home, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { errorFields } from '../platform/log/error-fields.ts';
import { Session } from './account.entity.ts';
import { newToken, SESSION_DAYS, tokenHash } from './session-tokens.ts';

/** A membership that can be signed in with: a post, or a person of a household with an account. */
export type SignedInMembership = { readonly post: Post } | { readonly person: Person };

/** What a token stands for. */
export interface OpenSession {
  readonly sessionId: string;
  readonly actor: Actor;
}

/** A session with the membership it was opened for, as it is now. */
interface Standing {
  readonly sessionId: string;
  readonly lastUsedAt: unknown;
  readonly expiresAt: unknown;
  readonly revokedAt: unknown;
  readonly accountId: string;
  readonly communityId: string;
  readonly role: Role;
  readonly postId: string | null;
  readonly postActive: number | null;
  readonly postRole: Role | null;
  readonly personId: string | null;
  readonly personAccountId: string | null;
  readonly name: string | null;
  readonly department: string | null;
  readonly householdId: string | null;
  readonly telephone: string | null;
  readonly buildingId: string | null;
  readonly buildingName: string | null;
  readonly householdLabel: string | null;
}

/** Every request begins with it, so it is one statement by one unique key. */
const STANDING = `
  SELECT s.id AS sessionId, s.lastUsedAt, s.expiresAt, s.revokedAt, s.accountId, s.communityId, s.role, post.id AS postId, post.active AS postActive, post.role AS postRole,
    person.id AS personId, person.accountId AS personAccountId, COALESCE(post.name, person.name) AS name, post.department, person.householdId, person.telephone,
    home.buildingId, home.label AS householdLabel, building.name AS buildingName
  FROM session s LEFT JOIN post ON post.id = s.postId LEFT JOIN person ON person.id = s.personId
    LEFT JOIN household home ON home.id = person.householdId LEFT JOIN building ON building.id = home.buildingId
  WHERE s.tokenHash = ?`;

/** How finely the last use is known. */
const NOTED_EVERY_MS = 60 * 60_000;

const isMemberStill = ({ accountId, role, postId, postActive, postRole, personAccountId }: Standing): boolean =>
  postId === null ? personAccountId === accountId : Boolean(postActive) && postRole === role;

const homeOf = ({ householdId, buildingId, buildingName, householdLabel }: Standing): Home | null =>
  householdId !== null && buildingId !== null && householdLabel !== null ? { householdId, buildingId, label: wholeLabel(buildingName, householdLabel) } : null;

@Injectable()
export class Sessions {
  private readonly log = new Logger('sessions');

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {}

  /** Opens a session for one membership; the token is given out once and kept nowhere. Every way of signing in ends here. */
  async open(tx: Tx, membership: SignedInMembership, device: string | null = null): Promise<string> {
    const token = newToken();
    const { communityId, accountId, role, postId, personId } = this.partsOf(membership);
    await insertRows(tx.db, Session, [
      {
        id: newId(tx.now),
        accountId,
        tokenHash: tokenHash(token),
        communityId,
        role,
        postId,
        personId,
        device,
        createdAt: tx.now,
        lastUsedAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + SESSION_DAYS * 24 * 60 * 60_000),
        revokedAt: null,
      },
    ]);
    return token;
  }

  /**
   * @throws DomainError session.revoked for one that its owner ended, which no device renews by itself; session.expired for a token that is
   * unknown or over, or whose membership ended
   */
  async find(token: string): Promise<OpenSession> {
    const { db } = this.reads;
    const [found] = await readRows<Standing>(db, STANDING, [tokenHash(token)]);
    if (found && found.revokedAt !== null) throw new DomainError('session.revoked');
    if (!found || this.isOver(found) || !isMemberStill(found)) throw new DomainError('session.expired');
    await this.noteUse(found);
    const { sessionId, accountId, communityId, role, postId, personId, name, department, householdId, telephone } = found;
    return { sessionId, actor: { accountId, communityId, role, name: name ?? '', postId, personId, department, householdId, home: homeOf(found), telephone } };
  }

  private isOver({ expiresAt }: Standing): boolean {
    return (tableOf(this.reads.db, Session).column('expiresAt').fromDatabase(expiresAt) as Date) <= this.clock.now();
  }

  /** The first use of an hour; that it could not be noted is no reason to refuse what was asked for. */
  private async noteUse({ sessionId, communityId, lastUsedAt }: Standing): Promise<void> {
    const now = this.clock.now();
    const last = tableOf(this.reads.db, Session).column('lastUsedAt').fromDatabase(lastUsedAt) as Date;
    if (now.getTime() - last.getTime() < NOTED_EVERY_MS) return;
    await this.work
      .run(systemActor(communityId), (tx) => updateRows(tx.db, Session, { id: sessionId, lastUsedAt: LessThan(now) }, { lastUsedAt: now }))
      .catch((error: unknown) => this.log.warn({ message: 'a use of a session was not noted', ...errorFields(error) }));
  }

  async revoke(tx: Tx, sessionId: string): Promise<void> {
    await tx.db.update(Session, { id: sessionId, accountId: tx.actor.accountId! }, { revokedAt: tx.now });
  }

  private partsOf(membership: SignedInMembership): Pick<Session, 'communityId' | 'accountId' | 'role' | 'postId' | 'personId'> {
    if ('post' in membership) {
      const { id, communityId, accountId, role } = membership.post;
      return { communityId, accountId, role, postId: id, personId: null };
    }
    const { id, communityId, accountId } = membership.person;
    if (accountId === null) throw new DomainError('session.missing');
    return { communityId, accountId, role: 'resident', postId: null, personId: id };
  }
}
