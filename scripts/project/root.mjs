import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  process.stderr.write(`Huiyin needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org.\n`);
  process.exit(1);
}

/** The folder of the project, wherever the command was given. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inProject = (...parts) => join(root, ...parts);

/** Progress goes to stderr: stdout belongs to what was asked for (`--json` above all). */
export const say = (sentence) => process.stderr.write(`${sentence}\n`);

/** Ends the command with a sentence that says what to do. */
export function giveUp(sentence) {
  say(sentence);
  process.exit(1);
}
