import Taro, { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';

/** So often a list that others change is read again, in milliseconds. */
export const HALF_A_MINUTE = 30_000;

/** Reads again every while, as long as the page is seen; what was hidden reads at once when it comes back. Says whether it is reading at all. */
export function usePolling(read: () => unknown, every: number = HALF_A_MINUTE): boolean {
  const [shown, setShown] = useState(true);
  const [seen, setSeen] = useState(true);
  const latest = useRef(read);
  latest.current = read;
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    const show = (): void => setSeen(true);
    const hide = (): void => setSeen(false);
    Taro.onAppShow(show);
    Taro.onAppHide(hide);
    return () => {
      Taro.offAppShow(show);
      Taro.offAppHide(hide);
    };
  }, []);
  const polling = shown && seen;
  const before = useRef(polling);
  useEffect(() => {
    if (polling && !before.current) void latest.current();
    before.current = polling;
    if (!polling) return undefined;
    const timer = setInterval(() => void latest.current(), every);
    return () => clearInterval(timer);
  }, [polling, every]);
  return polling;
}
