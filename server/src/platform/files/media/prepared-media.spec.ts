import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import sharp from 'sharp';
import { Workspace } from '../storage/workspace.ts';
import { SAMPLE_DEVICE, SAMPLE_LATITUDE, heic, mov, movWithTwoSounds, movWithUnknownSound, mp4, photoWithPlace, png, webp } from '../testing/samples.ts';
import { prepareMedia, type PreparedMedia } from './prepared-media.ts';

let folder: string;
let workspace: Workspace;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-media-'));
  workspace = await Workspace.open(folder);
});
afterEach(() => rm(folder, { recursive: true }));

async function prepared(file: Buffer, poster?: Buffer): Promise<PreparedMedia> {
  const received = async (name: string, content: Buffer) => {
    await writeFile(workspace.pathOf(name), content);
    return { path: workspace.pathOf(name), sha256: '' };
  };
  return prepareMedia({ file: await received('file', file), poster: poster ? await received('poster', poster) : null }, workspace);
}

/** The colour of a pixel, coarsely. */
async function colourAt(path: string, left: number, top: number): Promise<'red' | 'green' | 'white' | 'other'> {
  const [r = 0, g = 0, b = 0] = await sharp(path).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  if (r > 230 && g > 230 && b > 230) return 'white';
  if (r > 150 && g < 120) return 'red';
  return g > 120 && r < 100 ? 'green' : 'other';
}

