// node -C source --import ./scripts/ts.mjs FILE.ts: runs TypeScript sources without a build, decorators' metadata included.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './project/swc-options.mjs';

// Node loads this file a second time, in the thread of its loaders.
if (isMainThread) register(import.meta.url);
const options = { ...swcOptions('kept'), sourceMaps: 'inline' };

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  const filename = fileURLToPath(url);
  return { format: 'module', source: transformSync(readFileSync(filename, 'utf8'), { ...options, filename }).code, shortCircuit: true };
}
