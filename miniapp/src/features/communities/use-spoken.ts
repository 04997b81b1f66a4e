import { create } from 'zustand';
import type { SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import { serverNow } from '../../api/clock.ts';
import { useLanguage } from '../../words/language.ts';
import { lastKnownOffset } from './use-community.ts';

const A_WHILE = 30_000;

/** One clock for every line of every list. */
const useNow = create<{ now: number }>((set) => {
  setInterval(() => set({ now: serverNow() }), A_WHILE);
  return { now: serverNow() };
});

/** How times are said now, at this community, in this language; it moves on by itself. */
export function useSpoken(): SpokenIn {
  const language = useLanguage();
  const ticked = useNow(({ now }) => now);
  return { now: Math.max(ticked, serverNow()), utcOffsetMinutes: lastKnownOffset(), language };
}
