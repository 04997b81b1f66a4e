import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'postcss';
import { packageSizes } from './package-sizes.mjs';

/** A built mini-program, as the rules look at its files. */
export function builtPackage(dist) {
  const names = fs.readdirSync(dist, { recursive: true });
  const read = (name) => fs.readFileSync(path.join(dist, name), 'utf8');
  const ending = (end) => names.filter((name) => name.endsWith(end)).map((name) => ({ name, text: read(name) }));
  const scripts = ending('.js');
  const templates = ending('.wxml');
  return {
    app: JSON.parse(read('app.json')),
    pageSettings: ending('.json').map(({ name, text }) => ({ name, ...JSON.parse(text) })),
    scripts,
    stylesheets: ending('.wxss').map(({ name, text }) => ({ name, text, root: parse(text) })),
    /** Every word that scripts and templates can make a class of, and every element that templates can be. */
    words: new Set([...scripts, ...templates].flatMap(({ text }) => text.match(/[A-Za-z][\w-]*/g) ?? [])),
    elements: new Set(['page', ...templates.flatMap(({ text }) => [...text.matchAll(/<([\w-]+)/g)].map(([, tag]) => tag))]),
    sizes: packageSizes(dist),
    bytesOf: (name) => fs.statSync(path.join(dist, name), { throwIfNoEntry: false })?.size,
  };
}
