import { Injectable } from '@nestjs/common';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Clock } from '../clock/clock.ts';
import { membershipOf, type Actor } from '../db/actor.ts';
import { Reads } from '../db/reads.ts';
import { UnitOfWork } from '../db/unit-of-work.ts';
import { newId } from '../ids/new-id.ts';
import { KEPT_AS, THUMBNAIL_KEPT_AS, prepareMedia, type PreparedMedia } from './media/prepared-media.ts';
import { receiveUpload } from './received-upload.ts';
import { FileStorage } from './storage/file-storage.ts';
import { asRefusal } from './storage/storage-failures.ts';
import type { Workspace } from './storage/workspace.ts';
import { StoredFile, keysOf } from './stored-file.entity.ts';
import type { Upload } from './upload.ts';

/** From bytes that arrive to a file that is kept: received, recognised, made anew, stored, written down. */
@Injectable()
export class UploadKeeping {
  constructor(
    private readonly storage: FileStorage,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps an upload; the same key and bytes once more give the same file. Whatever goes wrong, no bytes stay behind.
   * @throws DomainError file.missing, file.empty, file.too-large, file.truncated, file.type-refused, file.unreadable, storage.full,
   * idempotency.key-reused for other bytes under a used key
   */
  async keep(actor: Actor, upload: Upload): Promise<StoredFile> {
    const uploaderId = membershipOf(actor);
    if (!uploaderId) throw new DomainError('access.denied');
    try {
      const workspace = await this.storage.openWorkspace();
      return await this.keepFrom(workspace, actor, uploaderId, upload).finally(() => workspace.close());
    } catch (error) {
      throw asRefusal(error);
    }
  }

  private async keepFrom(workspace: Workspace, actor: Actor, uploaderId: string, upload: Upload): Promise<StoredFile> {
    const received = await receiveUpload(upload, workspace);
    const { sha256 } = received.file;
    const before = await this.under(actor, { uploaderId, uploadKey: upload.key });
    if (before) return sameBytes(before, sha256);
    const media = await prepareMedia(received, workspace);
    return this.store(actor, media, this.rowFor(actor, uploaderId, upload.key, sha256, media), workspace);
  }

  private rowFor(actor: Actor, uploaderId: string, uploadKey: string, sha256: string, { kind, original, thumbnail }: PreparedMedia): StoredFile {
    const now = this.clock.now();
    const id = newId(now);
    const place = `${actor.communityId}/${now.toISOString().slice(0, 7)}/${id}`;
    return {
      id,
      communityId: actor.communityId,
      uploaderId,
      uploadKey,
      kind,
      mediaType: KEPT_AS[kind].mediaType,
      sha256,
      bytes: original.bytes,
      width: original.width,
      height: original.height,
      storageKey: place + KEPT_AS[kind].ending,
      thumbnailKey: thumbnail && place + THUMBNAIL_KEPT_AS.ending,
      createdAt: now,
      complaintId: null,
      entryId: null,
      orderId: null,
      purpose: null,
      position: null,
    };
  }

  private async store(actor: Actor, { original, thumbnail }: PreparedMedia, file: StoredFile, workspace: Workspace): Promise<StoredFile> {
    await workspace.note(file.id, keysOf(file));
    try {
      await this.storage.put(file.storageKey, original.path, file.mediaType);
      if (thumbnail && file.thumbnailKey) await this.storage.put(file.thumbnailKey, thumbnail.path, THUMBNAIL_KEPT_AS.mediaType);
      await this.work.run(actor, (tx) => tx.of(StoredFile).insert(file));
      return file;
    } catch (error) {
      const kept = await workspace.settling(() => this.settle(actor, file));
      if (kept) return sameBytes(kept, file.sha256);
      throw error;
    }
  }

  /**
   * After a failure: a commit whose answer was lost has written the row all the same, and of two uploads with one key the other may have
   * been first. Bytes without a row go; where the database cannot be asked they wait for housekeeping.
   */
  private async settle(actor: Actor, file: StoredFile): Promise<StoredFile | null> {
    const kept = await this.under(actor, file);
    if (kept?.id !== file.id) await this.storage.remove(keysOf(file));
    return kept;
  }

  private under(actor: Actor, { uploaderId, uploadKey }: Pick<StoredFile, 'uploaderId' | 'uploadKey'>): Promise<StoredFile | null> {
    return this.reads.for(actor).of(StoredFile).findOne({ uploaderId, uploadKey });
  }
}

/** @throws DomainError idempotency.key-reused */
function sameBytes(file: StoredFile, sha256: string): StoredFile {
  if (file.sha256 !== sha256) throw new DomainError('idempotency.key-reused');
  return file;
}
