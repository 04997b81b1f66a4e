import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Turns } from '@huiyin/shared/kernel/turns';
import { inThread } from './in-thread.ts';

export interface RawPicture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly data: Uint8Array;
}

const THREAD = new URL('./heic.thread.mjs', import.meta.url);
const PATIENCE_MS = 60_000;
/** One at a time: decoding takes about half a gigabyte for 12 megapixels. */
const turns = new Turns(1);

/** Decodes the first picture of a HEIC file, turned upright. @throws DomainError file.unreadable, also for more pixels than the limit */
export async function decodeHeic(path: string, pixelLimit: number): Promise<RawPicture> {
  try {
    return await turns.take(() => inThread<RawPicture>(THREAD, { path, pixelLimit }, PATIENCE_MS));
  } catch {
    throw new DomainError('file.unreadable');
  }
}