describe('photos', () => {
  it('the samples carry their place and device before they are taken in', async () => {
    for (const sample of [await photoWithPlace(), heic()]) for (const secret of [SAMPLE_LATITUDE, SAMPLE_DEVICE]) expect(sample.includes(secret)).toBe(true);
  });

  it.each([
    ['JPEG', () => photoWithPlace(), [400, 300]],
    ['PNG', () => png(), [40, 30]],
    ['WebP', () => webp(), [40, 30]],
    ['HEIC', async () => heic(), [400, 300]],
  ] as const)('%s is made anew as JPEG without place, device or profile', async (_, sample, [width, height]) => {
    const { kind, original } = await prepared(await sample());
    const metadata = await sharp(original.path).metadata();
    expect(kind).toBe('photo');
    expect(metadata).toMatchObject({ format: 'jpeg', width, height });
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.icc]).toEqual([undefined, undefined, undefined, undefined]);
    const bytes = await readFile(original.path);
    for (const secret of ['Exif', SAMPLE_DEVICE, SAMPLE_LATITUDE]) expect(bytes.includes(secret)).toBe(false);
    expect(original).toMatchObject({ width, height, bytes: bytes.length });
    expect(await colourAt(original.path, 2, 2)).toBe('red');
    expect(await colourAt(original.path, width - 3, height - 3)).toBe('green');
  });

  it('a photo taken upright stays upright', async () => {
    const sideways = await photoWithPlace({ orientation: 6 });
    expect((await sharp(sideways).metadata()).orientation).toBe(6);
    const { original, thumbnail } = await prepared(sideways);
    expect([original.width, original.height]).toEqual([300, 400]);
    expect([thumbnail?.width, thumbnail?.height]).toEqual([240, 320]);
    expect(await colourAt(original.path, 295, 5)).toBe('red');
  });

  it('a photo is at most 2560 px long and never enlarged', async () => {
    const { original } = await prepared(await photoWithPlace({ width: 4000, height: 3000 }));
    expect([original.width, original.height]).toEqual([2560, 1920]);
  });

  it('a photo gets a thumbnail of 320 px in WebP, without anything inside but its pixels', async () => {
    const { thumbnail } = await prepared(await photoWithPlace({ width: 1600, height: 1200 }));
    const metadata = await sharp(thumbnail!.path).metadata();
    expect(metadata).toMatchObject({ format: 'webp', width: 320, height: 240 });
    expect([metadata.exif, metadata.icc, metadata.xmp]).toEqual([undefined, undefined, undefined]);
  });

  it('what is transparent becomes white, so that a signature is read on every ground', async () => {
    const clear = await sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
      .png()
      .toBuffer();
    expect(await colourAt((await prepared(clear)).original.path, 10, 10)).toBe('white');
  });

  it('a damaged picture is refused', async () => {
    const sample = await photoWithPlace();
    await expect(prepared(sample.subarray(0, sample.length / 2))).rejects.toMatchObject({ code: 'file.unreadable' });
    await expect(prepared(heic().subarray(0, 700))).rejects.toMatchObject({ code: 'file.unreadable' });
  });

  it('a picture of more than 50 million pixels is refused, however small its file', async () => {
    const vast = await sharp({ create: { width: 10_000, height: 6000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(vast.length).toBeLessThan(500_000);
    await expect(prepared(vast)).rejects.toMatchObject({ code: 'file.unreadable' });
  });

  it('two HEIC pictures at once both arrive', async () => {
    const [one, two] = await Promise.all([Workspace.open(folder), Workspace.open(folder)]);
    const both = await Promise.all(
      [one, two].map(async (place) => {
        await writeFile(place.pathOf('file'), heic());
        return prepareMedia({ file: { path: place.pathOf('file'), sha256: '' }, poster: null }, place);
      }),
    );
    expect(both.map((media) => media.original.width)).toEqual([400, 400]);
  });
});

describe('videos', () => {
  const inside = async (path: string) => {
    const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(path) });
    const [video, sound] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
    const found = {
      frames: (await video!.computePacketStats()).packetCount,
      sound: (await sound!.computePacketStats()).packetCount,
      rotation: await video!.getRotation(),
      tags: await input.getMetadataTags(),
    };
    input.dispose();
    return found;
  };

  it('MOV becomes MP4 with every picture and sound, without title, place and device', async () => {
    expect(mov().includes('31.2304')).toBe(true);
    await writeFile(workspace.pathOf('before.mov'), mov());
    const before = await inside(workspace.pathOf('before.mov'));
    const { kind, original, thumbnail } = await prepared(mov());
    const after = await inside(original.path);
    expect([kind, thumbnail]).toEqual(['video', null]);
    expect([after.frames, after.sound]).toEqual([before.frames, before.sound]);
    expect(after.tags).toEqual({});
    const bytes = await readFile(original.path);
    for (const word of ['31.2304', SAMPLE_DEVICE, '厨房漏水', 'location']) expect(bytes.includes(word)).toBe(false);
    expect(original.bytes).toBe(bytes.length);
  });

  it('a video taken upright stays upright', async () => {
    const { original } = await prepared(mov());
    expect([original.width, original.height]).toEqual([90, 160]);
    expect((await inside(original.path)).rotation).not.toBe(0);
  });

  it('MP4 is taken as well', async () => {
    const { original } = await prepared(mp4());
    expect((await inside(original.path)).frames).toBe(10);
  });

  it('of several sounds those stay that MP4 can carry; a video that would fall silent is refused', async () => {
    const { original } = await prepared(movWithTwoSounds());
    expect((await inside(original.path)).sound).toBeGreaterThan(0);
    await expect(prepared(movWithUnknownSound())).rejects.toMatchObject({ code: 'file.unreadable' });
  });

  it('the poster that comes with a video becomes its thumbnail', async () => {
    const { thumbnail } = await prepared(mov(), await photoWithPlace({ width: 1600, height: 1200 }));
    expect(await sharp(thumbnail!.path).metadata()).toMatchObject({ format: 'webp', width: 320, height: 240 });
    expect((await readFile(thumbnail!.path)).includes(SAMPLE_DEVICE)).toBe(false);
  });

  it('a poster that cannot be used does not cost the video', async () => {
    for (const poster of [Buffer.from('<svg/>'), (await photoWithPlace()).subarray(0, 900), mov()])
      expect((await prepared(mov(), poster)).thumbnail).toBeNull();
  });

  it.each([
    ['without its index', () => mov().subarray(0, 4000)],
    ['with its index and without its last pictures', () => mp4().subarray(0, 5000)],
    ['of noise behind a true beginning', () => Buffer.concat([mov().subarray(0, 32), Buffer.alloc(5000, 'noise')])],
  ])('a video %s is refused', async (_, content) => {
    await expect(prepared(content())).rejects.toMatchObject({ code: 'file.unreadable' });
  });
});

describe('what is no photo and no video is refused by what it is, whatever it is called', () => {
  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400, 1)])],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an SVG drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
    ['three bytes', Buffer.from('abc')],
  ])('%s', async (_, content) => {
    await expect(prepared(content)).rejects.toMatchObject({ code: 'file.type-refused' });
  });
});
