import Taro from '@tarojs/taro';
import type { CopyMeta } from './keep-within.ts';

const INDEX = 'copies';
const storedAs = (id: string): string => `copy ${id}`;

/** WeChat lets a mini-program keep 10 MB in all, drafts and photos among them. */
export const COPY_LIMITS = { most: 150, bytes: 4_000_000 };

/** Copies of answers on this device: in the mini-program's storage, each under a name of its own. */
export const copies = {
  load: (): Promise<CopyMeta[]> => Promise.resolve(Taro.getStorageSync<CopyMeta[] | ''>(INDEX) || []),
  read: (id: string): string | undefined => Taro.getStorageSync<string>(storedAs(id)) || undefined,
  write(id: string, text: string, index: readonly CopyMeta[]): void {
    try {
      Taro.setStorageSync(storedAs(id), text);
      Taro.setStorageSync(INDEX, index);
    } catch {
      // No room: a copy can be read again, what somebody wrote cannot.
    }
  },
  remove(ids: readonly string[], index: readonly CopyMeta[]): void {
    for (const id of ids) Taro.removeStorageSync(storedAs(id));
    Taro.setStorageSync(INDEX, index);
  },
};
