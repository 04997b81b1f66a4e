import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from '../platform/db/migration-table.ts';

/** A notice of an agreed visit says when somebody comes. */
export class NoticeVisits1795586400000 implements MigrationInterface {
  name = 'NoticeVisits1795586400000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'notice', { name: 'visitFrom', type: 'moment', nullable: true });
    await addColumn(runner, 'notice', { name: 'visitUntil', type: 'moment', nullable: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('notice', 'visitUntil');
    await runner.dropColumn('notice', 'visitFrom');
  }
}
