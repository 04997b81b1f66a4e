import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Person, Post } from '../communities/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { insertRows } from '../platform/db/insert-rows.ts';
import { Reads, type Actor, type Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { Session } from './account.entity.ts';
import { newToken, SESSION_DAYS, tokenHash } from './session-tokens.ts';

/** A membership that can be signed in with: a post, or a person of a household with an account. */
export type SignedInMembership = { readonly post: Post } | { readonly person: Person };

/** What a token stands for. */
export interface OpenSession {
  readonly sessionId: string;
  readonly expiresAt: Date;
  readonly actor: Actor;
}

interface Joined extends Session {
  post: Post | null;
  person: Person | null;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Opens a session for one membership; the token is given out once and kept nowhere. Every way of signing in ends here. */
  async open(tx: Tx, membership: SignedInMembership): Promise<string> {
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
        createdAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + SESSION_DAYS * 24 * 60 * 60_000),
        revokedAt: null,
      },
    ]);
    return token;
  }

  /** @throws DomainError session.expired for a token that is unknown, revoked, over, or whose membership ended */
  async find(token: string): Promise<OpenSession> {
    const session = (await this.reads.db
      .createQueryBuilder(Session, 's')
      .leftJoinAndMapOne('s.post', Post, 'post', 'post.id = s.postId')
      .leftJoinAndMapOne('s.person', Person, 'person', 'person.id = s.personId')
      .where('s.tokenHash = :hash', { hash: tokenHash(token) })
      .getOne()) as Joined | null;
    if (!session || session.revokedAt || session.expiresAt <= this.clock.now()) throw new DomainError('session.expired');
    return { sessionId: session.id, expiresAt: session.expiresAt, actor: this.actorOf(session) };
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

  private actorOf({ accountId, communityId, role, post, person }: Joined): Actor {
    if (post ? !post.active || post.role !== role : person?.accountId !== accountId) throw new DomainError('session.expired');
    return {
      accountId,
      communityId,
      role,
      name: post?.name ?? person?.name ?? '',
      postId: post?.id ?? null,
      personId: person?.id ?? null,
      department: post?.department ?? null,
      householdId: person?.householdId ?? null,
    };
  }
}
