import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { keepOnDevice } from '../api/device-storage.ts';

const STORED_AS = 'care';

/** Care mode (关怀模式): the one switch that makes everything larger. */
export const useCare = create<{ care: boolean; set(care: boolean): void }>((set) => ({
  care: Taro.getStorageSync(STORED_AS) === true,
  set(care) {
    keepOnDevice(STORED_AS, care);
    set({ care });
  },
}));
