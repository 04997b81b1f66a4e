import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ERASED_NAME } from '@huiyin/shared/privacy/erased-name';
import { updateRows } from '../platform/db/update-rows.ts';
import type { Tx } from '../platform/db/index.ts';
import { Person } from './community.entity.ts';

@Injectable()
export class ForgetPersons {
  /** The persons stay as whose the matters were; nothing says any more who they are or where they live. */
  async run(tx: Tx, ids: readonly string[]): Promise<void> {
    const nobody = { name: ERASED_NAME, telephone: null, householdId: null, claimedHouseholdId: null, accountId: null, relation: 'unbound' };
    await updateRows(tx.db, Person, { id: In([...ids]) }, nobody);
  }

  /** Takes away the number alone. */
  async telephone(tx: Tx, ids: readonly string[]): Promise<void> {
    await updateRows(tx.db, Person, { id: In([...ids]) }, { telephone: null });
  }
}
