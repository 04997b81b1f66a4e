import { FindOperator } from 'typeorm';
import type { Table, TableColumn } from './table.ts';

/** A part of a statement, with what stands in its places. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Every property with what it has to be: a value, or one of TypeORM's operators. */
export type Conditions = Readonly<Record<string, unknown>>;

const COMPARISONS: Readonly<Record<string, string>> = { equal: '=', lessThan: '<', lessThanOrEqual: '<=', moreThan: '>', moreThanOrEqual: '>=' };

const join = (clauses: readonly Clause[], word: string): Clause => ({
  sql: clauses.map(({ sql }) => sql).join(word),
  values: clauses.flatMap(({ values }) => values),
});

function compare(column: TableColumn, sign: string, value: unknown): Clause {
  if (value === undefined || value === null) throw new Error(`A condition on ${column.property} has no value.`);
  return { sql: `${column.quoted} ${sign} ?`, values: [column.toDatabase(value)] };
}

function condition(column: TableColumn, wanted: unknown): Clause {
  if (!(wanted instanceof FindOperator)) return compare(column, '=', wanted);
  const operator = wanted as FindOperator<unknown>;
  const sign = COMPARISONS[operator.type];
  if (sign) return compare(column, sign, operator.value);
  const several = operator.value as readonly unknown[];
  switch (operator.type) {
    case 'isNull':
      return { sql: `${column.quoted} IS NULL`, values: [] };
    case 'in':
      return several.length === 0
        ? { sql: '1 = 0', values: [] }
        : { sql: `${column.quoted} IN (${several.map(() => '?').join(', ')})`, values: several.map((value) => column.toDatabase(value)) };
    case 'between':
      return { sql: `${column.quoted} BETWEEN ? AND ?`, values: several.map((value) => column.toDatabase(value)) };
    case 'and':
      return join(
        several.map((each) => condition(column, each)),
        ' AND ',
      );
    case 'or':
      return bracketed(
        join(
          several.map((each) => condition(column, each)),
          ' OR ',
        ),
      );
    case 'not':
      return operator.child ? negated(condition(column, operator.child)) : compare(column, '<>', operator.value);
    default:
      throw new Error(`A condition on ${column.property} asks for "${operator.type}", which is not served here.`);
  }
}

const bracketed = ({ sql, values }: Clause): Clause => ({ sql: `(${sql})`, values });
const negated = ({ sql, values }: Clause): Clause => ({ sql: `NOT (${sql})`, values });

/** All of the conditions. @throws Error where one has no value: it would otherwise mean every row */
export const whereClause = (table: Table, conditions: Conditions): Clause =>
  join(
    Object.entries(conditions).map(([property, wanted]) => condition(table.column(property), wanted)),
    ' AND ',
  );
