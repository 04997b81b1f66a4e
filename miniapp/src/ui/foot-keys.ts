import { capsOf } from './key-caps.ts';
import type { Key } from './use-keys.ts';

/** What every list and page has, before what is special here; the way out is last. */
const FIRST: readonly string[] = ['KeyJ', 'KeyK', 'Enter'];
const LAST: readonly string[] = ['Escape'];

function rankOf({ code, alt }: Key): number {
  const at = alt ? -1 : FIRST.indexOf(code);
  if (at >= 0) return at;
  return FIRST.length + LAST.indexOf(code) + 1;
}

/** The keys for the foot of a page, always in the same order: one that a nearer one covers is left out. `keys` come the nearest first. */
export function footKeys(keys: readonly Key[]): Key[] {
  const nearest = new Map<string, Key>();
  for (const key of keys) {
    const caps = capsOf(key).join(' ');
    if (!nearest.has(caps)) nearest.set(caps, key);
  }
  const shown = [...nearest].filter(([, { foot }]) => foot);
  return shown.sort(([caps, one], [otherCaps, other]) => rankOf(one) - rankOf(other) || caps.localeCompare(otherCaps, 'en')).map(([, key]) => key);
}
