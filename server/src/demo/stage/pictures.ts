import { Readable } from 'node:stream';
import sharp from 'sharp';
import { Chance } from '../chance.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { StoredFiles } from '../../platform/files/index.ts';

export const PICTURES = ['trouble', 'remedied', 'place', 'signature'] as const;
export type Picture = (typeof PICTURES)[number];

const [WIDTH, HEIGHT] = [480, 360];

const svg = (ground: string, shapes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${ground}"/>${shapes}</svg>`;

/** A wall with a pipe; wet where something is the matter, and dry where it was remedied. */
function wall(chance: Chance, wet: boolean): string {
  const x = chance.whole(120, 340);
  const stain = wet
    ? `<ellipse cx="${x + 10}" cy="${chance.whole(200, 250)}" rx="${chance.whole(50, 100)}" ry="${chance.whole(40, 70)}" fill="#8a7a5c" opacity="0.55"/>`
    : '';
  const puddle = wet ? `<ellipse cx="${x}" cy="330" rx="${chance.whole(70, 130)}" ry="22" fill="#7fa6b5" opacity="0.8"/>` : '';
  const pipe = `<rect x="${x}" y="0" width="18" height="230" fill="${wet ? '#8d8f8a' : '#d9dcd6'}"/><rect x="${x - 6}" y="96" width="30" height="16" fill="#5b6b72"/>`;
  return svg(`hsl(${chance.whole(30, 60)} 18% ${chance.whole(74, 84)}%)`, `${stain}${pipe}<rect y="300" width="480" height="60" fill="#9aa3a3"/>${puddle}`);
}

/** A corner of the grounds. */
const place = (chance: Chance): string =>
  svg(
    '#cfe3ee',
    `<rect y="230" width="480" height="130" fill="#7fa37a"/><rect x="${chance.whole(20, 250)}" y="70" width="170" height="190" fill="#c9b9a3"/><circle cx="${chance.whole(300, 440)}" cy="190" r="58" fill="#4f7f4c"/><rect y="300" width="480" height="40" fill="#b5b5b0"/>`,
  );

/** A name drawn with a finger, that nobody can read. */
function signature(chance: Chance): string {
  const points = Array.from({ length: 9 }, (_, step) => `${60 + step * 42} ${chance.whole(110, 250)}`);
  return svg('#ffffff', `<path d="M ${points[0]} Q ${points.slice(1).join(' ')}" fill="none" stroke="#1f2a2e" stroke-width="5" stroke-linecap="round"/>`);
}

const DRAWN: Readonly<Record<Picture, (chance: Chance) => string>> = {
  trouble: (chance) => wall(chance, true),
  remedied: (chance) => wall(chance, false),
  place,
  signature,
};

/** Draws pictures and hands them in, each as the upload of the one who acts. */
export class Pictures {
  private readonly chance: Chance;
  private readonly drawn = new Map<string, Promise<Buffer>>();
  private taken = 0;

  constructor(
    private readonly files: StoredFiles,
    seed: number,
  ) {
    this.chance = new Chance(seed, 'pictures');
  }

  /** Answers the file's id. */
  async take(by: Actor, picture: Picture): Promise<string> {
    const bytes = await this.draw(picture, this.chance.whole(1, 6));
    const part = { name: 'file', stream: Readable.from(bytes) };
    return (await this.files.receive(by, { key: `demo-picture-${++this.taken}`, parts: only(part) })).id;
  }

  private draw(picture: Picture, variant: number): Promise<Buffer> {
    const key = `${picture}/${variant}`;
    const known =
      this.drawn.get(key) ??
      sharp(Buffer.from(DRAWN[picture](new Chance(key))))
        .jpeg({ quality: 80 })
        .toBuffer();
    this.drawn.set(key, known);
    return known;
  }
}

async function* only<Part>(part: Part): AsyncGenerator<Part> {
  yield part;
}
