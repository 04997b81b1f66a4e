import Taro from '@tarojs/taro';

/** Opens the dialler with a number. Whoever puts it down before it rang has done nothing wrong. */
export const dial = (phoneNumber: string): Promise<unknown> => Taro.makePhoneCall({ phoneNumber }).catch(() => undefined);
