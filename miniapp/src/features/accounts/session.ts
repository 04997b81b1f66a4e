import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answers } from '../../api/answers.ts';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { token, whenExpired } from '../../api/token.ts';
import { go } from '../../navigation.ts';

const STORED_AS = 'session';

interface SessionStore {
  /** Who is signed in, by the last copy; a start without network still knows. */
  session: SessionView | null;
  /** The session ended by itself, so the screen says why it asks again. */
  expired: boolean;
  signIn(person: string): Promise<SessionView>;
  refresh(): Promise<void>;
  signOut(): Promise<void>;
}

const stored = (): SessionView | null => (token.read() === '' ? null : Taro.getStorageSync<SessionView | ''>(STORED_AS) || null);

export const useSession = create<SessionStore>((set) => {
  const keep = (session: SessionView): SessionView => {
    Taro.setStorageSync(STORED_AS, session);
    set({ session, expired: false });
    return session;
  };
  return {
    session: stored(),
    expired: false,
    async signIn(person) {
      const { token: bearer } = await call(endpoints.demoSignIn, { person });
      token.keep(bearer);
      answers.forget();
      return keep(await call(endpoints.session, {}));
    },
    async refresh() {
      keep(await call(endpoints.session, {}));
    },
    async signOut() {
      await call(endpoints.signOut, {}, newKey()).catch(() => undefined); // without network the token is forgotten here and expires there
      token.forget();
      answers.forget();
      Taro.removeStorageSync(STORED_AS);
      set({ session: null, expired: false });
    },
  };
});

whenExpired(() => {
  useSession.setState({ session: null, expired: true });
  void go.entryAbove();
});

/** Who was signed in last, also after the session ended by itself. */
export const lastOwner = (): string | null => (Taro.getStorageSync<SessionView | ''>(STORED_AS) || null)?.membership.id ?? null;
/** Whose work this device holds now: the current membership. */
export const currentOwner = (): string | null => useSession.getState().session?.membership.id ?? null;
