import Taro from '@tarojs/taro';
import { keepOnDevice } from './device-storage.ts';

const STORED_AS = 'token';

let onExpired: () => void = () => undefined;

/** The bearer token of this device; kept until sign-out or expiry. */
export const token = {
  read: (): string => String(Taro.getStorageSync(STORED_AS) || ''),
  keep: (value: string): boolean => keepOnDevice(STORED_AS, value),
  forget: (): void => Taro.removeStorageSync(STORED_AS),
};

/** Who is told when the server no longer knows the token. */
export const whenExpired = (listener: () => void): void => {
  onExpired = listener;
};
/** The server does not know this token. One that is no longer ours, for the membership was switched meanwhile, says nothing. */
export const tokenExpired = (used: string): void => {
  if (used !== token.read()) return;
  token.forget();
  onExpired();
};
