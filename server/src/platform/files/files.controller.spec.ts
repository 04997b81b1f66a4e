import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { House } from '../../testing/house.ts';
import type { Configuration } from '../config/configuration.ts';
import { CONFIGURATION } from '../config/configuration.token.ts';
import { newId } from '../ids/new-id.ts';
import { FORM_TYPE, form, type Part } from './testing/form.ts';
import { SAMPLE_LATITUDE, mov, photoWithPlace } from './testing/samples.ts';

const PORT = 4150;
let house: House;
let folder: string;
let photo: Buffer;
let tokens: { resident: string; neighbour: string };
beforeAll(async () => {
  house = await House.open();
  folder = house.app.get<Configuration>(CONFIGURATION).filesUrl;
  photo = await photoWithPlace();
  tokens = { resident: await house.token(house.people.resident), neighbour: await house.token(house.people.neighbour) };
});
afterAll(() => house.close());

const headersOf = (who: keyof typeof tokens, key: string | null = newId(house.clock.now())) => ({
  authorization: `Bearer ${tokens[who]}`,
  'content-type': FORM_TYPE,
  ...(key !== null && { 'idempotency-key': key }),
});
const post = (payload: Buffer, headers: Record<string, string> = headersOf('resident')) =>
  house.app.inject({ method: 'POST', url: '/api/v1/files', headers, payload });
const get = (url: string, headers: Record<string, string> = {}) => house.app.inject({ method: 'GET', url, headers });
const uploaded = async (...parts: Part[]): Promise<FileView> => (await post(form(...parts))).json();
const onDisk = (inside: string): string[] => (existsSync(join(folder, inside)) ? readdirSync(join(folder, inside), { recursive: true }).map(String) : []);
const keptCount = () => onDisk('kept').filter((name) => name.includes('.')).length;

describe('a resident uploads', () => {
  it('a photo with a Chinese name, and is answered with links to it and its thumbnail', async () => {
    const answer = await post(form({ fileName: '厨房漏水 𠮷.jpg', content: photo }));
    expect(answer.statusCode).toBe(201);
    const view: FileView = answer.json();
    expect(view).toMatchObject({ kind: 'photo', mediaType: 'image/jpeg', width: 400, height: 300 });
    const [original, thumbnail] = [await get(view.url), await get(view.thumbnailUrl!)];
    expect([original.statusCode, original.headers['content-type'], original.rawPayload.length]).toEqual([200, 'image/jpeg', view.bytes]);
    expect([thumbnail.statusCode, thumbnail.headers['content-type']]).toEqual([200, 'image/webp']);
    expect(original.rawPayload.includes(SAMPLE_LATITUDE)).toBe(false);
  });

  it('a video with its poster', async () => {
    const view = await uploaded({ name: 'poster', content: photo }, { fileName: 'IMG_0001.MOV', type: 'video/quicktime', content: mov() });
    expect(view).toMatchObject({ kind: 'video', mediaType: 'video/mp4', width: 90, height: 160 });
    expect((await get(view.thumbnailUrl!)).headers['content-type']).toBe('image/webp');
  });

  it('twice with one key after the answer was lost, and has one file', async () => {
    const headers = headersOf('resident');
    const [first, again] = [await post(form({ content: photo }), headers), await post(form({ fileName: 'again.jpg', content: photo }), headers)];
    expect(again.statusCode).toBe(201);
    expect(again.json().id).toBe(first.json().id);
    const other = await post(form({ content: await photoWithPlace({ width: 80, height: 60 }) }), headers);
    expect([other.statusCode, other.json().code]).toEqual([422, 'idempotency.key-reused']);
  });
});

