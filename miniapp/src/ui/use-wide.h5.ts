import { useSyncExternalStore } from 'react';

const QUERIES = { 768: window.matchMedia('(min-width: 768px)'), 1024: window.matchMedia('(min-width: 1024px)') } as const;

/** Whether the screen has room for the desk's wide arrangement: from 768 on the navigation stands beside the page, from 1024 on tables are tables. */
export function useWide(least: keyof typeof QUERIES = 768): boolean {
  const query = QUERIES[least];
  const subscribe = (changed: () => void): (() => void) => {
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  };
  return useSyncExternalStore(subscribe, () => query.matches);
}
