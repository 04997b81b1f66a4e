import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Clock } from '../clock/clock.ts';
import type { StoredFile } from './stored-file.entity.ts';

export const FILE_VARIANTS = ['original', 'thumbnail'] as const;
export type FileVariant = (typeof FILE_VARIANTS)[number];

export const LINK_LIFE_MS = 10 * 60_000;
/** For so long the same link is given, so that a screen drawn again finds its pictures in the cache. */
const SAME_LINK_MS = 60_000;

/** Addresses that work for a while, ten minutes as a rule, and for one variant of one file: who has one needs no session. */
export class FileLinks {
  constructor(
    private readonly secret: string,
    private readonly clock: Clock,
  ) {}

  view(file: StoredFile): FileView {
    const { id, kind, purpose, mediaType, bytes, width, height } = file;
    return {
      id,
      kind,
      purpose,
      mediaType,
      bytes,
      width,
      height,
      url: this.link(id, 'original'),
      thumbnailUrl: file.thumbnailKey === null ? null : this.link(id, 'thumbnail'),
    };
  }

  /**
   * Answers until when the link holds, in epoch milliseconds, and for which variant.
   * @throws DomainError file.link-expired for a link that is over, changed or made up
   */
  check(id: string, query: Readonly<Record<string, unknown>>): { variant: FileVariant; until: number } {
    const variant = FILE_VARIANTS.find((known) => known === query.variant);
    const until = Number(query.until);
    if (!variant || !Number.isSafeInteger(until) || typeof query.signature !== 'string') throw new DomainError('file.link-expired');
    if (!sameText(query.signature, this.sign(id, variant, until)) || until <= this.clock.now().getTime()) throw new DomainError('file.link-expired');
    return { variant, until };
  }

  /** For who cannot ask again, and for whom ten minutes may be too short. */
  link(id: string, variant: FileVariant, lifeMs = LINK_LIFE_MS): string {
    const now = this.clock.now().getTime();
    const until = now - (now % SAME_LINK_MS) + lifeMs;
    return `/api/v1/files/${id}/content?variant=${variant}&until=${until}&signature=${this.sign(id, variant, until)}`;
  }

  private sign(id: string, variant: FileVariant, until: number): string {
    return createHmac('sha256', this.secret).update(`file\n${id}\n${variant}\n${until}`).digest('base64url');
  }
}

/** Compared in a time that tells nothing about where they differ. */
function sameText(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
