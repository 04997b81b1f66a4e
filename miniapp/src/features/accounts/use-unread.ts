import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useSession } from './session.ts';

const readAnew = (): void =>
  void useSession
    .getState()
    .refresh()
    .catch(() => undefined); // without network the last number serves

/** How many notices this person has not read; asked anew when the page is shown. */
export function useUnread(): number {
  const unread = useSession(({ session }) => session?.unread ?? 0);
  useDidShow(readAnew);
  useEffect(readAnew, []);
  return unread;
}
