import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../platform/db/migration-table.ts';

export class ContentChecks1795572000000 implements MigrationInterface {
  name = 'ContentChecks1795572000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'content_check',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'communityId', type: 'id' },
        { name: 'complaintId', type: 'id' },
        { name: 'accountId', type: 'id', nullable: true },
        { name: 'fileId', type: 'id', nullable: true },
        { name: 'state', type: 'code', length: 16 },
        { name: 'label', type: 'int', nullable: true },
        { name: 'traceId', type: 'code', length: 64, nullable: true },
        { name: 'createdAt', type: 'moment' },
        { name: 'checkAt', type: 'moment', nullable: true },
        { name: 'decision', type: 'code', length: 16, nullable: true },
        { name: 'decidedBy', type: 'id', nullable: true },
        { name: 'decidedByName', type: 'words', length: 40, nullable: true },
        { name: 'decidedAt', type: 'moment', nullable: true },
      ],
      [
        { name: 'ix_content_check_complaint', columns: ['communityId', 'complaintId', 'id'] },
        { name: 'ux_content_check_trace', columns: ['traceId'], unique: true },
        { name: 'ix_content_check_due', columns: ['checkAt'] },
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('content_check');
  }
}
