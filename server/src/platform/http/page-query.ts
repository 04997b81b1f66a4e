import { z } from 'zod';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { id, moment } from '@huiyin/shared/kernel/fields.schema';
import { PAGE_DEFAULT, PAGE_LIMIT, type Page } from '@huiyin/shared/kernel/paging';

/** The part of a query that every list has; numbers come as text. */
export const pageFields = {
  cursor: z.string().max(200).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
};
export const pageQuery = z.strictObject(pageFields);
export interface PageQuery {
  cursor?: string | undefined;
  limit?: string | undefined;
}

/** How many rows a page has: 20 unless asked, at most 100. */
export const limitOf = ({ limit }: PageQuery): number => Math.max(1, Math.min(PAGE_LIMIT, limit === undefined ? PAGE_DEFAULT : Number(limit)));

/** What leads to the page behind this place of the order. */
export const cursorTo = (parts: readonly string[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** The parts of a cursor that we gave out, each of its form. @throws DomainError paging.cursor-invalid */
function partsOf({ cursor }: PageQuery, forms: readonly z.ZodType<string>[]): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === forms.length && forms.every((form, index) => form.safeParse(parts[index]).success)) return parts as string[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError('paging.cursor-invalid');
}

/** The last id of the page before. @throws DomainError paging.cursor-invalid */
export const idCursor = (query: PageQuery): string | undefined => partsOf(query, [id])?.[0];

const sequence = z.string().regex(/^\d{1,9}$/);
/** The last sequence number of the page before. @throws DomainError paging.cursor-invalid */
export const sequenceCursor = (query: PageQuery): number | undefined => {
  const last = partsOf(query, [sequence])?.[0];
  return last === undefined ? undefined : Number(last);
};

function momentCursor(query: PageQuery): { at: Date; id: string } | undefined {
  const [at, last] = partsOf(query, [moment, id]) ?? [];
  return at === undefined || last === undefined ? undefined : { at: new Date(at), id: last };
}

/** Where the page before ended in a list by due time. @throws DomainError paging.cursor-invalid */
export const dueCursor = (query: PageQuery): { dueAt: Date; id: string } | undefined => {
  const cursor = momentCursor(query);
  return cursor && { dueAt: cursor.at, id: cursor.id };
};

/** Where the page before ended in a list by the time of completion. @throws DomainError paging.cursor-invalid */
export const completedCursor = (query: PageQuery): { completedAt: Date; id: string } | undefined => {
  const cursor = momentCursor(query);
  return cursor && { completedAt: cursor.at, id: cursor.id };
};

/** A page of what was read with one row more than asked for; `keyOf` says where a row stands in the order. */
export function pageOf<Row, View>(found: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[], view: (row: Row) => View): Page<View> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows: rows.map(view), next: found.length > limit && last ? cursorTo(keyOf(last)) : null };
}
