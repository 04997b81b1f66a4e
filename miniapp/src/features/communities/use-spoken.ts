import { useEffect, useState } from 'react';
import type { SpokenIn } from '@huiyin/shared/kernel/spoken-time';
import { serverNow } from '../../api/clock.ts';
import { useLanguage } from '../../words/language.ts';
import { lastKnownOffset } from './use-community.ts';

const A_WHILE = 30_000;

/** How times are said now, at this community, in this language; it moves on by itself. */
export function useSpoken(): SpokenIn {
  const language = useLanguage();
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), A_WHILE);
    return () => clearInterval(timer);
  }, []);
  return { now: Math.max(now, 0), utcOffsetMinutes: lastKnownOffset(), language };
}
