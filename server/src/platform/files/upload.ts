import type { Readable } from 'node:stream';

/** One part of a multipart form, as it comes in. */
export interface UploadPart {
  readonly name: string;
  /** Null for a part that is no file. */
  readonly stream: (Readable & { readonly truncated?: boolean }) | null;
}

/** A photo or video on its way in: the part `file`, and for a video, where the client made one, its `poster`. */
export interface Upload {
  /** The idempotency key. */
  readonly key: string;
  readonly parts: AsyncIterable<UploadPart>;
}
