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

/** Lets the user take or choose photos and short videos, and keeps them on this device. */
export async function pickPhotos(room: number): Promise<Picked> {
  const files = await chosenFiles();
  const fitting = files.filter((file) => file.size <= FILE_SIZE_LIMIT);
  const photos = await whileKeeping(
    Promise.all(
      // One more than there is room for: the caller then knows that some were left out.
      fitting.slice(0, room + 1).map(async (file) => {
        const photo: LocalPhoto = { id: newKey(), name: file.name, mediaType: file.type };
        await photoStore.keep(photo, await shrunk(file));
        return photo;
      }),
    ),
  );
  return { photos, tooLarge: files.length - fitting.length };
}
