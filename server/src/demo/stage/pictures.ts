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

/** A corner of the grounds: a house with its windows, a tree, a path. */
function place(chance: Chance): string {
  const left = chance.whole(20, 230);
  const windows = Array.from({ length: 12 }, (_, position) => {
    const [column, row] = [position % 3, Math.floor(position / 3)];
    return `<rect x="${left + 20 + column * 54}" y="${62 + row * 44}" width="32" height="26" fill="${chance.happens(0.3) ? '#f2d98b' : '#8fa3ad'}"/>`;
  }).join('');
  const house = `<rect x="${left}" y="40" width="180" height="215" fill="hsl(${chance.whole(20, 40)} 24% 71%)"/>${windows}`;
  const tree = `<rect x="${left < 130 ? 378 : 58}" y="200" width="14" height="70" fill="#7a5c43"/><circle cx="${left < 130 ? 385 : 65}" cy="180" r="${chance.whole(42, 60)}" fill="#4f7f4c"/>`;
  return svg(
    chance.happens(0.8) ? '#cfe3ee' : '#b9c3c9',
    `<rect y="240" width="480" height="120" fill="#7fa37a"/>${house}${tree}<path d="M 0 340 Q 240 ${chance.whole(280, 320)} 480 344 L 480 360 L 0 360 Z" fill="#b5b5b0"/>`,
  );
}

/** A name drawn with a finger, that nobody can read. */
function signature(chance: Chance): string {
  const strokes = Array.from({ length: 3 }, (_, character) => {
    const left = 50 + character * 130;
    const at = () => `${left + chance.whole(0, 100)} ${chance.whole(110, 250)}`;
    return `<path d="M ${at()} Q ${at()} ${at()} M ${at()} C ${at()} ${at()} ${at()} S ${at()} ${at()}" fill="none" stroke="#1f2a2e" stroke-width="6" stroke-linecap="round"/>`;
  });
  return svg('#ffffff', strokes.join(''));
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
