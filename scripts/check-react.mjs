// A second React in the tree builds without a word and then every page of the mini-program dies at its start.
import { readFileSync } from 'node:fs';
import { inProject } from './project/root.mjs';

const { packages } = JSON.parse(readFileSync(inProject('node_modules', '.package-lock.json'), 'utf8'));
const found = Object.entries(packages).filter(([path]) => /(?:^|\/)node_modules\/react$/.test(path));
for (const [path, { version }] of found) console.log(`${path} ${version}`);
const isRight = found.length === 1 && found[0][1].version.startsWith('18.');
if (!isRight) console.log('There must be exactly one React, of version 18: see `npm ls react` for who asks for another.');
process.exitCode = isRight ? 0 : 1;
