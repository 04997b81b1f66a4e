import type { EntityManager, EntityTarget } from 'typeorm';
import { crossingOf, type Crossing } from './crossings.ts';

/** One column of a table: how it is called on both sides, and how its values cross. */
export interface TableColumn extends Crossing {
  readonly property: string;
  /** As it stands in a row that came from the database. */
  readonly name: string;
  /** As it stands in a statement. */
  readonly quoted: string;
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
  const isSqlite = dataSource.options.type === 'better-sqlite3';
  const columns = metadata.columns.map((column): TableColumn => ({
    property: column.propertyName,
    name: column.databaseName,
    quoted: driver.escape(column.databaseName),
    ...crossingOf(String(column.type), isSqlite),
  }));
  const quoted = driver.escape(metadata.tableName);
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
      // Some columns are no entity: a class would lay out all of its fields for each line of a list.
      const entityRow = (chosen === columns ? metadata.create() : {}) as Record<string, unknown>;
      for (const { property, name, fromDatabase } of chosen) entityRow[property] = fromDatabase(row[name]);
      return entityRow;
    },
  };
}
