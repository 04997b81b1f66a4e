import { useSyncExternalStore } from 'react';

/** From this width on, the list and the matter stand side by side. */
const ROOM_FOR_TWO = window.matchMedia('(min-width: 1024px)');

const subscribe = (changed: () => void): (() => void) => {
  ROOM_FOR_TWO.addEventListener('change', changed);
  return () => ROOM_FOR_TWO.removeEventListener('change', changed);
};

/** Whether the list and the matter stand side by side. */
export const useSideBySide = (): boolean => useSyncExternalStore(subscribe, () => ROOM_FOR_TWO.matches);
