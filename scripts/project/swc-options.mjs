import { readFileSync } from 'node:fs';
import { inProject } from './root.mjs';

/** The house's .swcrc as options; `specifiers` is what becomes of `./x.ts`: kept while sources run, `./x.js` in a build. */
export function swcOptions(specifiers) {
  const { $schema: _schema, ...options } = JSON.parse(readFileSync(inProject('.swcrc'), 'utf8'));
  return { ...options, swcrc: false, jsc: { ...options.jsc, rewriteRelativeImportExtensions: specifiers === 'to-js' } };
}
