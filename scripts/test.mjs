// npm test: everything that must hold, with one heading a step; `npm test -- lint fences` runs the steps of those names only.
import { installWhatIsMissing } from './project/install.mjs';
import { giveUp } from './project/root.mjs';
import { outcome } from './testing/outcome.mjs';
import { announce, conclude, report } from './testing/report.mjs';
import { STAGES } from './testing/steps.mjs';

const wished = process.argv.slice(2);
const isWished = ([name]) => wished.length === 0 || wished.some((word) => name.includes(word));
const results = [];

async function runStep([name, run]) {
  announce(name);
  const started = performance.now();
  const found = await run().catch((error) => outcome(0, 1, error.stack));
  const result = { ...found, took: performance.now() - started };
  report(name, result);
  results.push([name, result]);
}

async function runLane(steps) {
  for (const step of steps.filter(isWished)) await runStep(step);
}

const all = STAGES.flat(2);
if (!all.some(isWished)) giveUp(`There is no step of that name. The steps: ${all.map(([name]) => name).join(', ')}.`);
await installWhatIsMissing();
for (const lanes of STAGES) await Promise.all(lanes.map(runLane));
process.exitCode = conclude(results).failed === 0 ? 0 : 1;
