import { createHash } from 'node:crypto';
import { pngOf } from './png.ts';
import { Refusal } from './refusal.ts';
import type { StandInSettings } from './settings.ts';

/** What a poster holds: who scans it comes to `page` with `scene`. */
export interface MiniProgramCode {
  readonly scene: string;
  readonly page: string | null;
  readonly version: string;
  readonly width: number;
}

const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]+$/;
const LONGEST_SCENE = 32;
const VERSIONS = ['release', 'trial', 'develop'];
const SMALLEST = 280;
const LARGEST = 1280;
const USUAL = 430;
const CELLS = 25;

/** A pattern that differs with what it holds; nobody can scan it. */
function pictureOf(code: MiniProgramCode): Buffer {
  const bits = createHash('sha512').update(JSON.stringify(code)).digest();
  const cell = code.width / CELLS;
  return pngOf(code.width, (x, y) => {
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    const inside = column > 0 && row > 0 && column < CELLS - 1 && row < CELLS - 1;
    const bit = row * CELLS + column;
    return inside && ((bits[(bit >> 3) % bits.length]! >> (bit & 7)) & 1) === 1;
  });
}

/** The codes for posters, of which there may be any number. */
export class MiniProgramCodes {
  private readonly made: MiniProgramCode[] = [];

  constructor(private readonly settings: StandInSettings) {}

  list(): readonly MiniProgramCode[] {
    return this.made;
  }

  /** `POST /wxa/getwxacodeunlimit`: a picture, or a refusal as JSON. @throws Refusal */
  make({ scene, page, check_path = true, env_version = 'release', width = USUAL }: Readonly<Record<string, unknown>>): Buffer {
    if (typeof scene !== 'string' || scene === '' || scene.length > LONGEST_SCENE)
      throw new Refusal(40169, 'invalid length for scene, or the data is not json string');
    if (!SCENE.test(scene)) throw new Refusal(40129, 'invalid scene');
    if (!VERSIONS.includes(env_version as string) || typeof check_path !== 'boolean') throw new Refusal(40097, 'invalid args');
    if (typeof width !== 'number' || !Number.isInteger(width) || width < SMALLEST || width > LARGEST) throw new Refusal(40097, 'invalid args');
    const code = { scene, page: this.pageOf(page, check_path), version: env_version as string, width };
    this.made.push(code);
    return pictureOf(code);
  }

  private pageOf(page: unknown, isChecked: boolean): string | null {
    if (page === undefined || page === '') return null;
    const isPath = typeof page === 'string' && !page.startsWith('/') && !page.includes('?');
    if (!isPath || (isChecked && !this.settings.publishedPages.includes(page))) throw new Refusal(41030, 'invalid page');
    return page;
  }
}
