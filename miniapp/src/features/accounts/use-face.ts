import { useDidShow } from '@tarojs/taro';
import type { Membership, SessionView } from '@huiyin/shared/accounts/account.contract';
import { enter, FACES, rememberFace, type Face } from './faces.ts';
import { useSession } from './session.ts';
import { useSignedIn } from './use-signed-in.ts';

/** Who is signed in, on a page of this face; whoever has no such face is led to where they belong, and the page gets `null`. */
export function useFace(face: Face): SessionView | null {
  const stay = (membership: Membership): void => {
    if (FACES[membership.role].includes(face)) rememberFace(membership, face);
    else void enter(membership);
  };
  const shown = useSignedIn(stay);
  const membership = useSession(({ session }) => session?.membership);
  useDidShow(() => {
    if (membership !== undefined) stay(membership);
  });
  return shown !== null && FACES[shown.membership.role].includes(face) ? shown : null;
}
