import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { DeleteObjectsCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { FileStorage, type ByteRange, type OpenedBytes } from './file-storage.ts';
import { isAbsent } from './storage-failures.ts';

const DEFAULT_REGION = 'us-east-1';
const ATTEMPTS = 3;
/** The most keys of one deletion. */
const DELETION_BATCH = 1000;

/** Files in a bucket of S3 or of what speaks like it (MinIO, COS, OSS); private, because nothing here grants a right to read. */
export class S3Storage extends FileStorage {
  readonly incoming = join(tmpdir(), 'huiyin-incoming');
  private readonly client: S3Client;
  private readonly bucket: string;

  /** `s3://<key>:<secret>@<host>/<bucket>[?region=…]`, or `s3+http://…` for a server without TLS. */
  constructor(address: string) {
    super();
    const url = new URL(address);
    this.bucket = decodeURIComponent(url.pathname.slice(1));
    this.client = new S3Client({
      endpoint: `${url.protocol === 's3+http:' ? 'http' : 'https'}://${url.host}`,
      region: url.searchParams.get('region') ?? DEFAULT_REGION,
      credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
      forcePathStyle: true,
      maxAttempts: ATTEMPTS,
      // Servers other than Amazon's refuse the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, localFile: string, mediaType: string): Promise<void> {
    const params = { Bucket: this.bucket, Key: key, Body: createReadStream(localFile), ContentType: mediaType };
    await new Upload({ client: this.client, params, leavePartsOnError: false }).done();
  }

  async open(key: string, range?: ByteRange): Promise<OpenedBytes> {
    try {
      const asked = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
      const object = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key, ...asked }));
      return { stream: object.Body as Readable, bytes: Number(object.ContentLength) };
    } catch (error) {
      if (isAbsent(error)) throw new DomainError('record.not-found');
      throw error;
    }
  }

  async remove(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += DELETION_BATCH) {
      const Objects = keys.slice(at, at + DELETION_BATCH).map((Key) => ({ Key }));
      const { Errors } = await this.client.send(new DeleteObjectsCommand({ Bucket: this.bucket, Delete: { Objects, Quiet: true } }));
      if (Errors?.length) throw new Error(`${Errors.length} of ${Objects.length} objects were not removed: ${Errors[0]?.Code}`);
    }
  }

  close(): void {
    this.client.destroy();
  }
}
