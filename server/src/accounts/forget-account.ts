import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ERASED_NAME } from '@huiyin/shared/privacy/erased-name';
import type { Tx } from '../platform/db/index.ts';
import { IdempotencyKey } from '../platform/http/idempotency-key.entity.ts';
import { Account, Invitation, Session } from './account.entity.ts';
import { WechatIdentity } from './wechat/identity.entity.ts';

@Injectable()
export class ForgetAccount {
  /** Nobody comes in by it any more: neither by a session nor by WeChat. */
  async shut({ db }: Tx, accountId: string): Promise<void> {
    await db.delete(Session, { accountId });
    await db.delete(WechatIdentity, { accountId });
  }

  /** Shut, and without a name; what its persons invited leads nowhere, and kept answers, which tell of people, go. */
  async run(tx: Tx, accountId: string, personIds: readonly string[]): Promise<void> {
    await this.shut(tx, accountId);
    await tx.db.delete(Invitation, { invitedBy: In([...personIds]) });
    await tx.db.delete(IdempotencyKey, { accountId });
    await tx.db.update(Account, { id: accountId }, { name: ERASED_NAME, demo: false });
  }
}
