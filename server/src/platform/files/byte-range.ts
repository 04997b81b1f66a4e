import type { ByteRange } from './storage/file-storage.ts';

/**
 * The part of a file that a `Range` header asks for: null for the whole (no header, or a form that is not served: several ranges,
 * another unit), 'outside' for a part that begins behind the end.
 */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | 'outside' | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') return Number(to) === 0 ? 'outside' : { start: Math.max(0, bytes - Number(to)), end: bytes - 1 };
  const start = Number(from);
  if (to !== '' && Number(to) < start) return null;
  return start >= bytes ? 'outside' : { start, end: to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1) };
}
