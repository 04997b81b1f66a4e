import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { watch } from '../project/commands.mjs';
import { say } from '../project/root.mjs';

const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/libexec', '/usr/local/sbin'];

/** The first of these programs that is installed, with its path. */
export const findProgram = (names) => names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find((path) => existsSync(path));

/** Installs Debian packages where this process may: as root, with apt-get. @returns whether they are there now */
export async function installDebianPackages(packages) {
  if (process.getuid?.() !== 0 || !findProgram(['apt-get'])) return false;
  say(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await watch('apt-get', ['update', '-qq'], { env })) !== 0) say('apt-get update failed; trying with the lists that are here.');
  return (await watch('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })) === 0;
}
