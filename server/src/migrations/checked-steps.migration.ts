import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from '../platform/db/migration-table.ts';

/** What a resident writes in a later step is checked as well: of which step a check is. */
export class CheckedSteps1795579200000 implements MigrationInterface {
  name = 'CheckedSteps1795579200000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'content_check', { name: 'entryId', type: 'id', nullable: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('content_check', 'entryId');
  }
}
