import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { ReceivedFile, ReceivedUpload } from '../received-upload.ts';
import type { Workspace } from '../storage/workspace.ts';
import { formatOf } from './media-types.ts';
import { makePhoto, makeThumbnail, type Picture } from './photo.ts';
import { makeVideo } from './video.ts';

/** An upload as it will be kept. */
export interface PreparedMedia {
  readonly kind: 'photo' | 'video';
  readonly original: Picture;
  readonly thumbnail: Picture | null;
}

export const KEPT_AS = {
  photo: { mediaType: 'image/jpeg', ending: '.jpg' },
  video: { mediaType: 'video/mp4', ending: '.mp4' },
} as const;
export const THUMBNAIL_KEPT_AS = { mediaType: 'image/webp', ending: '.thumbnail.webp' } as const;

/** @throws DomainError file.type-refused, file.unreadable */
export async function prepareMedia({ file, poster }: ReceivedUpload, workspace: Workspace): Promise<PreparedMedia> {
  const format = await formatOf(file.path);
  if (format === 'video') return { kind: 'video', original: await makeVideo(file.path, workspace), thumbnail: poster && (await posterOf(poster, workspace)) };
  const original = await makePhoto(file.path, format, workspace);
  return { kind: 'photo', original, thumbnail: await makeThumbnail(original.path, workspace) };
}

/** A poster is an ornament: where it cannot be used the video is kept all the same. */
async function posterOf(poster: ReceivedFile, workspace: Workspace): Promise<Picture | null> {
  try {
    const format = await formatOf(poster.path);
    if (format === 'video') return null;
    const { path } = await makePhoto(poster.path, format, workspace);
    return await makeThumbnail(path, workspace);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
