import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../platform/config/configuration.ts';
import { CONFIGURATION } from '../../platform/config/configuration.token.ts';
import type { Tx } from '../../platform/db/index.ts';
import { WechatIdentity } from './identity.entity.ts';

/** From an account to who it is for WeChat, and back; nobody where the house runs without WeChat. */
@Injectable()
export class WechatIdentities {
  private readonly appId: string | null;

  constructor(@Inject(CONFIGURATION) { wechat }: Configuration) {
    this.appId = wechat?.appId ?? null;
  }

  async openIdOf({ db }: Pick<Tx, 'db'>, accountId: string | null): Promise<string | null> {
    if (!this.appId || !accountId) return null;
    return (await db.findOneBy(WechatIdentity, { appId: this.appId, accountId }))?.openId ?? null;
  }

  async accountOf({ db }: Pick<Tx, 'db'>, openId: string): Promise<string | null> {
    if (!this.appId) return null;
    return (await db.findOneBy(WechatIdentity, { appId: this.appId, openId }))?.accountId ?? null;
  }
}
