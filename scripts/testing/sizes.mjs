import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageSizes } from '../../miniapp/host/rules/package-sizes.mjs';
import { inProject } from '../project/root.mjs';

const WEAPP = inProject('miniapp', 'dist', 'weapp');
const H5 = inProject('miniapp', 'dist', 'h5');
const KB = 1000;

/** In bytes, `paint` in milliseconds; WeChat itself refuses a package over 2 MB. */
export const LIMITS = { main: 1000 * KB, package: 1500 * KB, h5: 350 * KB, paint: 1500 };

const app = () => JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8'));

/** Bytes of each package of the mini-program. */
export const weappSizes = () => packageSizes(WEAPP);

/** The chunks that the router fetches for the home page, as the built app names them. */
function homeChunks(scripts) {
  const home = app().pages[0];
  const loader = scripts.map((code) => code.split(`"path":"${home}","load":`)[1]?.split(']}')[0]).find(Boolean);
  const chunks = [...(loader ?? '').matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id);
  if (chunks.length === 0) throw new Error(`The built web face does not show which chunks ${home} needs.`);
  return ['chunk', 'css'].flatMap((folder) =>
    readdirSync(join(H5, folder))
      .filter((name) => chunks.includes(name.split('.')[0]) && /\.(?:js|css)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** Compressed bytes until the home page stands: index.html, what it loads by itself, and the chunks of the home page. */
export function firstLoadOfWebFace() {
  const read = (file) => readFileSync(join(H5, file));
  const eager = [
    ...read('index.html')
      .toString('utf8')
      .matchAll(/(?:src|href)="(?:\.\/)?([^":]+)"/g),
  ].map(([, file]) => file);
  const scripts = eager.filter((file) => file.endsWith('.js')).map((file) => read(file).toString('utf8'));
  const files = new Set(['index.html', ...eager, ...homeChunks(scripts)]);
  return [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}