describe('what is refused is told, and nothing of it stays', () => {
  let before: number;
  beforeEach(() => (before = keptCount()));
  afterEach(() => {
    expect(keptCount()).toBe(before);
    expect(onDisk('incoming')).toEqual([]);
  });
  const large = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 7);

  it.each([
    ['a video of 51 MB', () => form({ fileName: 'video.mp4', type: 'video/mp4', content: large(51) }), 413, 'file.too-large'],
    ['an empty file', () => form({ content: Buffer.alloc(0) }), 422, 'file.empty'],
    ['a program called photo.jpg', () => form({ content: Buffer.concat([Buffer.from('MZ'), Buffer.alloc(5000)]) }), 415, 'file.type-refused'],
    ['a web page called photo.jpg', () => form({ content: Buffer.from('<html><script>alert(1)</script></html>') }), 415, 'file.type-refused'],
    ['an SVG called photo.jpg', () => form({ content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }), 415, 'file.type-refused'],
    ['half a photo', () => form({ content: photo.subarray(0, 2000) }), 422, 'file.unreadable'],
    ['a form without a file', () => form(), 400, 'file.missing'],
    ['a part that nobody asked for', () => form({ content: photo }, { name: 'diary', content: photo }), 400, 'request.invalid'],
    ['two files in one form', () => form({ content: photo }, { content: photo }), 400, 'request.invalid'],
    ['a form of ten files', () => form(...Array.from({ length: 10 }, (_, at) => ({ name: at ? 'poster' : 'file', content: photo }))), 400, 'request.invalid'],
    ['a form that ends too early', () => form({ content: photo }).subarray(0, 1500), 400, 'file.truncated'],
  ] as const)('%s', async (_, payload, status, code) => {
    const answer = await post(payload());
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it('no form at all', async () => {
    const answer = await post(Buffer.from('{}'), { ...headersOf('resident'), 'content-type': 'application/json' });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'file.missing']);
  });

  it('no key', async () => {
    const answer = await post(form({ content: photo }), headersOf('resident', null));
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'request.key-missing']);
  });

  it('a client that breaks off in the middle', async () => {
    await house.app.listen(PORT, '127.0.0.1');
    const socket = connect(PORT, '127.0.0.1');
    const [head, body] = [Object.entries(headersOf('resident')), form({ content: large(5) })];
    socket.write(
      ['POST /api/v1/files HTTP/1.1', 'host: localhost', `content-length: ${body.length}`, ...head.map(([name, value]) => `${name}: ${value}`), '', ''].join(
        '\r\n',
      ),
    );
    socket.write(body.subarray(0, 1024 * 1024));
    await until(() => onDisk('incoming').length > 0);
    socket.destroy();
    await once(socket, 'close');
    await until(() => onDisk('incoming').length === 0);
  });
});

/** Lets the process go on until something has come about. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resume) => setImmediate(resume));
}

describe('a stored photo is private', () => {
  let view: FileView;
  beforeEach(async () => (view = await uploaded({ content: photo })));

  it('its uploader reads it and is given fresh links; for anybody else it is not there', async () => {
    const [own, other] = [await get(`/api/v1/files/${view.id}`, headersOf('resident')), await get(`/api/v1/files/${view.id}`, headersOf('neighbour'))];
    expect([own.statusCode, own.json().id]).toEqual([200, view.id]);
    expect([other.statusCode, other.json().code]).toEqual([404, 'record.not-found']);
  });

  it('its link works for ten minutes, then no longer', async () => {
    house.clock.pass({ minutes: 9 });
    expect((await get(view.url)).statusCode).toBe(200);
    house.clock.pass({ minutes: 1 });
    const late = await get(view.url);
    expect([late.statusCode, late.json().code]).toEqual([403, 'file.link-expired']);
    expect(String(late.headers['cache-control'])).not.toMatch(/max-age=[1-9]/);
  });

  it('a link cannot be made for another file, another variant or a later time', async () => {
    const other = await uploaded({ content: photo });
    for (const forged of [
      view.url.replace(view.id, other.id),
      view.url.replace('original', 'thumbnail'),
      view.url.replace(/until=\d+/, 'until=99999999999999'),
      `/api/v1/files/${view.id}/content`,
    ])
      expect((await get(forged)).statusCode).toBe(403);
  });

  it('no path leads out of the storage', async () => {
    for (const id of ['..%2f..%2fetc%2fpasswd', '..', '%00', `${view.id}%2f..`]) {
      expect((await get(`/api/v1/files/${id}`, headersOf('resident'))).statusCode).toBe(404);
      expect([403, 404]).toContain((await get(view.url.replace(view.id, id))).statusCode);
    }
  });

  it('it is shown and never run, and kept by no cache that others share', async () => {
    const { headers } = await get(view.url);
    expect(headers).toMatchObject({
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'accept-ranges': 'bytes',
    });
    expect(headers['cache-control']).toMatch(/^private, max-age=(600|[1-5]?\d{1,2}), immutable$/);
  });
});

describe('a player asks for parts of a video', () => {
  it('and gets them', async () => {
    const view = await uploaded({ content: mov() });
    const whole = (await get(view.url)).rawPayload;
    const [middle, end] = [await get(view.url, { range: 'bytes=100-199' }), await get(view.url, { range: 'bytes=-50' })];
    expect([middle.statusCode, middle.headers['content-range'], middle.headers['content-length']]).toEqual([206, `bytes 100-199/${view.bytes}`, '100']);
    expect(middle.rawPayload.equals(whole.subarray(100, 200))).toBe(true);
    expect(end.rawPayload.equals(whole.subarray(-50))).toBe(true);
  });

  it('and is told the size when it asks beyond the end', async () => {
    const view = await uploaded({ content: mov() });
    const answer = await get(view.url, { range: `bytes=${view.bytes}-` });
    expect([answer.statusCode, answer.headers['content-range']]).toEqual([416, `bytes */${view.bytes}`]);
  });
});
