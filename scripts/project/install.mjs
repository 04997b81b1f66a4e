import { existsSync, readFileSync } from 'node:fs';
import { listen, npm } from './commands.mjs';
import { giveUp, inProject, say } from './root.mjs';
import { forget, hashOf, isMadeFrom, rememberMadeFrom } from './stamps.mjs';

const MANIFESTS = ['package.json', 'shared/package.json', 'server/package.json', 'miniapp/package.json'];
const WISHES = ['workspaces', 'dependencies', 'devDependencies', 'overrides'];
/** Native packages fit one kind of Node only. */
const THIS_NODE = [process.platform, process.arch, process.versions.modules];

function wishesOf(manifest) {
  const fields = JSON.parse(readFileSync(inProject(manifest), 'utf8'));
  return WISHES.map((wish) => fields[wish] ?? null);
}

const installHash = () => hashOf(['package-lock.json'], [...THIS_NODE, ...MANIFESTS.map(wishesOf)]);
const OPEN_A_DATABASE = "const { default: Database } = await import('better-sqlite3'); new Database(':memory:').close();";

const embeddedDatabaseWorks = async () => (await listen(process.execPath, ['--input-type=module', '-e', OPEN_A_DATABASE])).code === 0;

const COMPILING = 'better-sqlite3, the embedded database, had to be compiled: install Python 3, make and a C++ compiler, then try again.';

/** `npm install`, when node_modules lacks, or the lock, what a package asks for or Node itself is another than last time. */
export async function installWhatIsMissing() {
  if (existsSync(inProject('node_modules', '.package-lock.json')) && isMadeFrom('install', installHash())) return;
  forget('install');
  say('Installing packages (the first time takes some minutes) …');
  // Not `npm ci`: it refuses a lock in which the binaries of other platforms lack.
  const installed = await npm(['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (installed !== 0) giveUp(`npm install failed; its own message is above. If that speaks of node-gyp, ${COMPILING}`);
  if (!(await embeddedDatabaseWorks())) {
    const rebuilt = await npm(['rebuild', 'better-sqlite3']);
    if (rebuilt !== 0 || !(await embeddedDatabaseWorks())) giveUp(`For this Node, ${COMPILING}`);
  }
  rememberMadeFrom('install', installHash());
}
