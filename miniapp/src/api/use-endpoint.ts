import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Endpoint } from '@huiyin/shared/kernel/endpoint';
import { useLanguage } from '../words/language.ts';
import { answers, useCopies } from './answers.ts';
import { call } from './client.ts';
import { staleOf, type Stale } from './stale.ts';
import { useReadAgain } from './use-read-again.ts';

export interface Answered<Out> {
  /** The last answer, also an older one while a new one is awaited. */
  data: Out | undefined;
  /** Why there is no newer answer. */
  error: unknown;
  /** What is to be said of this copy while it cannot be read anew. */
  stale: Stale | null;
  reload(): Promise<void>;
}

/** Reads an endpoint when the page shows, and again whenever it comes back; `null` waits. */
export function useEndpoint<In extends object, Out>(endpoint: Endpoint<In, Out>, input: In | null): Answered<Out> {
  useLanguage();
  useCopies(); // a copy on the device may come to hand after the first drawing
  const key = input === null ? null : answers.keyOf(endpoint, input);
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(undefined);
  const latest = useRef(key);
  latest.current = key;

  const reload = useCallback(async () => {
    if (input === null || key === null) return;
    const asked = answers.asking();
    try {
      answers.keep(key, await call(endpoint, input), asked);
      if (latest.current === key) setError(undefined);
    } catch (reason) {
      if (latest.current === key) setError(reason);
    }
    redraw((count) => count + 1);
    // `key` says all that there is to know of the input.
  }, [key]);

  useEffect(() => void reload(), [reload]);
  useShownAgain(reload);
  useReadAgain(error, reload);
  return { data: key === null ? undefined : answers.last<Out>(key), error, stale: staleOf(key, error), reload };
}

/** Runs when the page is shown again after it was hidden; a section that came later than its page hears of it as well. */
export function useShownAgain(run: () => unknown): void {
  const hidden = useRef(false);
  useDidHide(() => {
    hidden.current = true;
  });
  useDidShow(() => {
    if (hidden.current) run();
    hidden.current = false;
  });
}
