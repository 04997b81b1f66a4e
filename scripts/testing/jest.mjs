import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { listen } from '../project/commands.mjs';
import { inProject } from '../project/root.mjs';
import { outcomeOfJest } from './outcome.mjs';

/** Runs the specs whose paths match one of `patterns` (all, when there is none) and counts them. */
export async function jest(name, patterns = [], env = {}) {
  const report = inProject('.cache', 'test', `${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', inProject('node_modules', 'jest', 'bin', 'jest.js')];
  const ran = await listen(process.execPath, [...args, '--json', `--outputFile=${report}`, ...patterns], {
    env: { ...process.env, NODE_ENV: 'test', ...env },
  });
  return outcomeOfJest(report, ran);
}
