import { PAGE_LIMIT, type Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';

/** A row of a queue as it is shown; `settled` once the queue does not hold it any more: it stays where it stands until the list is read anew. */
export interface Listed {
  key: string;
  matter: MatterSummary;
  settled: boolean;
}
/** What is shown of a queue, and what has come in since and waits to be shown. */
export interface ListedQueue {
  rows: Listed[];
  next: string | null;
  arrived: string[];
}

/** A matter stands in a queue once for each thing that is owed about it. */
const keyOf = ({ id, next }: MatterSummary): string => `${id} ${next?.kind ?? ''}`;
const dueOf = ({ next }: MatterSummary): string => next?.dueAt ?? '';

export const listed = ({ rows, next }: Page<MatterSummary>): ListedQueue => ({
  rows: rows.map((matter) => ({ key: keyOf(matter), matter, settled: false })),
  next,
  arrived: [],
});

/** So many rows stand on a page of the list. */
export const ROWS = 50;

/** How many rows a later reading asks for: all that stand there, and of a queue that is wholly in sight what may have come in at its end. */
export function reachOf(shown: ListedQueue | undefined): number {
  if (shown === undefined) return ROWS;
  const { rows, arrived, next } = shown;
  return Math.min(PAGE_LIMIT, Math.max(ROWS, rows.length + arrived.length) + (next === null ? ROWS : 0));
}

/** The next page below. */
export function withMore(shown: ListedQueue, page: Page<MatterSummary>): ListedQueue {
  const known = new Set(shown.rows.map(({ key }) => key));
  return { ...shown, rows: [...shown.rows, ...listed(page).rows.filter(({ key }) => !known.has(key))], next: page.next };
}

/**
 * What a later reading of the head of the queue changes: rows are brought up to date where they stand, none moves, none appears.
 * What is not on a page that reaches so far down is settled; what is new above the last row waits.
 */
export function broughtUpToDate(shown: ListedQueue, fresh: Page<MatterSummary>): ListedQueue {
  const freshByKey = new Map(fresh.rows.map((matter) => [keyOf(matter), matter]));
  const known = new Set(shown.rows.map(({ key }) => key));
  const reaches = fresh.next === null ? null : dueOf(fresh.rows.at(-1)!);
  const last = shown.rows.at(-1);
  const isAbove = (matter: MatterSummary): boolean => shown.next === null || last === undefined || dueOf(matter) < dueOf(last.matter);
  return {
    next: shown.next,
    rows: shown.rows.map((row) => {
      const matter = freshByKey.get(row.key);
      if (matter) return { ...row, matter, settled: false };
      return reaches === null || dueOf(row.matter) < reaches ? { ...row, settled: true } : row;
    }),
    arrived: fresh.rows.filter((matter) => !known.has(keyOf(matter)) && isAbove(matter)).map(keyOf),
  };
}
