import { pipeline } from 'node:stream/promises';
import { StoredFile } from '../platform/files/index.ts';
import { FileStorage } from '../platform/files/storage/file-storage.ts';
import { openStorage } from '../platform/files/storage/open-storage.ts';
import { KEPT_AS, THUMBNAIL_KEPT_AS } from '../platform/files/media/prepared-media.ts';
import type { Workshop } from './workshop.ts';

/** Carries the pictures to where files are kept, before the rows that name them. */
export async function carryFiles({ app, database }: Workshop, filesUrl: string): Promise<void> {
  const from = app.get(FileStorage, { strict: false });
  const to = await openStorage(filesUrl);
  const workspace = await to.openWorkspace();
  const carry = async (key: string, mediaType: string) => {
    await pipeline((await from.open(key)).stream, workspace.writer('picture'));
    await to.put(key, workspace.pathOf('picture'), mediaType);
  };
  try {
    for (const { storageKey, thumbnailKey } of await database.reader.manager.find(StoredFile)) {
      await carry(storageKey, KEPT_AS.photo.mediaType);
      if (thumbnailKey !== null) await carry(thumbnailKey, THUMBNAIL_KEPT_AS.mediaType);
    }
  } finally {
    await workspace.close();
  }
}
