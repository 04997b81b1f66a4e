import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FILE_SIZE_LIMIT } from '@huiyin/shared/files/file.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Workspace } from './storage/workspace.ts';
import type { Upload, UploadPart } from './upload.ts';

/** Bytes that have arrived whole and lie on disk. */
export interface ReceivedFile {
  readonly path: string;
  readonly sha256: string;
}
export interface ReceivedUpload {
  readonly file: ReceivedFile;
  readonly poster: ReceivedFile | null;
}

const PART_NAMES: readonly string[] = ['file', 'poster'];
const BROKEN_OFF = /^(FST_MP_PREMATURE_CLOSE|ERR_STREAM_PREMATURE_CLOSE|ECONNRESET)$|terminated early|Unexpected end of multipart data/;

/**
 * Takes the parts in as they arrive, a piece at a time, and lets them go to disk.
 * @throws DomainError file.missing, file.empty, file.too-large, file.truncated where the sender breaks off, request.invalid for a part that is
 * not asked for or comes twice
 */
export async function receiveUpload(upload: Upload, workspace: Workspace): Promise<ReceivedUpload> {
  const received = new Map<string, ReceivedFile>();
  try {
    for await (const part of upload.parts) {
      if (!PART_NAMES.includes(part.name) || !part.stream || received.has(part.name)) throw new DomainError('request.invalid');
      received.set(part.name, await receivePart(part.name, part.stream, workspace));
    }
  } catch (error) {
    throw isBrokenOff(error) ? new DomainError('file.truncated') : error;
  }
  const file = received.get('file');
  if (!file) throw new DomainError('file.missing');
  return { file, poster: received.get('poster') ?? null };
}

async function receivePart(name: string, stream: NonNullable<UploadPart['stream']>, workspace: Workspace): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(stream, counted, workspace.writer(name));
  if (stream.truncated || bytes > FILE_SIZE_LIMIT) throw new DomainError('file.too-large');
  if (bytes === 0) throw new DomainError('file.empty');
  return { path: workspace.pathOf(name), sha256: hash.digest('hex') };
}

function isBrokenOff(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return BROKEN_OFF.test(String(code)) || BROKEN_OFF.test(String(message));
}
