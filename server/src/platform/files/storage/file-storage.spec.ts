import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import type { FileStorage } from './file-storage.ts';
import { openStorage } from './open-storage.ts';
import { FolderStorage } from './folder-storage.ts';
import { S3Storage } from './s3-storage.ts';
import { asRefusal } from './storage-failures.ts';

const PORT = 4140;
const FULL_PORT = 4141;

let folder: string;
let bucketServer: S3rver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-storage-'));
  bucketServer = new S3rver({ address: '127.0.0.1', port: PORT, directory: join(folder, 's3'), silent: true, configureBuckets: [{ name: 'huiyin' }] });
  await bucketServer.run();
});
afterAll(async () => {
  await bucketServer.close();
  await rm(folder, { recursive: true });
});

/** A local file of its own, because storing may take it away. */
async function localFile(content: Buffer | string): Promise<string> {
  const path = join(await mkdtemp(join(folder, 'local-')), 'file');
  await writeFile(path, content);
  return path;
}

const STORAGES: [string, () => Promise<FileStorage>][] = [
  ['a folder', () => openStorage(join(folder, 'files'))],
  ['a bucket', () => openStorage(`s3+http://S3RVER:S3RVER@127.0.0.1:${PORT}/huiyin`)],
];

describe.each(STORAGES)('files kept in %s', (_, storageOf) => {
  const read = async (storage: FileStorage, key: string, range?: { start: number; end: number }) => {
    const { stream, bytes } = await storage.open(key, range);
    const content = await buffer(stream);
    expect(bytes).toBe(content.length);
    return content.toString();
  };

  it('what was put under a key is read back, whole and in part', async () => {
    const storage = await storageOf();
    await storage.put('c1/2026-11/a.jpg', await localFile('0123456789'), 'image/jpeg');
    expect(await read(storage, 'c1/2026-11/a.jpg')).toBe('0123456789');
    expect(await read(storage, 'c1/2026-11/a.jpg', { start: 2, end: 4 })).toBe('234');
  });

  it('a file of several pieces arrives unchanged', async () => {
    const storage = await storageOf();
    const content = Buffer.alloc(12 * 1024 * 1024, 'abcdefg');
    await storage.put('c1/2026-11/large.mp4', await localFile(content), 'video/mp4');
    expect((await buffer((await storage.open('c1/2026-11/large.mp4')).stream)).equals(content)).toBe(true);
  });

  it('what is not there, or no longer, is not found', async () => {
    const storage = await storageOf();
    await storage.put('c1/2026-11/b.jpg', await localFile('b'), 'image/jpeg');
    await storage.remove(['c1/2026-11/b.jpg']);
    for (const key of ['c1/2026-11/b.jpg', 'c1/never.jpg']) await expect(storage.open(key)).rejects.toMatchObject({ code: 'record.not-found' });
  });

  it('removing twice is no error', async () => {
    const storage = await storageOf();
    await storage.remove(['c1/2026-11/gone.jpg']);
    await storage.remove(['c1/2026-11/gone.jpg', 'c1/2026-11/gone.webp']);
    await storage.remove([]);
  });
});

it('the setting decides: a path is a folder, s3:// and s3+http:// a bucket', async () => {
  expect(await openStorage('/var/lib/huiyin/files')).toBeInstanceOf(FolderStorage);
  expect(await openStorage('s3://key:secret@s3.example.com/bucket')).toBeInstanceOf(S3Storage);
  expect(await openStorage('s3+http://key:secret@127.0.0.1:9000/bucket')).toBeInstanceOf(S3Storage);
});

it.each([
  ['by its name for it', 400, 'XMinioStorageFull'],
  ['by the status alone', 507, 'SomethingElse'],
])('a bucket out of room, told %s, is a full storage', async (_, status, name) => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${name}</Code></Error>`));
  }).listen(FULL_PORT, '127.0.0.1');
  await once(server, 'listening');
  const full = await openStorage(`s3+http://key:secret@127.0.0.1:${FULL_PORT}/huiyin`);
  expect(await full.put('c1/x.jpg', await localFile('x'), 'image/jpeg').catch(asRefusal)).toMatchObject({ code: 'storage.full' });
  server.closeAllConnections();
  server.close();
});

it('a folder shows a file under its key only when it is whole', async () => {
  const root = join(folder, 'whole');
  const storage = await openStorage(root);
  await storage.put('c1/2026-11/a.jpg', await localFile('whole'), 'image/jpeg');
  expect(await readdir(join(root, 'kept', 'c1', '2026-11'))).toEqual(['a.jpg']);
  expect(await readFile(join(root, 'kept', 'c1', '2026-11', 'a.jpg'), 'utf8')).toBe('whole');
});
