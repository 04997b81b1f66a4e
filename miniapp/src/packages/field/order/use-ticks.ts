import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { keepOnDevice } from '../../../api/device-storage.ts';
import { currentOwner } from '../../../features/accounts/session.ts';

const storedAs = (orderId: string): string => `ticks.${currentOwner()}.${orderId}`;
const stored = (orderId: string): number[] => Taro.getStorageSync<number[] | ''>(storedAs(orderId)) || [];

const useAllTicks = create<Readonly<Record<string, readonly number[]>>>(() => ({}));

export interface Ticks {
  /** The positions of the steps of the plan that are done. */
  done: readonly number[];
  tick(position: number, on: boolean): void;
  /** The order is completed, or planned anew. */
  forget(): void;
}

/** S1.2: which steps of the plan were ticked off; kept on the device, and sent when the order is completed. */
export function useTicks(orderId: string): Ticks {
  const done = useAllTicks((all) => all[orderId]) ?? stored(orderId);
  return {
    done,
    tick(position, on) {
      const others = done.filter((other) => other !== position);
      const now = (on ? [...others, position] : others).sort((one, other) => one - other);
      keepOnDevice(storedAs(orderId), now);
      useAllTicks.setState({ [orderId]: now });
    },
    forget() {
      Taro.removeStorageSync(storedAs(orderId));
      useAllTicks.setState({ [orderId]: [] });
    },
  };
}
