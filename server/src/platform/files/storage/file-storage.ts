import type { Readable } from 'node:stream';
import { Workspace } from './workspace.ts';

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface OpenedBytes {
  readonly stream: Readable;
  /** How many bytes the stream gives. */
  readonly bytes: number;
}

/** Where the bytes of files are kept. Keys are made by the server and never come from a request. */
export abstract class FileStorage {
  /** A local folder for what is being received; on the same disk as the kept files where those are local. */
  abstract readonly incoming: string;

  openWorkspace(): Promise<Workspace> {
    return Workspace.open(this.incoming);
  }

  /** Keeps a local file under a key, whole or not at all, and on disk when this returns. The local file may be gone afterwards. */
  abstract put(key: string, localFile: string, mediaType: string): Promise<void>;

  /** @throws DomainError record.not-found where nothing is kept under the key */
  abstract open(key: string, range?: ByteRange): Promise<OpenedBytes>;

  /** What is gone already is no error. */
  abstract remove(keys: readonly string[]): Promise<void>;
}
