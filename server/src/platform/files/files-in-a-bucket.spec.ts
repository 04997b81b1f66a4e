import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { House } from '../../testing/house.ts';
import { FilesHousekeeping } from './index.ts';
import { FORM_TYPE, form } from './testing/form.ts';
import { SAMPLE_LATITUDE, mov, photoWithPlace } from './testing/samples.ts';

const PORT = 4142;
let folder: string;
let bucketServer: S3rver;
let house: House;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-bucket-'));
  bucketServer = new S3rver({ address: '127.0.0.1', port: PORT, directory: folder, silent: true, configureBuckets: [{ name: 'huiyin' }] });
  await bucketServer.run();
  house = await House.open({ filesUrl: `s3+http://S3RVER:S3RVER@127.0.0.1:${PORT}/huiyin` });
});
afterAll(async () => {
  await house.close();
  await bucketServer.close();
  await rm(folder, { recursive: true });
});

const upload = async (content: Buffer): Promise<FileView> =>
  (await house.request<FileView>(house.people.resident, 'POST', '/files', form({ content }), { 'content-type': FORM_TYPE })).body;
const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, headers });
const keptInBucket = async () => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('._S3rver_object'));

it('with the files in a bucket, a resident uploads and sees the photo as with a folder', async () => {
  const view = await upload(await photoWithPlace());
  const [original, thumbnail] = [await get(view.url), await get(view.thumbnailUrl!)];
  expect([original.statusCode, original.rawPayload.length, thumbnail.statusCode]).toEqual([200, view.bytes, 200]);
  expect(original.rawPayload.includes(SAMPLE_LATITUDE)).toBe(false);
});

it('a player gets parts of a video', async () => {
  const view = await upload(mov());
  const part = await get(view.url, { range: 'bytes=4-7' });
  expect([part.statusCode, part.payload]).toEqual([206, 'ftyp']);
});

it('what no step carried is gone from the bucket after a week', async () => {
  expect(await keptInBucket()).toHaveLength(3);
  house.clock.pass({ days: 7, hours: 2 });
  expect(await house.app.get(FilesHousekeeping).tidy()).toBe(2);
  expect(await keptInBucket()).toEqual([]);
});
