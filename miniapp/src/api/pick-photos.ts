import Taro from '@tarojs/taro';
import { FILE_SIZE_LIMIT } from '@huiyin/shared/files/file.contract';
import { newKey } from './new-key.ts';
import { whileKeeping } from './photos-in-hand.ts';
import { denialOf, type Denial } from './denial.ts';
import { photoStore, type LocalPhoto } from './photo-store.ts';

export interface Picked {
  photos: LocalPhoto[];
  /** How many were left out for their size. */
  tooLarge: number;
  /** How many were left out because they are broken. */
  unreadable: number;
  /** WeChat opened no choice at all, and why. */
  denied?: Denial;
}

const NOTHING: Picked = { photos: [], tooLarge: 0, unreadable: 0 };

/** Lets the user take or choose photos and short videos, tells when that is done, and keeps them on this device. */
export async function pickPhotos(room: number, onChosen?: () => void): Promise<Picked> {
  const chosen = await Taro.chooseMedia({ count: room, mediaType: ['image', 'video'], sizeType: ['compressed'], maxDuration: 60 }).catch((reason: unknown) =>
    denialOf(reason),
  );
  if (chosen === null) return NOTHING;
  if (typeof chosen === 'string') return { ...NOTHING, denied: chosen };
  onChosen?.();
  const fitting = chosen.tempFiles.filter((file) => file.size <= FILE_SIZE_LIMIT);
  const photos = await whileKeeping(
    Promise.all(
      fitting.map(async (file) => {
        const name = file.tempFilePath.split('/').pop() ?? 'photo.jpg';
        const photo: LocalPhoto = { id: newKey(), name, mediaType: file.fileType === 'video' ? 'video/mp4' : 'image/jpeg' };
        await photoStore.keep(photo, file.tempFilePath);
        return photo;
      }),
    ),
  );
  return { photos, tooLarge: chosen.tempFiles.length - fitting.length, unreadable: 0 };
}
