import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listen } from '../project/commands.mjs';
import { inProject } from '../project/root.mjs';
import { hashOf } from '../project/stamps.mjs';

const SHELF = inProject('.cache', 'demo');
/** What the demo community is made by; its history ends today, by the clocks of the community. */
const SOURCES = ['shared/src', 'server/src'];
const CHINA_MS = 8 * 3_600_000;
const today = () => new Date(Date.now() + CHINA_MS).toISOString().slice(0, 10);

const addressesIn = (folder) => ({ DATABASE_URL: `sqlite:${join(folder, 'huiyin.db')}`, FILES_URL: join(folder, 'files') });

/** Grows beside its place and is moved there whole, so that an interrupted one is never taken for finished. */
async function grow(place) {
  const beside = `${place}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  const entry = inProject('server', 'dist', 'demo', 'seed.main.js');
  const { code, output } = await listen(process.execPath, ['--enable-source-maps', entry], { env: { ...process.env, ...addressesIn(beside) } });
  if (code !== 0) {
    rmSync(beside, { recursive: true, force: true });
    throw new Error(`${output}\nThe demo community could not be made; the reason is above.`);
  }
  for (const old of readdirSync(SHELF).filter((name) => !name.includes('.'))) rmSync(join(SHELF, old), { recursive: true, force: true });
  renameSync(beside, place);
}

/** By place: two who ask at once wait for the same one. */
const growing = new Map();

/**
 * Puts the demo community into a folder. It is made once for these sources and this day, and copied from then on.
 * @returns the settings of a server that serves it
 */
export async function copyDemoCommunity(folder) {
  const place = join(SHELF, hashOf(SOURCES, [today()]).slice(0, 16));
  if (!existsSync(place) && !growing.has(place)) growing.set(place, grow(place));
  await growing.get(place);
  cpSync(place, folder, { recursive: true });
  return addressesIn(folder);
}
