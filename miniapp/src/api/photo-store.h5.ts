import type { LocalPhoto } from './photo-store.ts';

interface KeptPhoto extends LocalPhoto {
  blob: Blob;
}

const DATABASE = 'huiyin';
const PHOTOS = 'photos';

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(DATABASE));
  });

let opened: Promise<IDBDatabase> | undefined;
function open(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(PHOTOS, { keyPath: 'id' });
    return settled(request);
  })();
  return opened;
}

const photos = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => (await open()).transaction(PHOTOS, mode).objectStore(PHOTOS);
const previews = new Map<string, string>();

/** The bytes of drafts and of what waits to be sent: in the browser's own database, until they are acknowledged. */
export const photoStore = {
  async keep(photo: LocalPhoto, blob: Blob): Promise<void> {
    const kept: KeptPhoto = { ...photo, blob };
    await settled((await photos('readwrite')).put(kept));
  },
  async bytes(id: string): Promise<KeptPhoto | null> {
    const kept: KeptPhoto | undefined = await settled<KeptPhoto | undefined>((await photos('readonly')).get(id));
    return kept ?? null;
  },
  /** An address that an image can show; `null`: it is gone. */
  async preview(id: string): Promise<string | null> {
    const known = previews.get(id);
    if (known !== undefined) return known;
    const kept = await this.bytes(id);
    if (kept === null) return null;
    const address = URL.createObjectURL(kept.blob);
    previews.set(id, address);
    return address;
  },
  async forget(id: string): Promise<void> {
    const address = previews.get(id);
    if (address !== undefined) URL.revokeObjectURL(address);
    previews.delete(id);
    await settled((await photos('readwrite')).delete(id));
  },
};
