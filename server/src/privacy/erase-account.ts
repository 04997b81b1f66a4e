import { Injectable } from '@nestjs/common';
import { ForgetAccount } from '../accounts/index.ts';
import { ForgetPersons, PersonQueries } from '../communities/index.ts';
import { UnnameReporter } from '../complaints/index.ts';
import { ForgetRecipient } from '../notifications/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import type { Tx } from '../platform/db/index.ts';

/** What becomes of each kind of data when an account is deleted stands in `DATA_KINDS`; this does it. */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly accounts: ForgetAccount,
    private readonly people: PersonQueries,
    private readonly persons: ForgetPersons,
    private readonly reporters: UnnameReporter,
    private readonly recipients: ForgetRecipient,
    private readonly files: StoredFiles,
  ) {}

  /** In every community at once. Nobody asks here whether something still holds it. */
  async run(tx: Tx, accountId: string): Promise<void> {
    const persons = await this.people.ofAccount(tx.db, accountId);
    const ids = persons.map(({ id }) => id);
    for (const person of persons) await this.reporters.run(tx, person);
    await this.files.letGo(tx, ids);
    await this.recipients.run(tx, accountId, ids);
    await this.accounts.run(tx, accountId, ids);
    await this.persons.run(tx, ids);
  }

  /** The number alone, wherever it stands. */
  async telephone(tx: Tx, accountId: string): Promise<void> {
    const persons = await this.people.ofAccount(tx.db, accountId);
    for (const person of persons) await this.reporters.telephone(tx, person);
    await this.persons.telephone(
      tx,
      persons.map(({ id }) => id),
    );
  }
}
