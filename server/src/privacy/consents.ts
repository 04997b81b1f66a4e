import { Injectable } from '@nestjs/common';
import type { OwnConsent } from '@huiyin/shared/privacy/privacy.contract';
import type { Tx } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { PrivacyConsent } from './privacy.entity.ts';

@Injectable()
export class Consents {
  /** Agreed twice, it was agreed the first time. */
  async agree(tx: Tx, accountId: string, version: string): Promise<OwnConsent> {
    const known = await tx.db.findOneBy(PrivacyConsent, { accountId, version });
    if (!known) await tx.db.insert(PrivacyConsent, { id: newId(tx.now), accountId, version, at: tx.now });
    return { version, at: (known?.at ?? tx.now).toISOString() };
  }
}
