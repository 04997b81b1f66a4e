import Taro from '@tarojs/taro';
import { Turns } from '@huiyin/shared/kernel/turns';

const STORED_AS = 'pictures';
/** So many small pictures stay; each is a few kilobytes. */
const MOST = 100;
/** So many are fetched at once: WeChat marks a program down that fetches more pictures of one server together. */
const turns = new Turns(6);

const pathOf = (id: string): string => `${Taro.env.USER_DATA_PATH}/seen-${id}`;
/** The newest last. */
const known = (): string[] => Taro.getStorageSync<string[] | ''>(STORED_AS) || [];

function note(id: string): void {
  const all = [...known().filter((one) => one !== id), id];
  const gone = all.slice(0, Math.max(0, all.length - MOST));
  for (const old of gone) Taro.getFileSystemManager().unlink({ filePath: pathOf(old), fail: () => undefined });
  Taro.setStorageSync(STORED_AS, all.slice(gone.length));
}

async function fetched(id: string, address: string): Promise<string> {
  if (known().includes(id)) return pathOf(id); // it came while this one waited
  const got = await Taro.downloadFile({ url: address, filePath: pathOf(id) }).catch(() => null);
  if (got === null || got.statusCode !== 200) return address;
  note(id);
  return pathOf(id);
}

/** Small pictures that were seen once, so that they show without network: in files of the mini-program. */
export const keptPictures = {
  /** Where the picture of a file can be shown from now; it is kept on the way. */
  async show(id: string, address: string): Promise<string> {
    return known().includes(id) ? pathOf(id) : turns.take(() => fetched(id, address));
  },
  forgetAll(): void {
    for (const id of known()) Taro.getFileSystemManager().unlink({ filePath: pathOf(id), fail: () => undefined });
    Taro.removeStorageSync(STORED_AS);
  },
};
