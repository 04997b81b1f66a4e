import { Injectable, type OnModuleInit } from '@nestjs/common';
import { kindOfRevokeCode } from '@huiyin/shared/privacy/privacy-declaration';
import { ForgetAccount, WechatIdentities } from '../accounts/index.ts';
import type { Tx } from '../platform/db/index.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { pushed, type PushedEvent } from '../platform/wechat/receive-push.ts';
import { PrivacyRequests } from './privacy-requests.ts';

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Whom an event is about: these name the person in a field of their own. */
const openIdOf = ({ OpenID, FromUserName }: PushedEvent): string => textOf(OpenID) || FromUserName;

/** What the platform says was taken back in its own settings, or with the whole WeChat account. */
@Injectable()
export class HearWithdrawals implements OnModuleInit {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly identities: WechatIdentities,
    private readonly accounts: ForgetAccount,
    private readonly requests: PrivacyRequests,
  ) {}

  onModuleInit(): void {
    this.relay.listen(pushed('user_authorization_revoke'), (tx, { payload }) => this.revoked(tx, payload as PushedEvent));
    this.relay.listen(pushed('user_authorization_cancellation'), (tx, { payload }) => this.cancelled(tx, payload as PushedEvent));
  }

  /** The number goes, at the end of the matters that need it; of the other kinds nothing is read without a new permission, so it is written down. */
  private async revoked(tx: Tx, event: PushedEvent): Promise<void> {
    const accountId = await this.identities.accountOf(tx, openIdOf(event));
    if (!accountId) return;
    const platformCode = textOf(event['RevokeInfo']).slice(0, 32);
    const kind = kindOfRevokeCode(platformCode) === 'telephone' ? 'telephone' : 'noted';
    await this.requests.ask(tx, accountId, kind, { source: 'platform', platformCode });
  }

  /** WeChat's person is gone: the account is shut at once, and erased with the end of the last matter that needs it. */
  private async cancelled(tx: Tx, event: PushedEvent): Promise<void> {
    const accountId = await this.identities.accountOf(tx, openIdOf(event));
    if (!accountId) return;
    await this.accounts.shut(tx, accountId);
    await this.requests.ask(tx, accountId, 'erasure', { source: 'platform', platformCode: null });
  }
}
