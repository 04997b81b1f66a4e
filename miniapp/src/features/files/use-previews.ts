import { useEffect, useState } from 'react';
import { photoStore, type LocalPhoto } from '../../api/photo-store.ts';

/** Addresses at which the photos kept on this device can be shown, in their order. */
export function usePreviews(photos: readonly LocalPhoto[]): (string | null)[] {
  const [addresses, setAddresses] = useState<(string | null)[]>([]);
  const ids = photos.map(({ id }) => id).join(' ');
  useEffect(() => {
    let wanted = true;
    void Promise.all(photos.map(({ id }) => photoStore.preview(id))).then((found) => {
      if (wanted) setAddresses(found);
    });
    return () => {
      wanted = false;
    };
  }, [ids]);
  return addresses;
}
