import sharp from 'sharp';
import { encode } from 'uqr';
import { Opened } from './testing/opened.ts';

describe('codes for posters', () => {
  let wechat: Opened;
  let token: string;
  beforeAll(async () => {
    wechat = await Opened.open();
    token = await wechat.token();
  });
  afterAll(() => wechat.close());

  const make = async (more: object = {}) => {
    const body = { scene: 'p=K7M2QX9A4B', page: 'pages/home/index', ...more };
    const response = await wechat.raw('POST', '/wxa/getwxacodeunlimit', { access_token: token }, JSON.stringify(body));
    return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('is a picture of the width that was asked for, which is another for another scene', async () => {
    const one = await make({ width: 280 });
    expect(one.type).toBe('image/png');
    expect(await sharp(one.bytes).metadata()).toMatchObject({ format: 'png', width: 280, height: 280 });
    expect((await sharp(one.bytes).stats()).channels[0]!.stdev).toBeGreaterThan(50);
    expect((await make({ width: 280 })).bytes.equals(one.bytes)).toBe(true);
    expect((await make({ width: 280, scene: 'p=OTHER' })).bytes.equals(one.bytes)).toBe(false);
    expect((await sharp((await make()).bytes).metadata()).width).toBe(430);
    expect(wechat.control.codes.list()[0]).toEqual({ scene: 'p=K7M2QX9A4B', page: 'pages/home/index', version: 'release', width: 280 });
  });

  it('leads whoever scans it to the address at which a browser opens that page', async () => {
    const link = 'http://127.0.0.1:3000/#/pages/home/index?scene=p%3DK7M2QX9A4B';
    const { data, size } = encode(link, { ecc: 'M', border: 4 });
    const width = size * 10;
    const points = await sharp((await make({ width })).bytes)
      .greyscale()
      .raw()
      .toBuffer();
    const drawn = data.map((row, y) => row.map((_, x) => points[(y * 10 + 5) * width + x * 10 + 5]! < 128));
    expect(drawn).toEqual(data);
  });

  it.each([
    ['no scene', { scene: undefined }, 40169],
    ['an empty scene', { scene: '' }, 40169],
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a scene with a per cent sign', { scene: 'p%3D1' }, 40129],
    ['a Chinese scene', { scene: '电梯' }, 40129],
    ['a version that there is not', { env_version: 'production' }, 40097],
    ['a width under 280', { width: 279 }, 40097],
    ['a width over 1280', { width: 1281 }, 40097],
    ['a page that is not published', { page: 'pages/nowhere/index' }, 41030],
    ['a page with a slash before it', { page: '/pages/home/index' }, 41030],
    ['a page with a query', { page: 'pages/home/index?a=1', check_path: false }, 41030],
  ])('%s is refused, as JSON', async (_, more, errcode) => {
    const { bytes, type } = await make(more);
    expect(type).toBe('application/json; encoding=utf-8');
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ errcode });
  });

  it.each([
    ['every sign that a scene may hold', { scene: "!#$&'()*+,/:;=?@-._~aZ0" }],
    ['a scene of 32 characters', { scene: 'x'.repeat(32) }],
    ['no page', { page: undefined }],
    ['a page that is not published, unchecked', { page: 'pages/nowhere/index', check_path: false }],
    ['the trial version', { env_version: 'trial' }],
  ])('%s is taken', async (_, more) => {
    expect((await make(more)).type).toBe('image/png');
  });

  it('what is no JSON is refused under the number of the scene', async () => {
    const response = await wechat.raw('POST', '/wxa/getwxacodeunlimit', { access_token: token }, 'scene=1');
    expect(await response.json()).toMatchObject({ errcode: 40169 });
  });
});
