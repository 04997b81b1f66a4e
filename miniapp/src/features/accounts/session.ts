import Taro from '@tarojs/taro';
import { create } from 'zustand';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { WechatBinding } from '@huiyin/shared/accounts/wechat.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { forgetAllBut, keepOnDevice } from '../../api/device-storage.ts';
import { answers } from '../../api/answers.ts';
import { call, callAs } from '../../api/client.ts';
import { keptPictures } from '../../api/kept-pictures.ts';
import { newKey } from '../../api/new-key.ts';
import { photoStore } from '../../api/photo-store.ts';
import { byItself, token, whenEnded, type SessionEnd } from '../../api/token.ts';
import { hasWechat } from '../../api/wechat.ts';
import { whenKeptElsewhere } from '../../api/when-kept-elsewhere.ts';
import { go } from '../../navigation.ts';
import { askWechat, bindAs } from './ask-wechat.ts';
import { enter } from './faces.ts';
import { signedOutHere } from './signed-out-here.ts';

const STORED_AS = 'session';
/** What is the device's own, whoever uses it. */
const OF_THE_DEVICE = ['language', 'care', 'care decided', 'signed out'];

interface SessionStore {
  /** Who is signed in, by the last copy; a start without network still knows. */
  session: SessionView | null;
  /** How the session ended in mid-work, so that the screen says why it asks again. */
  ended: SessionEnd | null;
  signIn(person: string): Promise<SessionView>;
  /** By a token that was handed over, a telephone's approval. */
  signInWith(bearer: string): Promise<SessionView>;
  /** By WeChat; `null`: it does not know who this is yet, and `bind` tells. */
  signInByWechat(): Promise<SessionView | null>;
  /** Says who one is, once WeChat did not know. */
  bind(who: WechatBinding): Promise<SessionView>;
  /** Acts in another way of the same account; drafts of each stay. */
  switchTo(membership: string): Promise<SessionView>;
  refresh(): Promise<void>;
  signOut(): Promise<void>;
  /** The account is deleted: everything of it that this device kept goes, drafts and photos as well. */
  accountGone(): Promise<void>;
}

const lastCopy = (): SessionView | null => Taro.getStorageSync<SessionView | ''>(STORED_AS) || null;
/** Who was signed in last in this tab: another one may have signed out, and taken the copy with it. */
let lastHere: string | null = null;
const stored = (): SessionView | null => (token.read() === '' ? null : lastCopy());

export const useSession = create<SessionStore>((set) => {
  const keep = (session: SessionView): SessionView => {
    keepOnDevice(STORED_AS, session);
    signedOutHere.forget();
    answers.open(session.membership.id);
    lastHere = session.membership.id;
    set({ session, ended: null });
    return session;
  };
  const begin = async (bearer: string, known?: SessionView): Promise<SessionView> => {
    token.keep(bearer);
    const session = known ?? (await call(endpoints.session, {}));
    answers.forgetOthers(session.memberships.map(({ id }) => id));
    return keep(session);
  };
  const leave = (): void => {
    token.forget();
    signedOutHere.note();
    answers.forget();
    answers.open(null);
    keptPictures.forgetAll();
    Taro.removeStorageSync(STORED_AS);
    set({ session: null, ended: null });
  };
  const session = stored();
  lastHere = session?.membership.id ?? null;
  answers.open(lastHere);
  return {
    session,
    ended: null,
    signIn: async (person) => begin((await call(endpoints.demoSignIn, { person })).token),
    signInWith: (bearer) => begin(bearer),
    async signInByWechat() {
      const answer = await askWechat();
      if ('binding' in answer) return null;
      const { bearer, session: known } = await asBefore(answer.token);
      return begin(bearer, known);
    },
    bind: async (who) => begin(await bindAs(who)),
    switchTo: async (membership) => begin((await call(endpoints.switchMembership, { membership })).token),
    async refresh() {
      if (token.read() !== '') keep(await call(endpoints.session, {}));
    },
    async signOut() {
      await call(endpoints.signOut, {}, newKey()).catch(() => undefined); // without network the token is forgotten here and expires there
      leave();
    },
    async accountGone() {
      leave();
      forgetAllBut(OF_THE_DEVICE);
      await photoStore.forgetAll();
    },
  };
});

/** A new session, for the membership that was used last: an account may have several. */
async function asBefore(bearer: string): Promise<{ bearer: string; session: SessionView }> {
  const before = lastOwner();
  const session = await callAs(bearer, endpoints.session, {});
  const { membership, memberships } = session;
  if (before === null || membership.id === before || !memberships.some(({ id }) => id === before)) return { bearer, session };
  const { token: switched } = await callAs(bearer, endpoints.switchMembership, { membership: before });
  return { bearer: switched, session: await callAs(switched, endpoints.session, {}) };
}

/** Where WeChat says who this is, a session that ended goes on: for the same membership, or what was asked would be done in another's name. */
byItself(async () => {
  if (!hasWechat()) return false;
  const answer = await askWechat();
  if ('binding' in answer) return false;
  const { bearer, session } = await asBefore(answer.token);
  if (session.membership.id !== lastOwner()) return false;
  token.keep(bearer);
  keepOnDevice(STORED_AS, session);
  useSession.setState({ session, ended: null });
  return true;
});

/** The session is over: the page stays below, with what was typed. One that its owner ended stays ended at the next start as well. */
function over(end: SessionEnd): void {
  if (useSession.getState().ended) return; // several answers may say so at once; the picker opens once
  if (end === 'revoked') signedOutHere.note();
  useSession.setState({ session: null, ended: end });
  void go.entryAbove();
}
whenEnded(over);

/** The tabs of a browser share one session: what another one did with it holds here as well. */
whenKeptElsewhere((name) => {
  if (name !== STORED_AS) return;
  const before = useSession.getState().session;
  const session = stored();
  if (session === null && before !== null) over('revoked');
  if (session === null) return;
  answers.open(session.membership.id);
  useSession.setState({ session, ended: null });
  if (before?.membership.id !== session.membership.id) void enter(session.membership);
});

/** Who was signed in last, also after the session ended by itself. */
export const lastOwner = (): string | null => lastCopy()?.membership.id ?? lastHere;
/** Whose work this device holds now: the current membership. */
export const currentOwner = (): string | null => useSession.getState().session?.membership.id ?? null;
