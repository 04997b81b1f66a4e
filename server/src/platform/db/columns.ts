import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

const asNumber = {
  to: (value?: number | null) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};
const ascii = { charset: 'ascii', collation: 'ascii_bin' } as const;

/** A moment in UTC with milliseconds; sorts as text on SQLite. */
export const Moment = (options: ColumnOptions = {}) => Column({ type: 'datetime', precision: 3, ...options });
export const MaybeMoment = () => Moment({ nullable: true });
/** An integer beyond 32 bits, as a number. */
export const Big = (options: ColumnOptions = {}) => Column({ type: 'bigint', transformer: asNumber, ...options });
export const Whole = (options: ColumnOptions = {}) => Column({ type: 'int', ...options });
export const MaybeWhole = () => Whole({ nullable: true });
export const Flag = () => Column({ type: 'boolean' });
/** A ULID. */
export const Id = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 26, ...ascii, ...options });
export const MaybeId = () => Id({ nullable: true });
export const PrimaryId = () => PrimaryColumn({ type: 'varchar', length: 26, ...ascii });
/** The primary key of what has a code of its own. */
export const PrimaryCode = (length = 32) => PrimaryColumn({ type: 'varchar', length, ...ascii });
/** A code of ours: ASCII, compared exactly. */
export const Code = (length = 32, options: ColumnOptions = {}) => Column({ type: 'varchar', length, ...ascii, ...options });
export const MaybeCode = (length = 32) => Code(length, { nullable: true });
/** Words of people, up to `length` characters. */
export const Words = (length: number, options: ColumnOptions = {}) => Column({ type: 'varchar', length, ...options });
export const MaybeWords = (length: number) => Words(length, { nullable: true });
/** Words of people, up to 8,000 characters. */
export const LongWords = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });
export const MaybeLongWords = () => LongWords({ nullable: true });
export const Json = (options: ColumnOptions = {}) => Column({ type: 'json', ...options });
export const MaybeJson = () => Json({ nullable: true });
