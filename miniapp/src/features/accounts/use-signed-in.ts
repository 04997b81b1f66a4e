import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { go } from '../../navigation.ts';
import { useSession } from './session.ts';

/** Who is signed in, on a page that every face has; nobody is led to the entry. A session that ends in mid-work stays known below the picker. */
export function useSignedIn(): SessionView | null {
  const { session, expired } = useSession();
  const last = useRef(session);
  if (session !== null) last.current = session;
  useDidShow(() => {
    if (session === null) void (expired ? go.entryAbove() : go.entry());
  });
  return session ?? (expired ? last.current : null);
}
