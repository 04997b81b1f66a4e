import { existsSync } from 'node:fs';
import { listenToNpm } from './commands.mjs';
import { compilePackage } from './compile.mjs';
import { compressFolder } from './compress.mjs';
import { inProject, say } from './root.mjs';
import { forget, hashOf, isMadeFrom, rememberMadeFrom } from './stamps.mjs';

const SERVER_SOURCES = ['.swcrc', 'scripts/project', 'shared/src', 'server/src'];
const FACE_SOURCES = ['package-lock.json', 'shared/src', 'miniapp/package.json', 'miniapp/babel.config.js', 'miniapp/config', 'miniapp/src'];
/** What each build of the mini-program must at least have produced. */
const FACES = { h5: 'index.html', weapp: 'app.json' };

/** Compiles shared and server, when their sources are others than last time. */
export async function prepareServer() {
  const hash = hashOf(SERVER_SOURCES);
  if (existsSync(inProject('server', 'dist', 'main.js')) && isMadeFrom('server', hash)) return;
  forget('server');
  const started = performance.now();
  const counts = await Promise.all(['shared', 'server'].map(compilePackage));
  say(`Compiled ${counts[0] + counts[1]} files of shared and server in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  rememberMadeFrom('server', hash);
}

/**
 * Builds the web face (`h5`) or the mini-program (`weapp`), when its sources are others than last time.
 * @returns the exit code and what the build said
 */
export async function prepareFace(face) {
  const hash = hashOf(FACE_SOURCES);
  const isThere = () => existsSync(inProject('miniapp', 'dist', face, FACES[face]));
  if (isThere() && isMadeFrom(face, hash)) return { code: 0, output: 'Nothing changed since the last build.\n' };
  forget(face);
  const built = await listenToNpm(['run', `build:${face}`, '--workspace=@huiyin/miniapp']);
  if (built.code === 0 && isThere()) {
    if (face === 'h5') compressFolder(inProject('miniapp', 'dist', face));
    rememberMadeFrom(face, hash);
  }
  return built.code === 0 && !isThere() ? { code: 1, output: `${built.output}\nThe build left no ${FACES[face]}.\n` } : built;
}
