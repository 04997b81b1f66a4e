/** How a column's values go into a statement and come back out of a row. */
export interface Crossing {
  readonly toDatabase: (value: unknown) => unknown;
  readonly fromDatabase: (value: unknown) => unknown;
}

const crossing = (to: (value: never) => unknown, from: (value: never) => unknown): Crossing => ({
  toDatabase: (value) => (value === null || value === undefined ? null : to(value as never)),
  fromDatabase: (value) => (value === null || value === undefined ? null : from(value as never)),
});

const same = crossing(
  (value: unknown) => value,
  (value: unknown) => value,
);
const whole = crossing(
  (value: number) => value,
  (value: number | string) => Number(value),
);
const flag = crossing(
  (value: boolean) => (value ? 1 : 0),
  (value: unknown) => Boolean(value),
);
/** Some drivers have read it already. */
const json = crossing(
  (value: object) => JSON.stringify(value),
  (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value),
);
const moment = crossing(
  (value: Date) => value,
  (value: Date) => value,
);
/** SQLite keeps a moment as `2026-11-24 02:20:00.000`, in UTC, which sorts as text. */
const momentInWords = crossing(
  (value: Date) => value.toISOString().slice(0, 23).replace('T', ' '),
  (value: string) => new Date(`${value.slice(0, 10)}T${value.slice(11)}Z`),
);

const EVERYWHERE: Readonly<Record<string, Crossing>> = { varchar: same, text: same, int: whole, bigint: whole, boolean: flag, json };

/** By the type that an entity names (see columns.ts). @throws Error for one that the house does not use */
export function crossingOf(type: string, isSqlite: boolean): Crossing {
  const found = type === 'datetime' ? (isSqlite ? momentInWords : moment) : EVERYWHERE[type];
  if (!found) throw new Error(`No column of the house is of the type ${type}.`);
  return found;
}
