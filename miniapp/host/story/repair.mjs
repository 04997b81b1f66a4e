import assert from 'node:assert/strict';

/** The worker accepts the order, and says what was done with a photo of before and of after. */
export async function repair(worker, { id }) {
  worker.isOn('packages/field/orders/index');
  worker.says('接头漏水', 'the order is in the list');
  await worker.follow('packages/field/order/index', { id });
  await worker.press('#accept');
  await worker.press('#complete');
  worker.isOn('packages/field/complete/index');
  await worker.press('#add-before');
  await worker.agree();
  await worker.press('#add-after');
  await worker.write('#complete-words', '接头换了新的，试水不漏');
  await worker.press('#free');
  await worker.press('#complete-send');
  assert.ok(worker.has('#complete-heading'), `it is done: ${worker.text().slice(0, 300)}`);
  await worker.press('#to-orders');
  worker.isOn('packages/field/orders/index');
}
