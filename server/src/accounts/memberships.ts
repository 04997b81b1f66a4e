import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { Community, Person, Post } from '../communities/index.ts';
import { Reads } from '../platform/db/index.ts';
import type { SignedInMembership } from './sessions.ts';

@Injectable()
export class Memberships {
  constructor(private readonly reads: Reads) {}

  /** Every way in which an account may act, in all communities. */
  async ofAccount(accountId: string): Promise<Membership[]> {
    const posts = await this.reads.db.find(Post, { where: { accountId, active: true }, order: { id: 'ASC' } });
    const persons = await this.reads.db.find(Person, { where: { accountId }, order: { id: 'ASC' } });
    const communities = await this.reads.db.findBy(Community, { id: In([...posts, ...persons].map((row) => row.communityId)) });
    const nameOf = (id: string) => communities.find((community) => community.id === id)?.name ?? '';
    return [
      ...posts.map((post): Membership => ({
        id: post.id,
        role: post.role,
        name: post.name,
        communityId: post.communityId,
        community: nameOf(post.communityId),
        department: post.department,
      })),
      ...persons.map((person): Membership => ({
        id: person.id,
        role: 'resident',
        name: person.name,
        communityId: person.communityId,
        community: nameOf(person.communityId),
        department: null,
      })),
    ];
  }

  /** The first of `ofAccount`, to come in by; `null` for an account that belongs nowhere. */
  async firstOf(accountId: string): Promise<SignedInMembership | null> {
    const [post] = await this.reads.db.find(Post, { where: { accountId, active: true }, order: { id: 'ASC' }, take: 1 });
    if (post) return { post };
    const [person] = await this.reads.db.find(Person, { where: { accountId }, order: { id: 'ASC' }, take: 1 });
    return person ? { person } : null;
  }

  /** The membership of this id, if it can be signed in with. */
  async byId(id: string): Promise<SignedInMembership | null> {
    const post = await this.reads.db.findOneBy(Post, { id, active: true });
    if (post) return { post };
    const person = await this.reads.db.findOneBy(Person, { id });
    return person?.accountId ? { person } : null;
  }
}
