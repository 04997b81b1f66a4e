import { pipeline } from 'node:stream/promises';
import sharp, { type Sharp } from 'sharp';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Turns } from '@huiyin/shared/kernel/turns';
import { isMachineFailure } from '../storage/storage-failures.ts';
import type { Workspace } from '../storage/workspace.ts';
import { decodeHeic } from './heic.ts';
import type { MediaFormat } from './media-types.ts';

export const LONGEST_SIDE = 2560;
export const THUMBNAIL_SIDE = 320;
const PIXEL_LIMIT = 50_000_000;
const QUALITY = 82;
const THUMBNAIL_QUALITY = 75;
const PATIENCE_S = 30;

sharp.concurrency(1);
sharp.cache(false);
const turns = new Turns(2);

export interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * A photo made anew from its pixels: upright, at most 2560 px, without EXIF, place or any other words inside.
 * @throws DomainError file.unreadable for what is damaged or has more than 50 million pixels
 */
export async function makePhoto(source: string, format: Exclude<MediaFormat, 'video'>, workspace: Workspace): Promise<Picture> {
  const raw = format === 'heic' ? await decodeHeic(source, PIXEL_LIMIT) : null;
  const picture = raw
    ? sharp(raw.data, { raw: { width: raw.width, height: raw.height, channels: 4 } })
    : sharp(source, { failOn: 'error', limitInputPixels: PIXEL_LIMIT });
  return encode(fitted(picture, LONGEST_SIDE).flatten({ background: '#fff' }).jpeg({ quality: QUALITY, progressive: true }), 'photo.jpg', workspace);
}

/** The small picture that lists show. @throws DomainError file.unreadable */
export function makeThumbnail(source: string, workspace: Workspace): Promise<Picture> {
  return encode(
    fitted(sharp(source, { failOn: 'error', limitInputPixels: PIXEL_LIMIT }), THUMBNAIL_SIDE).webp({ quality: THUMBNAIL_QUALITY }),
    'thumbnail.webp',
    workspace,
  );
}

const fitted = (picture: Sharp, side: number): Sharp => picture.autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

function encode(picture: Sharp, name: string, workspace: Workspace): Promise<Picture> {
  return turns.take(async () => {
    let size = { width: 0, height: 0, bytes: 0 };
    picture.timeout({ seconds: PATIENCE_S }).on('info', (info) => (size = { width: info.width, height: info.height, bytes: info.size }));
    try {
      await pipeline(picture, workspace.writer(name));
    } catch (error) {
      if (isMachineFailure(error)) throw error;
      throw new DomainError('file.unreadable');
    }
    return { path: workspace.pathOf(name), ...size };
  });
}
