import Taro from '@tarojs/taro';

const STORED_AS = 'token';

let onExpired: () => void = () => undefined;

/** The bearer token of this device; kept until sign-out or expiry. */
export const token = {
  read: (): string => String(Taro.getStorageSync(STORED_AS) || ''),
  keep: (value: string): void => Taro.setStorageSync(STORED_AS, value),
  forget: (): void => Taro.removeStorageSync(STORED_AS),
};

/** Who is told when the server no longer knows the token. */
export const whenExpired = (listener: () => void): void => {
  onExpired = listener;
};
export const tokenExpired = (): void => {
  token.forget();
  onExpired();
};
