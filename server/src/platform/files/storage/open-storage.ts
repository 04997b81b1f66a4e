import type { FileStorage } from './file-storage.ts';
import { FolderStorage } from './folder-storage.ts';

/** The storage that a setting names: a folder, or an address of S3, whose client is loaded only then. */
export async function openStorage(filesUrl: string): Promise<FileStorage> {
  if (!/^s3(\+http)?:/.test(filesUrl)) return new FolderStorage(filesUrl);
  const { S3Storage } = await import('./s3-storage.ts');
  return new S3Storage(filesUrl);
}
