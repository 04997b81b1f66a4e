import type { EntityManager, EntityTarget } from 'typeorm';
import { tableOf } from './table.ts';

/**
 * Inserts whole rows in one statement. Every column is given by the caller, so nothing is read back; this is what
 * `InsertQueryBuilder` does at several times the cost.
 */
export async function insertRows<Row extends object>(manager: EntityManager, entity: EntityTarget<Row>, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { quoted, columns } = tableOf(manager, entity as EntityTarget<object>);
  const places = `(${columns.map(() => '?').join(', ')})`;
  const values = rows.flatMap((row) => columns.map(({ property, toDatabase }) => toDatabase((row as Record<string, unknown>)[property])));
  await manager.query(`INSERT INTO ${quoted} (${columns.map((column) => column.quoted).join(', ')}) VALUES ${rows.map(() => places).join(', ')}`, values);
}
