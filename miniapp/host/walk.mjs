// Walks a built weapp as a thumb would: home, the report form, then every other page; looks whether every control has a name.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { answer, session } from './answers.mjs';
import { attributeReader } from './attributes.mjs';
import { createHost } from './host.mjs';
import { byId, textOf, walk } from './tree.mjs';

const dist = path.resolve(process.argv[2] ?? 'dist/weapp');
const attributesOf = attributeReader(dist);
const CONTROL_ROLES = ['button', 'switch', 'radio', 'link'];
const CONTROL_TAGS = ['input', 'textarea', 'button', 'switch', 'picker'];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves once the page on top has stood still for five looks; a busy machine only makes it later. */
async function settled() {
  let before = '';
  for (let still = 0, looks = 0; still < 5 && looks < 200; looks++) {
    await pause(80);
    const page = host.page();
    const now = `${page.route} ${JSON.stringify(page.data.root)?.length}`;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Every control of a page, by its name; fails where one has none. */
function controlsOf(page) {
  const names = [];
  for (const node of walk(page.data.root)) {
    if (node.nn === undefined) continue;
    const attributes = attributesOf(node);
    if (!CONTROL_ROLES.includes(attributes['aria-role']) && !CONTROL_TAGS.includes(attributes.tag)) continue;
    const name = attributes['aria-label'] || textOf(node).trim();
    assert.ok(name, `${page.route}: a ${attributes['aria-role'] ?? attributes.tag} (${attributes.class ?? node.cl ?? ''}) has no name`);
    names.push(name);
  }
  return names;
}

const host = createHost(dist, { request: answer, storage: { token: 'token', session } });
const home = host.launch('pages/home/index');
await settled();
const onHome = controlsOf(home);
assert.ok(textOf(home.data.root).includes('陈桂芳'), 'home greets its resident');
assert.ok(textOf(home.data.root).includes('2 号楼电梯停运'), 'home shows the open matter');
assert.ok(onHome.includes('我要报事'), 'home has the door to a report');

await host.fire(byId(home.data.root, 'report'), 'tap');
await settled();
const report = host.page();
assert.equal(report.route, 'packages/resident/report/index');
const field = byId(report.data.root, 'report-text');
await host.fire(field, 'input', { value: '电梯停了，老人下不了楼' });
await settled();
const onReport = controlsOf(report);
assert.ok(textOf(report.data.root).includes('因为您写到“电梯”“停了”'), 'the words that led to the category are said');
assert.ok(onReport.includes('提交'), 'the report can be sent');
assert.ok(
  Object.entries(host.storage).some(([key, value]) => key === 'draft.m1' && value.text.includes('老人')),
  'what was typed is kept on the device',
);

await host.fire(byId(report.data.root, 'place'), 'tap');
await settled();
const withSheet = controlsOf(report);
assert.ok(withSheet.length > onReport.length, 'the question where it is opens');

const { pages, subPackages } = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'));
const everyPage = [...pages, ...subPackages.flatMap(({ root, pages: those }) => those.map((page) => `${root}/${page}`))];
let others = 0;
for (const route of everyPage) {
  const page = host.open(route, { id: 'x1' });
  await settled();
  const names = controlsOf(page);
  assert.ok(textOf(page.data.root).length > 0, `${route} shows nothing`);
  others += names.length;
}

console.log(
  `weapp walk: home ${onHome.length} controls, report ${onReport.length}, with its sheet ${withSheet.length}, all ${everyPage.length} pages ${others}: all named`,
);
process.exit(0); // React's timers would keep the process alive
