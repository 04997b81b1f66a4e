import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { keepOnDevice } from '../api/device-storage.ts';

const STORED_AS = 'care';
const DECIDED_AS = 'care decided';

interface Care {
  care: boolean;
  /** Somebody has chosen on this device whether it is on: nobody is asked any more. */
  decided: boolean;
  set(care: boolean): void;
}

/** Care mode (关怀模式): the one switch that makes everything larger. */
export const useCare = create<Care>((set) => ({
  care: Taro.getStorageSync(STORED_AS) === true,
  decided: Taro.getStorageSync(DECIDED_AS) === true || Taro.getStorageSync(STORED_AS) === true,
  set(care) {
    keepOnDevice(STORED_AS, care);
    keepOnDevice(DECIDED_AS, true);
    set({ care, decided: true });
  },
}));
