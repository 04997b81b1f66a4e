import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { FileStorage, type ByteRange, type OpenedBytes } from './file-storage.ts';
import { isAbsent } from './storage-failures.ts';

/** Files in a folder of this machine. */
export class FolderStorage extends FileStorage {
  readonly incoming: string;

  constructor(private readonly folder: string) {
    super();
    this.incoming = join(folder, 'incoming');
  }

  async put(key: string, localFile: string): Promise<void> {
    const target = this.placeOf(key);
    await mkdir(dirname(target), { recursive: true });
    await toDisk(localFile);
    await rename(localFile, target);
    await toDisk(dirname(target));
  }

  async open(key: string, range?: ByteRange): Promise<OpenedBytes> {
    try {
      const file = await open(this.placeOf(key), 'r');
      const { size } = await file.stat();
      const stream = file.createReadStream(range ? { start: range.start, end: range.end } : {});
      return { stream, bytes: range ? range.end - range.start + 1 : size };
    } catch (error) {
      if (isAbsent(error)) throw new DomainError('record.not-found');
      throw error;
    }
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (const key of keys) await rm(this.placeOf(key), { force: true });
  }

  private placeOf(key: string): string {
    return join(this.folder, 'kept', key);
  }
}

/** Past a power cut too: the row that names the file is committed after this. */
async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
