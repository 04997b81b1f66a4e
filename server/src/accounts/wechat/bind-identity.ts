import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan, Not } from 'typeorm';
import type { WechatBinding, WechatBindRequest } from '@huiyin/shared/accounts/wechat.contract';
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

type Found = { readonly telephone: string | null } & Exclude<WechatBinding, { by: 'telephone' }>;
type Asked = Found | { by: 'telephone'; telephone: string; name: string };

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
    const asked = who.by === 'telephone' ? { by: who.by, name: who.name, telephone: await this.telephone(who.code, openId) } : { ...who, telephone: null };
    const communityId = await this.communityOf(asked);
    return this.work.run(systemActor(communityId), async (tx) => {
      const membership = await this.membership(tx, await this.spent(tx, binding), asked);
      return this.sessions.open(tx, membership, device);
    });
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

  private async communityOf(asked: Asked): Promise<string> {
    if (asked.by === 'invitation') return this.invitations.communityOf(asked.code);
    if (asked.by === 'visitor') {
      if (!(await this.reads.db.existsBy(Community, { id: asked.community }))) throw new DomainError('record.not-found');
      return asked.community;
    }
    const [row] = await this.knownBy(asked.telephone);
    if (!row) throw new DomainError('telephone.unknown');
    return row.communityId;
  }

  /** Posts first: somebody of the staff who lives here as well comes in as staff. */
  private async knownBy(telephone: string): Promise<(Post | Person)[]> {
    const posts = await this.reads.db.find(Post, { where: { telephone, active: true }, order: { id: 'ASC' }, take: 20 });
    const persons = await this.reads.db.find(Person, { where: { telephone }, order: { id: 'ASC' }, take: 20 });
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

  private membership(tx: Tx, identity: WechatIdentity, asked: Asked): Promise<SignedInMembership> {
    if (asked.by === 'telephone') return this.byTelephone(tx, identity, asked.telephone);
    return asked.by === 'invitation' ? this.byInvitation(tx, identity, asked.code, asked.name) : this.asVisitor(tx, identity, asked.name);
  }

  private async byInvitation(tx: Tx, identity: WechatIdentity, code: string, name: string): Promise<SignedInMembership> {
    const { householdId, relation } = await this.invitations.take(tx, code, null);
    return { person: await this.newPerson(tx, await this.accountOf(tx, identity, name), { name, householdId, relation }) };
  }

  private async asVisitor(tx: Tx, identity: WechatIdentity, name: string): Promise<SignedInMembership> {
    const accountId = await this.accountOf(tx, identity, name);
    const known = await tx.of(Person).findOne({ accountId });
    return { person: known ?? (await this.newPerson(tx, accountId, { name, householdId: null, relation: 'unbound' })) };
  }

  /** The number leads to the account of its first row; people of that number whose account is nobody's in WeChat are taken along. */
  private async byTelephone(tx: Tx, identity: WechatIdentity, telephone: string): Promise<SignedInMembership> {
    const rows = await this.knownBy(telephone);
    const [first] = rows;
    if (!first) throw new DomainError('telephone.unknown');
    const accountIds = [...new Set(rows.flatMap(({ accountId }) => (accountId === null ? [] : [accountId])))];
    if (await tx.db.existsBy(WechatIdentity, { accountId: In(accountIds), id: Not(identity.id), appId: identity.appId }))
      throw new DomainError('telephone.bound-elsewhere');
    const accountId = await this.accountOf(tx, identity, first.name, first.accountId ?? accountIds[0]);
    const others = rows.filter((row) => !('role' in row) && row.accountId !== accountId).map(({ id }) => id);
    if (others.length > 0) await tx.db.update(Person, { id: In(others) }, { accountId });
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
    const person = { ...row, id: newId(tx.now), communityId: tx.actor.communityId, accountId, telephone: null, createdAt: tx.now };
    await tx.of(Person).insert(person);
    return person;
  }
}
