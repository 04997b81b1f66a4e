import Taro from '@tarojs/taro';

let makeRoom: () => void = () => undefined;
/** Who gives up room where there is none for what somebody wrote: copies that can be read again. */
export const whenDeviceFull = (giveUp: () => void): void => {
  makeRoom = giveUp;
};

function tried(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a value on this device; `false`: the device has no room, or keeps nothing, and the value lives only as long as the page. */
export function keepOnDevice(name: string, value: unknown): boolean {
  if (tried(name, value)) return true;
  makeRoom();
  return tried(name, value);
}

/** Lets go of all that this device keeps, but what stands under these names. */
export function forgetAllBut(names: readonly string[]): void {
  for (const name of Taro.getStorageInfoSync().keys ?? []) if (!names.includes(name)) Taro.removeStorageSync(name);
}

/** What this device keeps under a name. */
export const keptOnDevice = <Value>(name: string): Value | null => Taro.getStorageSync<Value | ''>(name) || null;
