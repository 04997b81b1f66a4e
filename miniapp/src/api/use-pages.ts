import { useCallback, useEffect, useRef, useState } from 'react';
import type { Endpoint } from '@huiyin/shared/kernel/endpoint';
import type { Page, PageRequest } from '@huiyin/shared/kernel/paging';
import { useLanguage } from '../words/language.ts';
import { answers, useCopies } from './answers.ts';
import { call } from './client.ts';
import { staleOf, type Stale } from './stale.ts';
import { useShownAgain } from './use-endpoint.ts';
import { useReadAgain } from './use-read-again.ts';

export interface Paged<Row, Whole extends Page<Row> = Page<Row>> {
  /** `undefined` until the first page came. */
  rows: Row[] | undefined;
  /** All that was read: the rows of every page, and what else the pages say, the last one that says it. */
  whole: Whole | undefined;
  error: unknown;
  /** What is to be said of these rows while they cannot be read anew. */
  stale: Stale | null;
  more: boolean;
  loadMore(): Promise<void>;
  reload(): Promise<void>;
  /** Reads anew all that is shown: whoever is far down the list stays there. */
  refresh(): Promise<void>;
}

/** Reads a list page by page; it starts anew when its page is shown again. */
export function usePages<In extends PageRequest, Whole extends Page<unknown>>(
  endpoint: Endpoint<In, Whole>,
  input: Omit<In, keyof PageRequest>,
): Paged<Whole['rows'][number], Whole> {
  useLanguage();
  useCopies(); // a copy on the device may come to hand after the first drawing
  const key = answers.keyOf(endpoint, input as In);
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(undefined);
  /** The list that is being read: another one that is wanted meanwhile does not wait for it. */
  const loading = useRef<string | null>(null);
  const latest = useRef(key);
  latest.current = key;
  const list = answers.last<Whole>(key);

  const read = useCallback(
    async (after: Whole | undefined, atLeast = 0) => {
      if (loading.current === key) return;
      loading.current = key;
      const asked = answers.asking();
      try {
        let read = after;
        do {
          const page: Whole = await call(endpoint, { ...input, ...(read?.next ? { cursor: read.next } : {}) } as In);
          read = { ...read, ...page, rows: [...(read?.rows ?? []), ...page.rows] };
        } while (read.next && read.rows.length < atLeast);
        answers.keep(key, read, asked);
        if (latest.current === key) setError(undefined);
      } catch (reason) {
        if (latest.current === key) setError(reason);
      } finally {
        if (loading.current === key) loading.current = null;
        redraw((count) => count + 1);
      }
    },
    // `key` says all that there is to know of the input.
    [key],
  );
  const reload = useCallback(() => read(undefined), [read]);
  const refresh = useCallback(() => read(undefined, answers.last<Whole>(key)?.rows.length), [read]);
  useEffect(() => void reload(), [reload]);
  useShownAgain(reload);
  useReadAgain(error, reload);
  return {
    rows: list?.rows,
    whole: list,
    error,
    stale: staleOf(key, error),
    more: Boolean(list?.next),
    loadMore: () => (list?.next ? read(list) : Promise.resolve()),
    reload,
    refresh,
  };
}
