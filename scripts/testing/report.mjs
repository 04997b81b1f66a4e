import { lastLine, sum } from './outcome.mjs';

const LONGEST = 30_000;

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
const mark = ({ failed }) => (failed === 0 ? 'ok    ' : 'FAILED');

const indented = (text) =>
  text
    .trimEnd()
    .slice(-LONGEST)
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

export const announce = (name) => console.log(`      … ${name}`);

/** The heading of a finished step, and what it said when it failed. */
export function report(name, result) {
  console.log(`${mark(result)} ${name}: ${lastLine(result)} (${seconds(result.took)})`);
  if (result.notes) console.log(indented(result.notes));
  if (result.failed > 0) console.log(indented(result.output));
}

/** Every step once more, and as the last line the sum. */
export function conclude(results) {
  console.log('\nSummary');
  for (const [name, result] of results) console.log(`${mark(result)} ${name}: ${lastLine(result)} (${seconds(result.took)})`);
  const total = sum(results.map(([, result]) => result));
  console.log(lastLine(total));
  return total;
}
