const DATABASE = 'huiyin-copies';
export type CopyKind = 'answers' | 'pictures';

export const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(DATABASE));
  });

let opened: Promise<IDBDatabase> | undefined;
function open(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      for (const kind of ['answers', 'pictures'] satisfies CopyKind[]) request.result.createObjectStore(kind, { keyPath: 'id' });
    };
    return settled(request);
  })();
  return opened;
}

/** The browser's own database of what was read: drafts have another one, so that these may go without a thought. */
export const copiesOf = async (kind: CopyKind, mode: IDBTransactionMode): Promise<IDBObjectStore> => (await open()).transaction(kind, mode).objectStore(kind);
