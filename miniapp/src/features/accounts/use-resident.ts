import { useDidShow } from '@tarojs/taro';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { go } from '../../navigation.ts';
import { useSession } from './session.ts';

/** The resident who is signed in; whoever is not one is led to where they belong, and the page gets `null`. */
export function useResident(): SessionView | null {
  const { session, expired } = useSession();
  useDidShow(() => {
    if (session === null) void (expired ? go.entryAbove() : go.entry());
    else if (session.membership.role !== 'resident') void go.staff();
  });
  return session?.membership.role === 'resident' ? session : null;
}
