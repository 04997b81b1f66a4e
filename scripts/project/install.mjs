import { existsSync } from 'node:fs';
import { listen, npm } from './commands.mjs';
import { giveUp, inProject, say } from './root.mjs';
import { forget, hashOf, isMadeFrom, rememberMadeFrom } from './stamps.mjs';

const MANIFESTS = ['package.json', 'package-lock.json', 'shared/package.json', 'server/package.json', 'miniapp/package.json'];
/** Native packages fit one kind of Node only. */
const THIS_NODE = [process.platform, process.arch, process.versions.modules];

const manifestHash = () => hashOf(MANIFESTS, THIS_NODE);
const OPEN_A_DATABASE = "const { default: Database } = await import('better-sqlite3'); new Database(':memory:').close();";

const embeddedDatabaseWorks = async () => (await listen(process.execPath, ['--input-type=module', '-e', OPEN_A_DATABASE])).code === 0;

/** `npm install`, when node_modules lacks or the lock, a manifest or Node itself is another than last time. */
export async function installWhatIsMissing() {
  if (existsSync(inProject('node_modules', '.package-lock.json')) && isMadeFrom('install', manifestHash())) return;
  forget('install');
  say('Installing packages (the first time takes some minutes) …');
  // Not `npm ci`: it refuses a lock in which the binaries of other platforms lack.
  if ((await npm(['install', '--include=dev', '--no-audit', '--no-fund'])) !== 0) giveUp('npm install failed; its own message is above.');
  if (!(await embeddedDatabaseWorks()) && ((await npm(['rebuild', 'better-sqlite3'])) !== 0 || !(await embeddedDatabaseWorks())))
    giveUp(
      'The embedded database (better-sqlite3) has no ready binary here and could not be compiled. Install Python 3, make and a C++ compiler, then try again.',
    );
  rememberMadeFrom('install', manifestHash());
}
