import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import type { WechatBinding, WechatBindRequest } from '@huiyin/shared/accounts/wechat.contract';
import { isNumberName } from '@huiyin/shared/communities/number-name';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Community, Person, Post } from '../../communities/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { insertRows } from '../../platform/db/insert-rows.ts';
import { Reads, systemActor, UnitOfWork, type Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import { Account } from '../account.entity.ts';
import { Invitations } from '../invitations.ts';
import { tokenHash } from '../session-tokens.ts';
import { Sessions, type SignedInMembership } from '../sessions.ts';
import { WechatIdentity } from './identity.entity.ts';
import { WechatSignIn } from './wechat-sign-in.ts';

/** Everyone of a telephone number: posts before persons. */
type Known = Post | Person;

/** Where somebody belongs, and how they join there. */
interface Way {
  readonly communityId: string;
  readonly join: (tx: Tx, identity: WechatIdentity) => Promise<SignedInMembership>;
}

/** Somebody who is new says who they are, and is bound to the account, the household or the posts that are theirs. */
@Injectable()
export class BindIdentity {
  constructor(
    @Inject(WECHAT) private readonly wechat: WechatClient | null,
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly signIn: WechatSignIn,
    private readonly invitations: Invitations,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Answers a session. @throws DomainError binding.expired; invitation.invalid; telephone.unknown, telephone.bound-elsewhere;
   * record.not-found for an unknown community; wechat.code-refused, wechat.away
   */
  async bind({ binding, who }: WechatBindRequest, device: string | null): Promise<string> {
    const { openId } = await this.identityOf(binding);
    const { communityId, join } = await this.way(who, openId);
    return this.work.run(systemActor(communityId), async (tx) => this.sessions.open(tx, await join(tx, await this.spent(tx, binding)), device));
  }

  private way(who: WechatBinding, openId: string): Promise<Way> {
    if (who.by === 'telephone') return this.byTelephone(who, openId);
    return who.by === 'invitation' ? this.byInvitation(who.code, who.name) : this.asVisitor(who.community, who.name);
  }

  private async telephone(code: string, openId: string): Promise<string> {
    if (!this.wechat) throw new DomainError('route.not-found');
    return (await this.signIn.asked(this.wechat.phoneNumber(code, openId))).telephone;
  }

  private async identityOf(binding: string): Promise<WechatIdentity> {
    const identity = await this.reads.db.findOneBy(WechatIdentity, { bindingHash: tokenHash(binding), bindingUntil: MoreThan(this.clock.now()) });
    if (!identity) throw new DomainError('binding.expired');
    return identity;
  }

  /** Posts first: somebody of the staff who lives here as well comes in as staff. */
  private async knownBy(telephone: string): Promise<Known[]> {
    const communities = await this.reads.db.find(Community, { select: { id: true } });
    const where = { communityId: In(communities.map(({ id }) => id)), telephone }; // a number's index begins with its community
    const posts = await this.reads.db.find(Post, { where: { ...where, active: true }, order: { id: 'ASC' }, take: 20 });
    const persons = await this.reads.db.find(Person, { where, order: { id: 'ASC' }, take: 20 });
    return [...posts, ...persons];
  }

  /** The secret works once: of two at a time the second finds it gone. */
  private async spent(tx: Tx, binding: string): Promise<WechatIdentity> {
    const mine = { bindingHash: tokenHash(binding), bindingUntil: MoreThan(tx.now) };
    const identity = await tx.db.findOneBy(WechatIdentity, mine);
    const { affected } = await tx.db.update(WechatIdentity, mine, { bindingHash: null, bindingUntil: null });
    if (!identity || affected !== 1) throw new DomainError('binding.expired');
    return identity;
  }

  private async byInvitation(code: string, name: string): Promise<Way> {
    const join = async (tx: Tx, identity: WechatIdentity): Promise<SignedInMembership> => {
      const { householdId, relation } = await this.invitations.take(tx, code, null);
      return { person: await this.newPerson(tx, await this.accountOf(tx, identity, name), { name, householdId, relation }) };
    };
    return { communityId: await this.invitations.communityOf(code), join };
  }

  private async asVisitor(communityId: string, name: string): Promise<Way> {
    if (!(await this.reads.db.existsBy(Community, { id: communityId }))) throw new DomainError('record.not-found');
    const join = async (tx: Tx, identity: WechatIdentity): Promise<SignedInMembership> => {
      const accountId = await this.accountOf(tx, identity, name);
      const known = await tx.of(Person).findOne({ accountId });
      return { person: known ?? (await this.newPerson(tx, accountId, { name, householdId: null, relation: 'unbound' })) };
    };
    return { communityId, join };
  }

  private async byTelephone({ code, name }: { code: string; name: string }, openId: string): Promise<Way> {
    const known = await this.knownBy(await this.telephone(code, openId));
    // Who left only this number when they called is called now as they say.
    const [first, ...others] = known.map((row) => (isNumberName(row.name, row.telephone) ? { ...row, name } : row));
    if (!first) throw new DomainError('telephone.unknown');
    return { communityId: first.communityId, join: (tx, identity) => this.takeOver(tx, identity, first, others) };
  }

  /** The number leads to the account of its first row; people of that number whose account is nobody's in WeChat are taken along. */
  private async takeOver(tx: Tx, identity: WechatIdentity, first: Known, others: readonly Known[]): Promise<SignedInMembership> {
    const accountIds = [...new Set([first, ...others].flatMap(({ accountId }) => (accountId === null ? [] : [accountId])))];
    if (await tx.db.existsBy(WechatIdentity, { accountId: In(accountIds), id: Not(identity.id), appId: identity.appId }))
      throw new DomainError('telephone.bound-elsewhere');
    const accountId = await this.accountOf(tx, identity, first.name, accountIds[0]);
    const along = [first, ...others].filter((row) => !('role' in row) && row.accountId !== accountId);
    for (const { id, name } of along) await tx.db.update(Person, { id }, { accountId, name });
    return 'role' in first ? { post: first } : { person: { ...first, accountId } };
  }

  /** The identity's account, made where there is none. */
  private async accountOf(tx: Tx, identity: WechatIdentity, name: string, existing: string | null = identity.accountId): Promise<string> {
    const accountId = existing ?? newId(tx.now);
    if (existing === null) await insertRows(tx.db, Account, [{ id: accountId, name, demo: false, createdAt: tx.now }]);
    await tx.db.update(WechatIdentity, { id: identity.id }, { accountId });
    return accountId;
  }

  private async newPerson(tx: Tx, accountId: string, row: Pick<Person, 'name' | 'householdId' | 'relation'>): Promise<Person> {
    const person = { ...row, id: newId(tx.now), communityId: tx.actor.communityId, accountId, claimedHouseholdId: null, telephone: null, createdAt: tx.now };
    await tx.of(Person).insert(person);
    return person;
  }
}
