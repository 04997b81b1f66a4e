import { copiesOf } from './copies-database.h5.ts';
import { settled } from './device-database.h5.ts';
import type { CopyMeta } from './keep-within.ts';

interface Copy extends CopyMeta {
  text: string;
}

export const COPY_LIMITS = { most: 200, bytes: 4_000_000 };

const texts = new Map<string, string>();
/** A browser that keeps nothing (a private window) still shows what it has just read. */
const ifItCan = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** Copies of answers on this device: in the browser's own database; all of them are at hand once they are loaded. */
export const copies = {
  async load(): Promise<CopyMeta[]> {
    const all: Copy[] = await copiesOf('answers', 'readonly')
      .then((store) => settled<Copy[]>(store.getAll()))
      .catch(() => []);
    for (const { id, text } of all) if (!texts.has(id)) texts.set(id, text);
    return all.map(({ id, at, size }) => ({ id, at, size }));
  },
  read: (id: string): string | undefined => texts.get(id),
  write(id: string, text: string, index: readonly CopyMeta[]): void {
    const meta = index.find((one) => one.id === id);
    if (meta === undefined) return;
    texts.set(id, text);
    ifItCan(copiesOf('answers', 'readwrite').then((store) => settled(store.put({ ...meta, text }))));
  },
  remove(ids: readonly string[], _index: readonly CopyMeta[]): void {
    for (const id of ids) texts.delete(id);
    ifItCan(copiesOf('answers', 'readwrite').then((store) => Promise.all(ids.map((id) => settled(store.delete(id))))));
  },
};
