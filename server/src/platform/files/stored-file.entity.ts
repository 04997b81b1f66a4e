import { Entity, Index } from 'typeorm';
import type { FileKind, FilePurpose } from '@huiyin/shared/files/file.contract';
import { Big, Code, Id, MaybeCode, MaybeId, MaybeWhole, Moment, PrimaryId, Words } from '../db/columns.ts';

export { FILE_PURPOSES, type FilePurpose } from '@huiyin/shared/files/file.contract';

/** How long an upload may wait for the step that carries it. */
export const UNATTACHED_LIFE_MS = 7 * 86_400_000;

/** A photo or video as it is kept: private to its uploader until a step carries it into a matter. */
@Entity('stored_file')
@Index('ux_stored_file_upload', ['uploaderId', 'uploadKey'], { unique: true })
@Index('ix_stored_file_complaint', ['complaintId', 'createdAt'])
export class StoredFile {
  @PrimaryId() id: string;
  @Id() communityId: string;
  /** The membership: a post, or a person of the community. */
  @Id() uploaderId: string;
  /** The upload's idempotency key. */
  @Code(64) uploadKey: string;
  @Code(16) kind: FileKind;
  @Code() mediaType: string;
  /** Of what is kept. */
  @Big() bytes: number;
  /** Of what was uploaded. */
  @Code(64) sha256: string;
  @MaybeWhole() width: number | null;
  @MaybeWhole() height: number | null;
  @Words(120) storageKey: string;
  @Words(120, { nullable: true }) thumbnailKey: string | null;
  @Moment() createdAt: Date;
  @MaybeId() complaintId: string | null;
  /** The timeline entry of the step that carried it. */
  @MaybeId() entryId: string | null;
  /** The order whose work it shows, where it shows one's. */
  @MaybeId() orderId: string | null;
  @MaybeCode(16) purpose: FilePurpose | null;
  /** Its place among the files of its step, from 0. */
  @MaybeWhole() position: number | null;
}

/** Where its bytes are kept. */
export const keysOf = (file: StoredFile): string[] => [file.storageKey, ...(file.thumbnailKey === null ? [] : [file.thumbnailKey])];
