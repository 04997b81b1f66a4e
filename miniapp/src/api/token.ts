import Taro from '@tarojs/taro';
import { keepOnDevice } from './device-storage.ts';

const STORED_AS = 'token';

/** It ran out, or its owner ended it, here or on another device. */
export type SessionEnd = 'expired' | 'revoked';

let onEnded: (end: SessionEnd) => void = () => undefined;
let renew: () => Promise<boolean> = () => Promise.resolve(false);

/** The bearer token of this device; kept until sign-out or expiry. */
export const token = {
  read: (): string => String(Taro.getStorageSync(STORED_AS) || ''),
  keep: (value: string): boolean => keepOnDevice(STORED_AS, value),
  forget: (): void => Taro.removeStorageSync(STORED_AS),
};

/** Who is told when the server no longer takes the token. */
export const whenEnded = (listener: (end: SessionEnd) => void): void => {
  onEnded = listener;
};
/** The server does not take this token. One that is no longer ours, for the membership was switched meanwhile, says nothing. */
export const tokenEnded = (used: string, end: SessionEnd): void => {
  if (used !== token.read()) return;
  token.forget();
  onEnded(end);
};

/** Who can get another token for the same membership without asking anybody: `true`, and it is kept. */
export const byItself = (renewal: () => Promise<boolean>): void => {
  renew = renewal;
};
let renewing: { from: string; done: Promise<boolean> } | null = null;
/** Gets another token for one that the server no longer knows, where that can be done; all that were asked with the same one wait for the same. */
export function tokenRenewed(used: string): Promise<boolean> {
  if (used === '') return Promise.resolve(false);
  if (renewing?.from !== used) {
    if (used !== token.read()) return Promise.resolve(false);
    renewing = { from: used, done: renew().catch(() => false) };
  }
  return renewing.done;
}
