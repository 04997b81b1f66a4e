import { fileTypeFromFile } from 'file-type';
import { DomainError } from '@huiyin/shared/kernel/domain-error';

export type MediaFormat = 'picture' | 'heic' | 'video';

/** What may be uploaded, by what the bytes are; a name or a declared type is never asked. */
const ALLOWED: Readonly<Record<string, MediaFormat>> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'video/mp4': 'video',
  'video/quicktime': 'video',
};

/** @throws DomainError file.type-refused */
export async function formatOf(path: string): Promise<MediaFormat> {
  const recognised = await fileTypeFromFile(path);
  const format = recognised && ALLOWED[recognised.mime];
  if (!format) throw new DomainError('file.type-refused');
  return format;
}
