import { deviceDatabase, settled } from './device-database.h5.ts';
import type { LocalPhoto } from './photo-store.ts';

interface KeptPhoto extends LocalPhoto {
  blob: Blob;
}

const photosIn = deviceDatabase('huiyin', ['photos']);
const photos = (mode: IDBTransactionMode): Promise<IDBObjectStore> => photosIn('photos', mode);
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
  async forgetAll(): Promise<void> {
    for (const address of previews.values()) URL.revokeObjectURL(address);
    previews.clear();
    await settled((await photos('readwrite')).clear());
  },
  async forget(id: string): Promise<void> {
    const address = previews.get(id);
    if (address !== undefined) URL.revokeObjectURL(address);
    previews.delete(id);
    await settled((await photos('readwrite')).delete(id));
  },
};
