// npm run fences:check: plants one violation of each fence in a small copy of the house and looks whether each is caught.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listen } from './project/commands.mjs';
import { inProject } from './project/root.mjs';
import { FENCE_VIOLATIONS, GROUND, LINT_VIOLATIONS } from './testing/planted-violations.mjs';

const house = mkdtempSync(join(tmpdir(), 'huiyin-fences-'));

function plant(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

async function brokenFences() {
  const depcruise = inProject('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'shared/src', 'server/src', 'miniapp/src'];
  const { output } = await listen(process.execPath, args, { cwd: house });
  return new Set(JSON.parse(output).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
}

async function brokenRules() {
  const { output } = await listen(process.execPath, [inProject('node_modules', 'oxlint', 'bin', 'oxlint'), '--format', 'json'], { cwd: house });
  return new Set(JSON.parse(output).diagnostics.map(({ code, filename }) => `${code} ${filename.replaceAll('\\', '/')}`));
}

try {
  plant(GROUND);
  for (const [path, text, others = {}] of [...Object.values(FENCE_VIOLATIONS), ...Object.values(LINT_VIOLATIONS)]) plant({ [path]: text, ...others });
  for (const file of ['.dependency-cruiser.cjs', '.oxlintrc.json', '.gitignore']) copyFileSync(inProject(file), join(house, file));
  symlinkSync(inProject('node_modules'), join(house, 'node_modules'), 'junction');

  const caught = new Set([...(await brokenFences()), ...(await brokenRules())]);
  const named = createRequire(import.meta.url)(inProject('.dependency-cruiser.cjs')).forbidden.map(({ name }) => name);
  const untried = named.filter((name) => !(name in FENCE_VIOLATIONS)).map((name) => `${name}: no violation is planted for it`);
  const missed = Object.entries({ ...FENCE_VIOLATIONS, ...LINT_VIOLATIONS })
    .filter(([name, [path]]) => !caught.has(`${name} ${path}`))
    .map(([name, [path]]) => `${name}: the violation in ${path} was not caught`);
  const wrong = [...untried, ...missed];
  for (const sentence of wrong) console.log(sentence);
  const tried = Object.keys(FENCE_VIOLATIONS).length + Object.keys(LINT_VIOLATIONS).length;
  console.log(`${tried - missed.length} passed, ${wrong.length} failed`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(house, { recursive: true, force: true });
}
