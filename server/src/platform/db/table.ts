import type { EntityManager, EntityMetadata, EntityTarget } from 'typeorm';

type Column = EntityMetadata['columns'][number];

/** One column of a table: how it is called on both sides, and how its values cross. */
export interface TableColumn {
  readonly property: string;
  /** As it stands in a row that came from the database. */
  readonly name: string;
  /** As it stands in a statement. */
  readonly quoted: string;
  toDatabase(value: unknown): unknown;
  fromDatabase(value: unknown): unknown;
}

export interface Table {
  readonly quoted: string;
  /** For a FROM: the table, on MySQL and MariaDB bound to one of its indices; SQLite finds the right one by itself. */
  along(index: string | undefined): string;
  readonly columns: readonly TableColumn[];
  /** @throws Error for a property that the entity does not have */
  column(property: string): TableColumn;
  /** A row of the database as the entity it is. */
  hydrate(row: Readonly<Record<string, unknown>>, columns: readonly TableColumn[]): object;
}

/** Types whose values are the same on both sides. */
const SAME = new Set(['varchar', 'text', 'int', 'integer']);
const same = (value: unknown): unknown => value ?? null;

/** SQLite keeps a moment as `2026-11-24 02:20:00.000`, in UTC; the other driver has made a Date of it. */
const asMoment = (value: unknown): unknown => (typeof value === 'string' ? new Date(`${value.slice(0, 10)}T${value.slice(11)}Z`) : (value ?? null));

const tables = new WeakMap<object, Map<unknown, Table>>();

/** What the entities say of a table, kept ready: looking it up for each row is most of what an object mapper costs. */
export function tableOf(manager: EntityManager, entity: EntityTarget<object>): Table {
  const { dataSource } = manager;
  const known = tables.get(dataSource) ?? new Map<unknown, Table>();
  tables.set(dataSource, known);
  const found = known.get(entity) ?? describe(manager, entity);
  known.set(entity, found);
  return found;
}

function describe({ dataSource }: EntityManager, entity: EntityTarget<object>): Table {
  const { driver } = dataSource;
  const metadata = dataSource.getMetadata(entity);
  const crossing = (column: Column): Pick<TableColumn, 'toDatabase' | 'fromDatabase'> => {
    if (column.transformer === undefined && SAME.has(String(column.type))) return { toDatabase: same, fromDatabase: same };
    if (column.type === 'datetime') return { toDatabase: (value) => driver.preparePersistentValue(value ?? null, column) as unknown, fromDatabase: asMoment };
    return {
      toDatabase: (value) => driver.preparePersistentValue(value ?? null, column) as unknown,
      fromDatabase: (value) => driver.prepareHydratedValue(value, column) as unknown,
    };
  };
  const columns = metadata.columns.map((column): TableColumn => ({
    property: column.propertyName,
    name: column.databaseName,
    quoted: driver.escape(column.databaseName),
    ...crossing(column),
  }));
  const quoted = driver.escape(metadata.tableName);
  const isSqlite = dataSource.options.type === 'better-sqlite3';
  const byProperty = new Map(columns.map((column) => [column.property, column]));
  return {
    quoted,
    along: (index) => (index === undefined || isSqlite ? quoted : `${quoted} FORCE INDEX (${driver.escape(index)})`),
    columns,
    column(property) {
      const column = byProperty.get(property);
      if (!column) throw new Error(`${metadata.name} has no ${property}.`);
      return column;
    },
    hydrate(row, chosen) {
      const entityRow = metadata.create() as Record<string, unknown>;
      for (const { property, name, fromDatabase } of chosen) entityRow[property] = fromDatabase(row[name]);
      return entityRow;
    },
  };
}
