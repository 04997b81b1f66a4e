// What opens on personal data is declared: the sources of the mini-program, and its build, against the table of shared/src/privacy.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_KINDS } from '@huiyin/shared/privacy/privacy-declaration';
import { giveUp, inProject } from '../project/root.mjs';
import { compare, doorsIn } from './personal-doors.mjs';

const dist = process.argv[2] ?? inProject('miniapp', 'dist', 'weapp');
if (!existsSync(join(dist, 'app.json'))) giveUp('The mini-program is not built: npm run build:weapp.');

const files = (folder, isWanted) => readdirSync(folder, { recursive: true }).filter(isWanted).map((name) => [name, readFileSync(join(folder, name), 'utf8')]); // prettier-ignore
const sources = files(inProject('miniapp', 'src'), (name) => /\.tsx?$/.test(name) && !/\.(?:h5|spec)\.tsx?$/.test(name));
const built = files(dist, (name) => name.endsWith('.js'));
const opened = [...sources, ...built].map(([name, code]) => [name, doorsIn(code)]);

const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'));
const { wrong, unused } = compare({ opened, declared: DATA_KINDS.flatMap(({ apis }) => apis), app });
for (const line of wrong) console.log(line);
for (const door of unused) console.log(`${door} is declared, and nothing opens it: it can be struck out of the console.`);
console.log(`${opened.length} files looked through.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
