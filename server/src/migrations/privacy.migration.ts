import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createTable } from '../platform/db/migration-table.ts';

const INVITER = new TableIndex({ name: 'ix_invitation_inviter', columnNames: ['invitedBy'] });

export class Privacy1795575600000 implements MigrationInterface {
  name = 'Privacy1795575600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'privacy_consent',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'accountId', type: 'id' },
        { name: 'version', type: 'code', length: 16 },
        { name: 'at', type: 'moment' },
      ],
      [{ name: 'ux_privacy_consent', columns: ['accountId', 'version'], unique: true }],
    );
    await createTable(
      runner,
      'privacy_request',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'accountId', type: 'id' },
        { name: 'kind', type: 'code', length: 16 },
        { name: 'source', type: 'code', length: 16 },
        { name: 'platformCode', type: 'code', length: 32, nullable: true },
        { name: 'state', type: 'code', length: 16 },
        { name: 'askedAt', type: 'moment' },
        { name: 'endedAt', type: 'moment', nullable: true },
      ],
      [
        { name: 'ix_privacy_request_account', columns: ['accountId', 'state', 'kind'] },
        { name: 'ix_privacy_request_state', columns: ['state', 'id'] },
      ],
    );
    await runner.createIndex('invitation', INVITER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('invitation', INVITER);
    for (const table of ['privacy_request', 'privacy_consent']) await runner.dropTable(table);
  }
}
