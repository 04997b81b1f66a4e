/** The most rows in one answer. */
export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 20;

/** One page of a list; `next` is opaque and `null` on the last page. */
export interface Page<Row> {
  rows: Row[];
  next: string | null;
}
export interface PageRequest {
  cursor?: string;
  limit?: number;
}
