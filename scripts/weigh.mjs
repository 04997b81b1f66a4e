// npm run weigh [-- --json] [-- --check]: the sizes of the mini-program's packages and of the web face's first load.
import { installWhatIsMissing } from './project/install.mjs';
import { prepareFace } from './project/prepare.mjs';
import { giveUp } from './project/root.mjs';
import { firstLoadOfWebFace, LIMITS, weappSizes } from './testing/sizes.mjs';

await installWhatIsMissing();
for (const face of ['weapp', 'h5']) {
  const { code, output } = await prepareFace(face);
  if (code !== 0) giveUp(`${output}\n${face} could not be built; the reason is above.`);
}
const sizes = { ...weappSizes(), h5: firstLoadOfWebFace() };
const rows = [
  ['mini-program, main package', sizes.main, LIMITS.main],
  ...Object.entries(sizes.packages).map(([name, bytes]) => [`mini-program, package ${name}`, bytes, LIMITS.package]),
  ['web face, first load (gzip)', sizes.h5, LIMITS.h5],
];
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else for (const [name, bytes, limit] of rows) console.log(`${name}: ${(bytes / 1000).toFixed(0)} KB, limit ${limit / 1000} KB`);
const tooHeavy = rows.filter(([, bytes, limit]) => bytes >= limit);
for (const [name] of tooHeavy) console.error(`Too heavy: ${name}`);
if (process.argv.includes('--check') && tooHeavy.length > 0) process.exitCode = 1;
