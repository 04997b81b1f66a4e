import { Table, TableColumn, type QueryRunner, type TableColumnOptions } from 'typeorm';

/**
 * A table written once for both databases: TypeORM names some types differently on SQLite, and only MariaDB knows collations.
 * The spec 'migrations and entities agree' holds this against the entities on each of them.
 */
export interface ColumnSketch {
  readonly name: string;
  readonly type: 'id' | 'code' | 'words' | 'text' | 'int' | 'bigint' | 'boolean' | 'moment' | 'json';
  readonly length?: number;
  readonly primary?: true;
  readonly nullable?: true;
  /** What rows have that say nothing of it; for a column that comes to a table with rows. */
  readonly otherwise?: string;
}
export interface IndexSketch {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique?: true;
}

const isSqlite = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'better-sqlite3';

function column(sketch: ColumnSketch, sqlite: boolean): TableColumnOptions {
  const ascii = sqlite ? {} : { charset: 'ascii', collation: 'ascii_bin' };
  const base = {
    name: sketch.name,
    isPrimary: sketch.primary ?? false,
    isNullable: sketch.nullable ?? false,
    ...(sketch.otherwise && { default: `'${sketch.otherwise}'` }),
  };
  switch (sketch.type) {
    case 'id':
      return { ...base, ...ascii, type: 'varchar', length: '26' };
    case 'code':
      return { ...base, ...ascii, type: 'varchar', length: String(sketch.length ?? 32) };
    case 'words':
      return { ...base, type: 'varchar', length: String(sketch.length) };
    case 'int':
      return { ...base, type: sqlite ? 'integer' : 'int' };
    case 'boolean':
      return { ...base, type: sqlite ? 'boolean' : 'tinyint' };
    case 'moment':
      return { ...base, type: 'datetime', precision: 3 };
    default:
      return { ...base, type: sketch.type };
  }
}

/** Creates a table with its named indices. */
export async function createTable(runner: QueryRunner, name: string, columns: readonly ColumnSketch[], indices: readonly IndexSketch[] = []): Promise<void> {
  const sqlite = isSqlite(runner);
  await runner.createTable(
    new Table({
      name,
      columns: columns.map((sketch) => column(sketch, sqlite)),
      indices: indices.map((index) => ({ name: index.name, columnNames: [...index.columns], isUnique: index.unique ?? false })),
    }),
  );
}

/** Adds a column to a table that may have rows. */
export async function addColumn(runner: QueryRunner, table: string, sketch: ColumnSketch): Promise<void> {
  await runner.addColumn(table, new TableColumn(column(sketch, isSqlite(runner))));
}

/** Makes a column of a table that may have rows what the sketch says; the rows keep what they have. */
export async function changeColumn(runner: QueryRunner, table: string, sketch: ColumnSketch): Promise<void> {
  await runner.changeColumn(table, sketch.name, new TableColumn(column(sketch, isSqlite(runner))));
}
