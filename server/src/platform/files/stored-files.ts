import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { FILES_PER_STEP, type FileView } from '@huiyin/shared/files/file.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { membershipOf, type Actor } from '../db/actor.ts';
import { Reads, type Rows } from '../db/reads.ts';
import type { Tx } from '../db/unit-of-work.ts';
import { updateRows } from '../db/update-rows.ts';
import { FileLinks } from './file-links.ts';
import { StoredFile, UNATTACHED_LIFE_MS, type FilePurpose } from './stored-file.entity.ts';
import type { Upload } from './upload.ts';
import { UploadKeeping } from './upload-keeping.ts';

export interface Attachment {
  readonly complaintId: string;
  readonly entryId: string;
  readonly purpose: FilePurpose;
  /** The order whose work they show. */
  readonly orderId?: string | undefined;
}

/** Photos and videos, from the upload to the matter that carries them. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly keeping: UploadKeeping,
    private readonly links: FileLinks,
    private readonly reads: Reads,
  ) {}

  /** Takes an upload in; see `UploadKeeping.keep` for what it refuses. */
  receive(actor: Actor, upload: Upload): Promise<StoredFile> {
    return this.keeping.keep(actor, upload);
  }

  /** What the actor uploaded themselves. @throws DomainError record.not-found */
  own(actor: Actor, id: string): Promise<StoredFile> {
    const uploaderId = membershipOf(actor);
    if (!uploaderId) throw new DomainError('record.not-found');
    return this.reads.for(actor).of(StoredFile).get({ id, uploaderId });
  }

  /** For who presents a signed link, which stands for the right to see it. @throws DomainError record.not-found */
  async signedFor(id: string): Promise<StoredFile> {
    const file = await this.reads.db.findOne(StoredFile, { where: { id } });
    if (!file) throw new DomainError('record.not-found');
    return file;
  }

  /**
   * A step carries the files into a matter, in the order given.
   * @throws DomainError file.unknown unless every one is the actor's own upload of the last 7 days and in no matter yet; also for a tenth, and for
   * a signature that is not a picture
   */
  async attach(tx: Tx, ids: readonly string[], { complaintId, entryId, purpose, orderId }: Attachment): Promise<void> {
    if (ids.length === 0) return;
    const uploaderId = membershipOf(tx.actor);
    if (!uploaderId || ids.length > FILES_PER_STEP) throw new DomainError('file.unknown');
    const signed = purpose === 'signature';
    const mine = {
      uploaderId,
      complaintId: IsNull(),
      createdAt: MoreThan(new Date(tx.now.getTime() - UNATTACHED_LIFE_MS)),
      ...(signed && { kind: 'photo' as const }),
    };
    for (const [position, id] of ids.entries()) {
      const taken = await tx
        .of(StoredFile)
        .update({ ...mine, id }, { complaintId, entryId, orderId, purpose, position, ...(signed && { kind: 'signature' as const }) });
      if (taken !== 1) throw new DomainError('file.unknown');
    }
  }

  /**
   * Takes what these people uploaded out of their matters. The rows are as old as the oldest upload that nobody ever carried, so the housekeeping
   * removes them, bytes first, however often it is interrupted.
   */
  async letGo(tx: Tx, uploaderIds: readonly string[]): Promise<void> {
    const free = { complaintId: null, entryId: null, orderId: null, purpose: null, position: null, createdAt: new Date(0) };
    await updateRows(tx.db, StoredFile, { uploaderId: In([...uploaderIds]) }, free);
  }

  /** What they uploaded and a matter carries, the oldest first. */
  ofUploaders(uploaderIds: readonly string[]): Promise<StoredFile[]> {
    return this.reads.db.find(StoredFile, { where: { uploaderId: In([...uploaderIds]), complaintId: Not(IsNull()) }, order: { id: 'ASC' } });
  }

  /** In the order of the steps, and of the files in each. */
  ofComplaint(rows: Rows, complaintId: string): Promise<StoredFile[]> {
    return rows.of(StoredFile).find({ complaintId }, { order: { entryId: 'ASC', position: 'ASC' } });
  }

  /** The path of the file itself, for a machine that fetches it later: it works so long. */
  linkFor({ id }: StoredFile, lifeMs: number): string {
    return this.links.link(id, 'original', lifeMs);
  }

  /** With links that work for ten minutes: only for who may see the matter. */
  view(file: StoredFile): FileView {
    return this.links.view(file);
  }
}
