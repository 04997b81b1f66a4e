import { useCallback, useEffect, useRef, useState } from 'react';
import type { Endpoint } from '@huiyin/shared/kernel/endpoint';
import type { Page, PageRequest } from '@huiyin/shared/kernel/paging';
import { useLanguage } from '../words/language.ts';
import { answers, useCopies } from './answers.ts';
import { call } from './client.ts';
import { staleSince } from './stale.ts';
import { useShownAgain } from './use-endpoint.ts';
import { useReadAgain } from './use-read-again.ts';

export interface Paged<Row> {
  /** `undefined` until the first page came. */
  rows: Row[] | undefined;
  error: unknown;
  /** When these rows were read, while there is no network to read them anew. */
  staleSince: number | null;
  more: boolean;
  loadMore(): Promise<void>;
  reload(): Promise<void>;
  /** Reads anew all that is shown: whoever is far down the list stays there. */
  refresh(): Promise<void>;
}

/** Reads a list page by page; it starts anew when its page is shown again. */
export function usePages<In extends PageRequest, Row>(endpoint: Endpoint<In, Page<Row>>, input: Omit<In, keyof PageRequest>): Paged<Row> {
  useLanguage();
  useCopies(); // a copy on the device may come to hand after the first drawing
  const key = answers.keyOf(endpoint, input as In);
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(undefined);
  const loading = useRef(false);
  const list = answers.last<Page<Row>>(key);

  const read = useCallback(
    async (after: Page<Row> | undefined, atLeast = 0) => {
      if (loading.current) return;
      loading.current = true;
      try {
        let { rows, next } = after ?? { rows: [], next: null };
        do {
          const page = await call(endpoint, { ...input, ...(next ? { cursor: next } : {}) } as In);
          rows = [...rows, ...page.rows];
          next = page.next;
        } while (next && rows.length < atLeast);
        answers.keep(key, { rows, next });
        setError(undefined);
      } catch (reason) {
        setError(reason);
      } finally {
        loading.current = false;
        redraw((count) => count + 1);
      }
    },
    // `key` says all that there is to know of the input.
    [key],
  );
  const reload = useCallback(() => read(undefined), [read]);
  const refresh = useCallback(() => read(undefined, answers.last<Page<Row>>(key)?.rows.length), [read]);
  useEffect(() => void reload(), [reload]);
  useShownAgain(reload);
  useReadAgain(error !== undefined, reload);
  return {
    rows: list?.rows,
    error,
    staleSince: staleSince(key, error),
    more: Boolean(list?.next),
    loadMore: () => (list?.next ? read(list) : Promise.resolve()),
    reload,
    refresh,
  };
}
