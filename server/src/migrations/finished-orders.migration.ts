import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumn } from '../platform/db/migration-table.ts';

/** What an invitation makes of who accepts it, and the way to one's own finished orders. */
export class FinishedOrders1795561200000 implements MigrationInterface {
  name = 'FinishedOrders1795561200000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, 'invitation', { name: 'relation', type: 'code', length: 16, otherwise: 'family' });
    await runner.createIndex(
      'dispatch_order',
      new TableIndex({ name: 'ix_dispatch_order_done', columnNames: ['communityId', 'workerPostId', 'completedAt', 'id'] }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('dispatch_order', 'ix_dispatch_order_done');
    await runner.dropColumn('invitation', 'relation');
  }
}
