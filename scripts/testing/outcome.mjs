import { existsSync, readFileSync } from 'node:fs';

/** What a step brought: counts, what to show of it, and how long it took. */
export const outcome = (passed, failed, output = '') => ({ passed, failed, output });

export const sum = (outcomes) =>
  outcomes.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), { passed: 0, failed: 0 });

export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** A program that counts for itself says so in its last line; any other counts as one. */
export function outcomeOfCommand({ code, output }) {
  const said = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  if (!said) return code === 0 ? outcome(1, 0, output) : outcome(0, 1, output);
  const [passed, failed] = [Number(said[1]), Number(said[2])];
  return outcome(passed, code !== 0 && failed === 0 ? 1 : failed, output);
}

/** A runner that failed without a failed test, or ran none, has failed once: silence is never success. */
function counted(passed, failed, { code, output }) {
  if (passed + failed === 0) return outcome(0, 1, `${output}\nNo test was run.\n`);
  return outcome(passed, failed === 0 && code !== 0 ? 1 : failed, output);
}

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Reads what `jest --json --outputFile` wrote; a file of specs that could not even be loaded counts as one failure. */
export function outcomeOfJest(file, ran) {
  const report = readJson(file);
  if (!report) return counted(0, 0, ran);
  return counted(report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites, ran);
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
const testsOf = (suite) => specsOf(suite).flatMap(({ tests }) => tests);

/** What passed at its second try only: a race somewhere, to be found. */
const passedLater = (report) =>
  report.suites
    .flatMap(specsOf)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `at its second try only: ${file}:${line} ${title}`);

/** How long the tests of each file took, one line a file, the slowest first. */
function timesByFile(report) {
  const took = (suite) => testsOf(suite).reduce((sum, { results }) => sum + results.reduce((all, { duration }) => all + duration, 0), 0);
  return report.suites
    .map((suite) => ({ file: suite.file, tests: testsOf(suite).length, seconds: took(suite) / 1000 }))
    .sort((one, other) => other.seconds - one.seconds)
    .map(({ file, tests, seconds }) => `${seconds.toFixed(1)} s  ${file} (${tests} tests)`);
}

/** Reads what Playwright's json reporter wrote; a test that passed only when repeated has passed. */
export function outcomeOfPlaywright(file, ran) {
  const report = readJson(file);
  if (!report) return counted(0, 0, ran);
  const { expected, flaky, unexpected } = report.stats;
  return { ...counted(expected + flaky, unexpected + report.errors.length, ran), notes: [...passedLater(report), ...timesByFile(report)].join('\n') };
}
