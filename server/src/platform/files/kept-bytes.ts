import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { FileStorage } from './storage/file-storage.ts';
import { asRefusal } from './storage/storage-failures.ts';

/** Bytes that the house made itself and that no upload brought; who keeps them keeps the key. */
@Injectable()
export class KeptBytes {
  constructor(private readonly storage: FileStorage) {}

  /** Whole or not at all; what was there before is replaced. @throws DomainError storage.full */
  async keep(key: string, bytes: Buffer, mediaType: string): Promise<void> {
    const workspace = await this.storage.openWorkspace();
    try {
      const file = workspace.pathOf('bytes');
      await writeFile(file, bytes);
      await this.storage.put(key, file, mediaType);
    } catch (error) {
      throw asRefusal(error);
    } finally {
      await workspace.close();
    }
  }

  /** @throws DomainError record.not-found */
  async read(key: string): Promise<Buffer> {
    return buffer((await this.storage.open(key)).stream);
  }
}
