import { encode } from 'uqr';
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
/** Modules of white around a code. */
const QUIET = 4;

/** The platform's own codes are read by WeChat alone. Here any scanner reads the address at which a browser opens the same page. */
function pictureOf({ scene, page, width }: MiniProgramCode, { web, publishedPages }: StandInSettings): Buffer {
  const { data, size } = encode(`${web}/#/${page ?? publishedPages[0]}?scene=${encodeURIComponent(scene)}`, { ecc: 'M', border: QUIET });
  const cell = width / size;
  return pngOf(width, (x, y) => data[Math.floor(y / cell)]?.[Math.floor(x / cell)] ?? false);
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
    return pictureOf(code, this.settings);
  }

  private pageOf(page: unknown, isChecked: boolean): string | null {
    if (page === undefined || page === '') return null;
    const isPath = typeof page === 'string' && !page.startsWith('/') && !page.includes('?');
    if (!isPath || (isChecked && !this.settings.publishedPages.includes(page))) throw new Refusal(41030, 'invalid page');
    return page;
  }
}
