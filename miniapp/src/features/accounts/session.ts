import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { keepOnDevice } from '../../api/device-storage.ts';
import { answers } from '../../api/answers.ts';
import { call } from '../../api/client.ts';
import { keptPictures } from '../../api/kept-pictures.ts';
import { newKey } from '../../api/new-key.ts';
import { token, whenExpired } from '../../api/token.ts';
import { whenKeptElsewhere } from '../../api/when-kept-elsewhere.ts';
import { go } from '../../navigation.ts';
import { enter } from './faces.ts';

const STORED_AS = 'session';

interface SessionStore {
  /** Who is signed in, by the last copy; a start without network still knows. */
  session: SessionView | null;
  /** The session ended by itself, so the screen says why it asks again. */
  expired: boolean;
  signIn(person: string): Promise<SessionView>;
  /** Acts in another way of the same account; drafts of each stay. */
  switchTo(membership: string): Promise<SessionView>;
  refresh(): Promise<void>;
  signOut(): Promise<void>;
}

const lastCopy = (): SessionView | null => Taro.getStorageSync<SessionView | ''>(STORED_AS) || null;
/** Who was signed in last in this tab: another one may have signed out, and taken the copy with it. */
let lastHere: string | null = null;
const stored = (): SessionView | null => (token.read() === '' ? null : lastCopy());

export const useSession = create<SessionStore>((set) => {
  const keep = (session: SessionView): SessionView => {
    keepOnDevice(STORED_AS, session);
    answers.open(session.membership.id);
    lastHere = session.membership.id;
    set({ session, expired: false });
    return session;
  };
  const begin = async (bearer: string): Promise<SessionView> => {
    token.keep(bearer);
    const session = await call(endpoints.session, {});
    answers.forgetOthers(session.memberships.map(({ id }) => id));
    return keep(session);
  };
  const session = stored();
  lastHere = session?.membership.id ?? null;
  answers.open(lastHere);
  return {
    session,
    expired: false,
    signIn: async (person) => begin((await call(endpoints.demoSignIn, { person })).token),
    switchTo: async (membership) => begin((await call(endpoints.switchMembership, { membership })).token),
    async refresh() {
      if (token.read() !== '') keep(await call(endpoints.session, {}));
    },
    async signOut() {
      await call(endpoints.signOut, {}, newKey()).catch(() => undefined); // without network the token is forgotten here and expires there
      token.forget();
      answers.forget();
      answers.open(null);
      keptPictures.forgetAll();
      Taro.removeStorageSync(STORED_AS);
      set({ session: null, expired: false });
    },
  };
});

/** The session is over: the page stays below, with what was typed. */
function ended(): void {
  if (useSession.getState().expired) return; // several answers may say so at once; the picker opens once
  useSession.setState({ session: null, expired: true });
  void go.entryAbove();
}
whenExpired(ended);

/** The tabs of a browser share one session: what another one did with it holds here as well. */
whenKeptElsewhere((name) => {
  if (name !== STORED_AS) return;
  const before = useSession.getState().session;
  const session = stored();
  if (session === null && before !== null) ended();
  if (session === null) return;
  answers.open(session.membership.id);
  useSession.setState({ session, expired: false });
  if (before?.membership.id !== session.membership.id) void enter(session.membership);
});

/** Who was signed in last, also after the session ended by itself. */
export const lastOwner = (): string | null => lastCopy()?.membership.id ?? lastHere;
/** Whose work this device holds now: the current membership. */
export const currentOwner = (): string | null => useSession.getState().session?.membership.id ?? null;
