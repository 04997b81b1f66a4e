import assert from 'node:assert/strict';

const SAID = { inspection: '水槽下面是干的，试水不漏', service: '来得准时，态度好', improvement: '没有要改的' };

/** The one whose turn it is makes the callback: five items, the charges, and the signature drawn with the finger. */
export async function callBack(caller, { id }) {
  await caller.follow('packages/visits/callback/index', { id });
  for (const [item, words] of Object.entries(SAID)) await caller.write(`#${item}-words`, words);
  await caller.press('#collected-as-quoted');
  await caller.draw('#signature');
  const [canvas] = caller.host.page().canvases.values();
  assert.ok(canvas.points.length > 5, 'the finger left a line');
  await caller.press('业主');
  await caller.press('#finish');
}
