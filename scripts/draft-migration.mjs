// Prints the tables of the entities in the form that migrations are written in, to be copied into a new migration and cut down to what changed.
// node -C source --import ./scripts/ts.mjs scripts/draft-migration.mjs
import 'reflect-metadata';
import { DataSource } from 'typeorm';

const { ENTITIES } = await import('../server/src/entities.ts');
const source = new DataSource({ type: 'better-sqlite3', database: ':memory:', entities: ENTITIES });
await source.buildMetadatas();

const typeOf = (column) => {
  if (column.type === 'varchar' && column.collation === 'ascii_bin')
    return column.length === '26' ? { type: 'id' } : { type: 'code', length: Number(column.length) };
  if (column.type === 'varchar') return { type: 'words', length: Number(column.length) };
  return { type: column.type === 'datetime' ? 'moment' : column.type };
};

const text = (value) =>
  JSON.stringify(value)
    .replace(/"(\w+)":/g, ' $1: ')
    .replace(/"/g, "'")
    .replace(/\}$/, ' }');
for (const table of source.entityMetadatas) {
  console.log(`    await createTable(\n      runner,\n      '${table.tableName}',\n      [`);
  for (const column of table.columns) {
    console.log(
      `        ${text({ name: column.databaseName, ...typeOf(column), ...(column.isPrimary && { primary: true }), ...(column.isNullable && { nullable: true }) })},`,
    );
  }
  console.log('      ],');
  if (table.indices.length > 0) {
    console.log('      [');
    for (const index of table.indices)
      console.log(
        `        ${text({ name: index.name, columns: index.columns.map((column) => column.databaseName), ...(index.isUnique && { unique: true }) })},`,
      );
    console.log('      ],');
  }
  console.log('    );');
}
