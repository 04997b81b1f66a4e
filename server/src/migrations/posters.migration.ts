import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from '../platform/db/migration-table.ts';

export class Posters1795568400000 implements MigrationInterface {
  name = 'Posters1795568400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'scan_point',
      [
        { name: 'id', type: 'id', primary: true },
        { name: 'communityId', type: 'id' },
        { name: 'scene', type: 'code', length: 16 },
        { name: 'buildingId', type: 'id', nullable: true },
        { name: 'label', type: 'words', length: 60 },
        { name: 'madeBy', type: 'id' },
        { name: 'createdAt', type: 'moment' },
        { name: 'retiredAt', type: 'moment', nullable: true },
        { name: 'codeKey', type: 'words', length: 120, nullable: true },
      ],
      [
        { name: 'ux_scan_point_scene', columns: ['scene'], unique: true },
        { name: 'ix_scan_point_list', columns: ['communityId', 'id'] },
        { name: 'ix_scan_point_building', columns: ['communityId', 'buildingId', 'id'] },
      ],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('scan_point');
  }
}
