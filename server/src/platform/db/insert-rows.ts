import type { EntityManager, EntityMetadata, EntityTarget } from 'typeorm';

interface Plan {
  readonly metadata: EntityMetadata;
  readonly head: string;
  readonly places: string;
}
const plans = new WeakMap<object, Map<unknown, Plan>>();

function planFor(manager: EntityManager, entity: EntityTarget<object>): Plan {
  const known = plans.get(manager.dataSource) ?? new Map<unknown, Plan>();
  plans.set(manager.dataSource, known);
  const found = known.get(entity);
  if (found) return found;
  const metadata = manager.dataSource.getMetadata(entity);
  const quote = (name: string) => manager.dataSource.driver.escape(name);
  const plan: Plan = {
    metadata,
    head: `INSERT INTO ${quote(metadata.tableName)} (${metadata.columns.map((column) => quote(column.databaseName)).join(', ')}) VALUES `,
    places: `(${metadata.columns.map(() => '?').join(', ')})`,
  };
  known.set(entity, plan);
  return plan;
}

/**
 * Inserts whole rows in one statement. Every column is given by the caller, so nothing is read back; this is what
 * `InsertQueryBuilder` does at several times the cost.
 */
export async function insertRows<Row extends object>(manager: EntityManager, entity: EntityTarget<Row>, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { metadata, head, places } = planFor(manager, entity as EntityTarget<object>);
  const { driver } = manager.dataSource;
  const values = rows.flatMap((row) => metadata.columns.map((column) => driver.preparePersistentValue(column.getEntityValue(row) ?? null, column)));
  await manager.query(head + rows.map(() => places).join(', '), values);
}
