import type { EntityManager, EntityTarget } from 'typeorm';
import { whereClause, type Conditions } from './conditions.ts';
import { changeRows } from './send-statement.ts';
import { tableOf } from './table.ts';

/** Changes the rows that match, within the open transaction, and answers how many matched; what is `undefined` in `set` stays. */
export async function updateRows(manager: EntityManager, entity: EntityTarget<object>, where: Conditions, set: Conditions): Promise<number> {
  const table = tableOf(manager, entity);
  const changes = Object.entries(set).filter(([, value]) => value !== undefined);
  const { sql, values } = whereClause(table, where);
  const assignments = changes.map(([property]) => `${table.column(property).quoted} = ?`).join(', ');
  const news = changes.map(([property, value]) => table.column(property).toDatabase(value));
  const { affected } = await changeRows(manager, `UPDATE ${table.quoted} SET ${assignments} WHERE ${sql}`, [...news, ...values]);
  return affected;
}
