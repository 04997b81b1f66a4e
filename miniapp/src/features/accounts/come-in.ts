import type { Membership } from '@huiyin/shared/accounts/account.contract';
import { hasWechat } from '../../api/wechat.ts';
import { go } from '../../navigation.ts';
import { useSession } from './session.ts';
import { signedOutHere } from './signed-out-here.ts';

async function byWechat(above: boolean): Promise<Membership | null> {
  const session = await useSession.getState().signInByWechat();
  if (session === null) await (above ? go.welcomeAbove() : go.welcome());
  return session?.membership ?? null;
}

let coming: Promise<Membership | null> | null = null;

/**
 * Nobody is signed in, and the page needs somebody: WeChat is asked, where it can say. `null`: it could not, or does not know them, or they signed
 * out here; they are led to the page that asks, `above` this one where it is needed afterwards. Whoever asks meanwhile waits for the same.
 */
export function comeIn({ above = false }: { above?: boolean } = {}): Promise<Membership | null> {
  const ask = async (): Promise<null> => {
    await (above ? go.entryAbove() : go.entry());
    return null;
  };
  coming ??= (hasWechat() && !signedOutHere.read() ? byWechat(above).catch(ask) : ask()).finally(() => {
    coming = null;
  });
  return coming;
}
