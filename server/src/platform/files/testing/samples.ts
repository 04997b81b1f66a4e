import { readFileSync } from 'node:fs';
import sharp from 'sharp';

export const SAMPLE_DEVICE = 'iPhone 15';
/** The latitude that the pictures carry inside, as EXIF writes it: 31°13′49″. */
export const SAMPLE_LATITUDE = Buffer.from(new Uint32Array([31, 1, 13, 1, 49, 1]).buffer);

const drawing = (width: number, height: number): Buffer =>
  Buffer.from(
    `<svg width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#2a7"/><rect width="${width / 2}" height="${height / 2}" fill="#e33"/></svg>`,
  );

/** A picture as a telephone makes it: with device and place inside, and lying on its side if `orientation` is 6. */
export function photoWithPlace({ width = 400, height = 300, orientation = 1 } = {}): Promise<Buffer> {
  return sharp(drawing(width, height))
    .jpeg()
    .withExif({
      IFD0: { Make: 'Apple', Model: SAMPLE_DEVICE },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 49/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 25/1' },
    })
    .withMetadata({ orientation })
    .toBuffer();
}

export const png = (width = 40, height = 30): Promise<Buffer> => sharp(drawing(width, height)).png().toBuffer();
export const webp = (width = 40, height = 30): Promise<Buffer> => sharp(drawing(width, height)).webp().toBuffer();

const fixture = (name: string) => (): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
/** 400 × 300, with device and place inside. */
export const heic = fixture('gps.heic');
/** One second of H.264 and AAC, 160 × 90 turned by a quarter, with title, device and place inside. */
export const mov = fixture('portrait-gps.mov');
/** The same as MP4, its index before its pictures. */
export const mp4 = fixture('index-first.mp4');
/** A picture with two sounds, of which MP4 can carry one. */
export const movWithTwoSounds = fixture('two-sounds.mov');
/** A picture with a sound that MP4 cannot carry. */
export const movWithUnknownSound = fixture('unknown-sound.mov');
