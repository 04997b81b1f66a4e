import { Entity } from 'typeorm';
import { ENTITIES } from '../entities.ts';
import { PrimaryId } from '../platform/db/columns.ts';
import { Database } from '../platform/db/index.ts';
import { scratchDatabase, type ScratchDatabase } from '../testing/scratch-database.ts';
import { MIGRATIONS } from './index.ts';

@Entity('forgotten_table')
class Forgotten {
  @PrimaryId() id: string;
}

const SCHEMA = { entities: ENTITIES, migrations: MIGRATIONS };

describe('migrations', () => {
  let scratch: ScratchDatabase;
  beforeEach(async () => {
    scratch = await scratchDatabase();
  });
  afterEach(() => scratch.drop());

  /** The statements that would make the tables what the entities say. */
  async function statementsToAgree(...moreEntities: (new () => object)[]): Promise<string[]> {
    const database = await Database.open(scratch.url, { ...SCHEMA, entities: [...ENTITIES, ...moreEntities] });
    try {
      const { upQueries } = await database.writer.driver.createSchemaBuilder().log();
      return upQueries.map(({ query }) => query);
    } finally {
      await database.close();
    }
  }

  it('migrations and entities agree', async () => {
    expect(await statementsToAgree()).toEqual([]);
  });

  it('a table that no migration makes is found', async () => {
    expect((await statementsToAgree(Forgotten)).join()).toMatch(/CREATE TABLE.*forgotten_table/);
  });

  it('ids and codes are compared byte by byte on MariaDB', async () => {
    const database = await Database.open(scratch.url, SCHEMA);
    const [row]: { sql?: string; 'Create Table'?: string }[] = await database.writer.query(
      database.isSqlite ? "SELECT sql FROM sqlite_master WHERE name = 'complaint'" : 'SHOW CREATE TABLE complaint',
    );
    const statement = row?.sql ?? row?.['Create Table'] ?? '';
    expect(statement).toMatch(database.isSqlite ? /"id" varchar\(26\)/ : /`id` varchar\(26\) CHARACTER SET ascii COLLATE ascii_bin/);
    await database.close();
  });

  it('a migrated database is opened again without running anything', async () => {
    const first = await Database.open(scratch.url, SCHEMA);
    await first.close();
    const again = await Database.open(scratch.url, SCHEMA);
    expect(await again.writer.showMigrations()).toBe(false);
    const rows: { name: string }[] = await again.writer.query('SELECT name FROM migrations ORDER BY id');
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.map((migration) => migration.name));
    await again.close();
  });
});
