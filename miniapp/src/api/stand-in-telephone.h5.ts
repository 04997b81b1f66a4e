import Taro from '@tarojs/taro';
import { NoAnswer } from './refusal.ts';

const STORED_AS = 'stand-in telephone';

/** A user of the stand-in for WeChat. */
export interface StandInUser {
  openId: string;
  name: string;
}
interface Telephone extends StandInUser {
  standIn: string;
}

async function ask<Answer>(standIn: string, path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${standIn}/_stand-in/${path}`, body && { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined);
  if (!answer?.ok) throw new NoAnswer();
  return (await answer.json()) as Answer;
}

/** For trying things out: this browser as the telephone of a user of the stand-in. */
export const standInTelephone = {
  read: (): Telephone | null => Taro.getStorageSync<Telephone | ''>(STORED_AS) || null,
  users: (standIn: string): Promise<StandInUser[]> => ask(standIn, 'people'),
  add: (standIn: string, name: string): Promise<StandInUser> => ask(standIn, 'people', { name }),
  become: (standIn: string, { openId, name }: StandInUser): void => Taro.setStorageSync(STORED_AS, { standIn, openId, name } satisfies Telephone),
  /** Throws `NoAnswer` where this is no telephone, or the stand-in is away. */
  async code(kind: 'login-codes' | 'phone-codes', more: object = {}): Promise<string> {
    const telephone = standInTelephone.read();
    if (telephone === null) throw new NoAnswer();
    return (await ask<{ code: string }>(telephone.standIn, kind, { openid: telephone.openId, ...more })).code;
  },
};
