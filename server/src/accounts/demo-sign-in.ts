import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ROLES } from '@huiyin/shared/access/roles';
import type { DemoPerson } from '@huiyin/shared/accounts/account.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Community, Person, Post } from '../communities/index.ts';
import type { Configuration } from '../platform/config/configuration.ts';
import { CONFIGURATION } from '../platform/config/configuration.token.ts';
import { Reads, systemActor, UnitOfWork } from '../platform/db/index.ts';
import { Account } from './account.entity.ts';
import { Memberships } from './memberships.ts';
import { Sessions } from './sessions.ts';

/** Signing in by picking a person: only where DEMO is on, and only as the demo's own people. */
@Injectable()
export class DemoSignIn {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly memberships: Memberships,
    private readonly sessions: Sessions,
  ) {}

  /** One row a membership, in the order of the roles. @throws DomainError route.not-found outside the demo */
  async people(): Promise<DemoPerson[]> {
    this.onlyInDemo();
    const accounts = (await this.reads.db.findBy(Account, { demo: true })).map((account) => account.id);
    const communities = new Map((await this.reads.db.findBy(Community, { demo: true })).map((community) => [community.id, community.name]));
    const posts = await this.reads.db.find(Post, { where: { accountId: In(accounts), active: true }, order: { id: 'ASC' } });
    const persons = await this.reads.db.find(Person, { where: { accountId: In(accounts) }, order: { id: 'ASC' } });
    const rows = [...persons.map((person) => ({ ...person, role: 'resident' as const })), ...posts];
    return rows
      .map(({ id, name, role, communityId }) => ({ id, name, role, community: communities.get(communityId) ?? '' }))
      .sort((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role) || (one.id < other.id ? -1 : 1));
  }

  /** @throws DomainError route.not-found outside the demo, record.not-found for who is not of the demo */
  async signIn(personId: string, device: string | null): Promise<string> {
    this.onlyInDemo();
    const membership = await this.memberships.byId(personId);
    const row = membership && ('post' in membership ? membership.post : membership.person);
    if (!membership || !row || !(await this.reads.db.existsBy(Account, { id: row.accountId!, demo: true }))) throw new DomainError('record.not-found');
    return this.work.run(systemActor(row.communityId), (tx) => this.sessions.open(tx, membership, device));
  }

  private onlyInDemo(): void {
    if (!this.configuration.demo) throw new DomainError('route.not-found');
  }
}
