// npm run weigh [-- --json] [--check] [--page]: the sizes of the mini-program's packages and of the web face's first load; with --page
// also how long the home of a resident takes on a slow line.
import { installWhatIsMissing } from './project/install.mjs';
import { prepareFace, prepareServer } from './project/prepare.mjs';
import { giveUp } from './project/root.mjs';
import { findChromium } from './testing/chromium.mjs';
import { openDemoServer } from './testing/demo-server.mjs';
import { firstPaintOfHome, TIMES } from './testing/first-paint.mjs';
import { firstLoadOfWebFace, LIMITS, weappSizes } from './testing/sizes.mjs';

const wishes = new Set(process.argv.slice(2));

async function paintOfHome() {
  const chromium = await findChromium();
  await prepareServer();
  const server = await openDemoServer();
  try {
    return await firstPaintOfHome(server.baseUrl, chromium);
  } finally {
    await server.close();
  }
}

await installWhatIsMissing();
for (const face of ['weapp', 'h5']) {
  const { code, output } = await prepareFace(face);
  if (code !== 0) giveUp(`${output}\n${face} could not be built; the reason is above.`);
}
const sizes = { ...weappSizes(), h5: firstLoadOfWebFace(), ...(wishes.has('--page') && { home: await paintOfHome() }) };
const rows = [
  ['mini-program, main package', sizes.main, LIMITS.main],
  ...Object.entries(sizes.packages).map(([name, bytes]) => [`mini-program, package ${name}`, bytes, LIMITS.package]),
  ['web face, first load (gzip)', sizes.h5, LIMITS.h5],
];
if (wishes.has('--json')) console.log(JSON.stringify(sizes));
else {
  for (const [name, bytes, limit] of rows) console.log(`${name}: ${(bytes / 1000).toFixed(0)} KB, limit ${limit / 1000} KB`);
  if (sizes.home) {
    console.log(`web face, home on a slow line, largest paint: ${sizes.home.paint.toFixed(0)} ms, goal ${LIMITS.paint} ms (median of ${TIMES})`);
    console.log(`web face, home on a slow line, matters are there: ${sizes.home.useful.toFixed(0)} ms`);
  }
}
const tooHeavy = rows.filter(([, bytes, limit]) => bytes >= limit);
for (const [name] of tooHeavy) console.error(`Too heavy: ${name}`);
if (wishes.has('--check') && tooHeavy.length > 0) process.exitCode = 1;
