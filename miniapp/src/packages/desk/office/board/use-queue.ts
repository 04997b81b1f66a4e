import type { Page } from '@huiyin/shared/kernel/paging';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { BoardQueue, MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { answers } from '../../../../api/answers.ts';
import { call } from '../../../../api/client.ts';
import { useReadAgain } from '../../../../api/use-read-again.ts';
import { useLanguage } from '../../../../words/language.ts';
import { broughtUpToDate, listed, reachOf, ROWS, withMore, type ListedQueue } from './listed.ts';
import { newMatters, oneRowEach, type MatterRow } from './one-row-each.ts';

export interface QueueInSight {
  /** `undefined` until the first page came. */
  rows: MatterRow[] | undefined;
  /** How many matters have come in and wait. */
  arrived: number;
  more: boolean;
  error: unknown;
  /** Brings the rows up to date where they stand. */
  look(): Promise<void>;
  /** Reads the list anew: what came in is shown, what is settled goes. */
  anew(): Promise<void>;
  loadMore(): Promise<void>;
}

/** One queue of the board; a later reading never moves a row. */
export function useQueue(queue: BoardQueue): QueueInSight {
  useLanguage();
  const key = `listed ${answers.keyOf(endpoints.boardQueue, { queue })}`;
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(undefined);
  const wanted = useRef(queue);
  wanted.current = queue;
  const shown = answers.last<ListedQueue>(key);

  const read = useCallback(
    async (cursor: string | undefined, limit: number, put: (before: ListedQueue | undefined, page: Page<MatterSummary>) => ListedQueue) => {
      const asked = answers.asking();
      try {
        const page = await call(endpoints.boardQueue, { queue, limit, ...(cursor ? { cursor } : {}) });
        // What stands further down is added to whatever stands now; a reading of the whole never takes the place of a later one.
        answers.keep(key, put(answers.last<ListedQueue>(key), page), cursor ? answers.asking() : asked);
        if (wanted.current === queue) setError(undefined);
      } catch (reason) {
        if (wanted.current === queue) setError(reason);
      }
      redraw((count) => count + 1);
    },
    [queue, key],
  );
  const anew = useCallback(() => {
    // As far down as one had come, and what came in since.
    return read(undefined, reachOf(answers.last<ListedQueue>(key)), (_, page) => listed(page));
  }, [read, key]);
  const look = useCallback(() => {
    return read(undefined, reachOf(answers.last<ListedQueue>(key)), (before, page) => (before ? broughtUpToDate(before, page) : listed(page)));
  }, [read, key]);
  const loadMore = useCallback(async () => {
    const next = answers.last<ListedQueue>(key)?.next;
    if (next) await read(next, ROWS, (before, page) => (before ? withMore(before, page) : listed(page)));
  }, [read, key]);

  useEffect(() => void anew(), [anew]);
  useReadAgain(error, look);
  return {
    rows: shown && oneRowEach(shown.rows),
    arrived: shown ? newMatters(shown.arrived, shown.rows) : 0,
    more: Boolean(shown?.next),
    error,
    look,
    anew,
    loadMore,
  };
}
