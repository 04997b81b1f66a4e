import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import { Turns } from './turns.ts';

export interface RawPicture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly data: Uint8Array;
}

const DECODER = createRequire(import.meta.url).resolve('heic-decode');
const PATIENCE_MS = 60_000;
/** Decoding takes about half a gigabyte for 12 megapixels. */
const turns = new Turns(1);

/** Text, because a thread can be given neither a TypeScript file nor a function. */
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  const decode = require(workerData.decoder);
  (async () => {
    const [first] = await decode.all({ buffer: readFileSync(workerData.path) });
    if (!first || first.width * first.height > workerData.pixelLimit) return parentPort.postMessage(null);
    const { width, height, data } = await first.decode();
    parentPort.postMessage({ width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }, [data.buffer]);
  })();
`;

/** Decodes the first picture of a HEIC file, turned upright, in a thread of its own, one at a time. @throws DomainError file.unreadable */
export const decodeHeic = (path: string, pixelLimit: number): Promise<RawPicture> => turns.take(() => decodeInThread(path, pixelLimit));

function decodeInThread(path: string, pixelLimit: number): Promise<RawPicture> {
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new DomainError('file.unreadable'));
    const worker = new Worker(THREAD, { eval: true, stdout: true, stderr: true, workerData: { decoder: DECODER, path, pixelLimit } });
    const alarm = setTimeout(() => void worker.terminate(), PATIENCE_MS);
    worker.once('message', (picture: RawPicture | null) => (picture ? resolve(picture) : refuse()));
    worker.once('error', refuse);
    // Also what ends the wait for a decoder that was stopped.
    worker.once('exit', () => {
      clearTimeout(alarm);
      refuse();
    });
  });
}
