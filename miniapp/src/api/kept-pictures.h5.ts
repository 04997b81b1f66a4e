import { copiesOf } from './copies-database.h5.ts';
import { settled } from './device-database.h5.ts';
import { tooMany, type CopyMeta } from './keep-within.ts';

interface KeptPicture extends CopyMeta {
  blob: Blob;
}

const LIMITS = { most: 300, bytes: 12_000_000 };
const shown = new Map<string, Promise<string>>();

async function keep(id: string, blob: Blob): Promise<void> {
  const store = await copiesOf('pictures', 'readwrite');
  await settled(store.put({ id, blob, at: Date.now(), size: blob.size } satisfies KeptPicture));
  const all: KeptPicture[] = await settled<KeptPicture[]>(store.getAll());
  await Promise.all(tooMany(all, LIMITS).map((old) => settled(store.delete(old.id))));
}

async function find(id: string, address: string): Promise<string> {
  const kept = await copiesOf('pictures', 'readonly')
    .then((store) => settled<KeptPicture | undefined>(store.get(id)))
    .catch(() => undefined);
  if (kept) return URL.createObjectURL(kept.blob);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  const blob = await answer.blob();
  void keep(id, blob).catch(() => undefined); // a browser that keeps nothing still shows it
  return URL.createObjectURL(blob);
}

/** Small pictures that were seen once, so that they show without network: in the browser's own database. */
export const keptPictures = {
  /** Where the picture of a file can be shown from now; it is kept on the way. */
  show(id: string, address: string): Promise<string> {
    const known = shown.get(id);
    if (known) return known;
    const found = find(id, address).catch(() => {
      shown.delete(id); // next time there may be network
      return address;
    });
    shown.set(id, found);
    return found;
  },
  forgetAll(): void {
    for (const address of shown.values()) void address.then((url) => URL.revokeObjectURL(url));
    shown.clear();
    void copiesOf('pictures', 'readwrite')
      .then((store) => settled(store.clear()))
      .catch(() => undefined);
  },
};
