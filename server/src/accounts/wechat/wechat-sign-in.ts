import { Inject, Injectable } from '@nestjs/common';
import type { WechatSignInAnswer } from '@huiyin/shared/accounts/wechat.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import { isDuplicate, Reads, systemActor, UnitOfWork, type Tx } from '../../platform/db/index.ts';
import { newId } from '../../platform/ids/new-id.ts';
import type { WechatClient } from '../../platform/wechat/wechat-client.ts';
import { WechatError } from '../../platform/wechat/wechat-errors.ts';
import { WECHAT } from '../../platform/wechat/wechat.module.ts';
import { Memberships } from '../memberships.ts';
import { newToken, tokenHash } from '../session-tokens.ts';
import { Sessions } from '../sessions.ts';
import { WechatIdentity } from './identity.entity.ts';

/** How long somebody who is new may take to say who they are. */
const BINDING_MS = 15 * 60_000;

/** Signing in by WeChat: one question to the platform, then a session of ours. */
@Injectable()
export class WechatSignIn {
  constructor(
    @Inject(WECHAT) private readonly wechat: WechatClient | null,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly reads: Reads,
    private readonly work: UnitOfWork,
    private readonly memberships: Memberships,
    private readonly sessions: Sessions,
  ) {}

  /** @throws DomainError route.not-found without WeChat, wechat.code-refused for a code that is used up, old or another's, wechat.away */
  async signIn(code: string, device: string | null): Promise<WechatSignInAnswer> {
    if (!this.wechat || !this.configuration.wechat) throw new DomainError('route.not-found');
    const { openId } = await this.asked(this.wechat.code2Session(code));
    const identity = await this.identity(this.configuration.wechat.appId, openId);
    const found = identity.accountId ? await this.memberships.firstOf(identity.accountId) : null;
    if (!found) return this.work.run(systemActor(''), (tx) => this.newBinding(tx, identity.id));
    return this.work.run(systemActor(''), async (tx) => {
      await tx.db.update(WechatIdentity, { id: identity.id }, { lastSignInAt: tx.now });
      return { token: await this.sessions.open(tx, found, device) };
    });
  }

  /** The platform's failures as the user meets them. */
  async asked<Answer>(question: Promise<Answer>): Promise<Answer> {
    try {
      return await question;
    } catch (error) {
      if (!(error instanceof WechatError)) throw error;
      throw new DomainError(error.failure === 'refused' ? 'wechat.code-refused' : 'wechat.away');
    }
  }

  private async identity(appId: string, openId: string): Promise<Pick<WechatIdentity, 'id' | 'accountId'>> {
    const known = await this.reads.db.findOneBy(WechatIdentity, { appId, openId });
    if (known) return known;
    try {
      return await this.work.run(systemActor(''), async (tx) => {
        const identity = { id: newId(tx.now), appId, openId, accountId: null, bindingHash: null, bindingUntil: null, createdAt: tx.now, lastSignInAt: tx.now };
        await tx.db.insert(WechatIdentity, identity);
        return identity;
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error; // two sign-ins of one person at once
      return this.reads.db.findOneByOrFail(WechatIdentity, { appId, openId });
    }
  }

  private async newBinding(tx: Tx, identityId: string): Promise<WechatSignInAnswer> {
    const binding = newToken();
    const bindingUntil = new Date(tx.now.getTime() + BINDING_MS);
    await tx.db.update(WechatIdentity, { id: identityId }, { bindingHash: tokenHash(binding), bindingUntil, lastSignInAt: tx.now });
    return { binding, expiresAt: bindingUntil.toISOString() };
  }
}
