import Taro from '@tarojs/taro';
import { keepOnDevice, keptOnDevice } from '../../api/device-storage.ts';

const STORED_AS = 'signed out';

/** Whoever signed out on this device, or was signed out from another, stays out until they say otherwise, although WeChat knows who they are. */
export const signedOutHere = {
  read: (): boolean => keptOnDevice<boolean>(STORED_AS) === true,
  note: (): void => void keepOnDevice(STORED_AS, true),
  forget(): void {
    if (signedOutHere.read()) Taro.removeStorageSync(STORED_AS);
  },
};
