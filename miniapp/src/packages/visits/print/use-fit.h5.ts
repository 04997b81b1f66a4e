import { useSyncExternalStore } from 'react';

/** A sheet's width in print.css, and what the page keeps free beside it. */
const SHEET = 794;
const BESIDE = 32;

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};
const fit = (): number => Math.min(1, (document.documentElement.clientWidth - BESIDE) / SHEET);

/** How large a sheet may be drawn to be seen whole: less than 1 where the screen is narrower than paper. */
export const useFit = (): number => useSyncExternalStore(subscribe, fit);
