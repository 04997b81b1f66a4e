/** The largest upload, in bytes (50 MB). */
export const FILE_SIZE_LIMIT = 50 * 1024 * 1024;
/** The most photos and videos that one step may carry. */
export const FILES_PER_STEP = 9;
export const FILE_KINDS = ['photo', 'video', 'signature'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
/** What a photo shows in its step: `before` and `after` the work, the `site` as it was found. */
export const FILE_PURPOSES = ['report', 'before', 'after', 'signature', 'site', 'evidence'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** A stored photo or video; the addresses work for ten minutes and only for who was given them. */
export interface FileView {
  id: string;
  kind: FileKind;
  /** `null` until a step carries it. */
  purpose: FilePurpose | null;
  mediaType: string;
  bytes: number;
  width: number | null;
  height: number | null;
  url: string;
  thumbnailUrl: string | null;
}
