import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The way to the matters whose priority was raised and that nobody is at yet. */
export class RaisedMatters1795593600000 implements MigrationInterface {
  name = 'RaisedMatters1795593600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('complaint', new TableIndex({ name: 'ix_complaint_raised', columnNames: ['communityId', 'state', 'priority', 'id'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('complaint', 'ix_complaint_raised');
  }
}
