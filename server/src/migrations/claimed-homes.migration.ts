import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn } from '../platform/db/migration-table.ts';

/** Who is known by their calls alone has a home by their own word. */
export class ClaimedHomes1796061600000 implements MigrationInterface {
  name = 'ClaimedHomes1796061600000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'person', { name: 'claimedHouseholdId', type: 'id', nullable: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('person', 'claimedHouseholdId');
  }
}
