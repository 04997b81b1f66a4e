import type { MigrationInterface, QueryRunner } from 'typeorm';
import { changeColumn } from '../platform/db/migration-table.ts';

/** Somebody may be called without a matter, and that is written down as well. */
export class ReadingsWithoutMatter1795582800000 implements MigrationInterface {
  name = 'ReadingsWithoutMatter1795582800000';

  async up(runner: QueryRunner): Promise<void> {
    await changeColumn(runner, 'telephone_reading', { name: 'complaintId', type: 'id', nullable: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await changeColumn(runner, 'telephone_reading', { name: 'complaintId', type: 'id' });
  }
}
