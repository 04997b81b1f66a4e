import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inProject, root } from './root.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', '.cache']);

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) if (!NOT_SOURCES.has(name)) yield* filesUnder(join(path, name));
}

/** One hash over names and contents of all files in the given files and folders of the project, and over `facts`. */
export function hashOf(paths, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const path of paths) for (const file of filesUnder(inProject(path))) hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

const stampFile = (name) => inProject('.cache', 'stamps', name);

/** Whether `name` was last made from exactly this. */
export const isMadeFrom = (name, hash) => existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === hash;

export function rememberMadeFrom(name, hash) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), hash);
}

/** Called before something is made anew, so that a half-made result is never taken for whole. */
export const forget = (name) => rmSync(stampFile(name), { force: true });
