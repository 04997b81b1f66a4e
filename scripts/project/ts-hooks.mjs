import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject } from './root.mjs';
import { swcOptions } from './swc-options.mjs';

const options = { ...swcOptions('kept'), sourceMaps: 'inline' };
const cache = inProject('.cache', 'ts');
mkdirSync(cache, { recursive: true });

const hashOf = (...texts) => createHash('sha256').update(texts.join('\0')).digest('hex');

/** A source as JavaScript: from the last time, where it is still the same. The compiler itself is loaded only when it is needed. */
async function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const place = join(cache, `${hashOf(filename)}.js`);
  const mark = `// ${hashOf(JSON.stringify(options), source)}\n`;
  if (existsSync(place)) {
    const kept = readFileSync(place, 'utf8');
    if (kept.startsWith(mark)) return kept.slice(mark.length);
  }
  const { transformSync } = await import('@swc/core');
  const { code } = transformSync(source, { ...options, filename });
  // Several programs may start at once: a half-written file is never seen.
  const written = `${place}.${process.pid}`;
  writeFileSync(written, mark + code);
  renameSync(written, place);
  return code;
}

/** Compiles `.ts` as Node loads it; decorators keep their metadata, without which Nest would inject nothing. */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}
