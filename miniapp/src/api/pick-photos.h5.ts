import { FILE_SIZE_LIMIT } from '@huiyin/shared/files/file.contract';
import { newKey } from './new-key.ts';
import { whileKeeping } from './photos-in-hand.ts';
import type { Picked } from './pick-photos.ts';
import { photoStore } from './photo-store.h5.ts';
import type { LocalPhoto } from './photo-store.ts';
import { shrunk } from './shrink-photo.ts';

/** The files that the user chose; none when they changed their mind. */
const chosenFiles = (): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*,video/mp4,video/quicktime';
    input.multiple = true;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/** Shrinks and keeps one file; `null`: it is broken. */
async function kept(file: File): Promise<LocalPhoto | null> {
  const bytes = await shrunk(file);
  if (bytes === null) return null;
  const photo: LocalPhoto = { id: newKey(), name: file.name, mediaType: file.type };
  await photoStore.keep(photo, bytes);
  return photo;
}

/** Lets the user take or choose photos and short videos, tells when that is done, and keeps them on this device, one after the other: nine large ones at once are more than a phone can draw. */
export async function pickPhotos(room: number, onChosen?: () => void): Promise<Picked> {
  const files = await chosenFiles();
  if (files.length > 0) onChosen?.();
  const fitting = files.filter((file) => file.size <= FILE_SIZE_LIMIT);
  const keeping = async (): Promise<(LocalPhoto | null)[]> => {
    const done: (LocalPhoto | null)[] = [];
    // One more than there is room for: the caller then knows that some were left out.
    for (const file of fitting.slice(0, room + 1)) done.push(await kept(file));
    return done;
  };
  const done = await whileKeeping(keeping());
  const photos = done.filter((photo) => photo !== null);
  return { photos, tooLarge: files.length - fitting.length, unreadable: done.length - photos.length };
}
