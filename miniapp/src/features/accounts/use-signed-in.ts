import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import type { Membership, SessionView } from '@huiyin/shared/accounts/account.contract';
import { go } from '../../navigation.ts';
import { comeIn } from './come-in.ts';
import { useSession } from './session.ts';

/**
 * Who is signed in, on a page that every face has; nobody is led to the entry, where WeChat does not say by itself who it is: then `came` is told.
 * A session that ends in mid-work stays known below the picker.
 */
export function useSignedIn(came?: (membership: Membership) => void): SessionView | null {
  const { session, ended } = useSession();
  const last = useRef(session);
  if (session !== null) last.current = session;
  useDidShow(() => {
    if (session !== null) return;
    if (ended) void go.entryAbove();
    else void comeIn().then((membership) => membership && came?.(membership));
  });
  return session ?? (ended ? last.current : null);
}
