/** What a request to the browser's database answers. */
export const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });

/** A database of this browser with these stores, keyed by id; opened at the first use. */
export function deviceDatabase<Store extends string>(name: string, stores: readonly Store[]) {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> => {
    opened ??= (() => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => {
        for (const store of stores) request.result.createObjectStore(store, { keyPath: 'id' });
      };
      return settled(request);
    })();
    return opened;
  };
  return async (store: Store, mode: IDBTransactionMode): Promise<IDBObjectStore> => (await open()).transaction(store, mode).objectStore(store);
}
