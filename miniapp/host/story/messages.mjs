import assert from 'node:assert/strict';

const LONGEST_WAY = 30_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reports something, and reads what became of it. @returns the matter's id */
async function reports(walker, words) {
  await walker.replace('packages/resident/report/index');
  await walker.write('#report-text', words);
  if (walker.has('#place')) {
    await walker.press('#place');
    await walker.press('我家');
  }
  await walker.press('#submit');
  walker.isOn('packages/resident/done/index');
  assert.match(walker.text(), /\d{4}-\d{6}/, 'it went in, and its number is said');
  return walker.host.page().options.id;
}

/** The page of the message that tells of one of these matters. */
async function messageOf({ telephone }, ids) {
  for (const end = Date.now() + LONGEST_WAY; Date.now() < end; await pause(200)) {
    const page = (await telephone.messagePages()).find((one) => ids.some((id) => one.includes(id)));
    if (page !== undefined) return page;
  }
  return undefined;
}

/** Somebody with WeChat reports: it asks in the tap itself, and what is allowed arrives and opens the matter; what is refused or fails is in nobody's way. */
export async function hearByWechat(walker) {
  const { telephone } = walker.host;
  // What is allowed while the first is on its way may come too late for it, and is there for the second.
  const told = [await reports(walker, '楼道里的门把手掉了'), await reports(walker, '楼道里的门把手又掉了')];
  const page = await messageOf(walker.host, told);
  assert.ok(page, 'the message arrived');
  telephone.allows = 'reject';
  await reports(walker, '楼道里的灯一闪一闪的');
  telephone.allows = 'main switch off';
  await reports(walker, '楼道里的窗户关不上');
  telephone.allows = 'accept';
  assert.deepEqual(
    telephone.asked.messages,
    [3, 3, 3, 'requestSubscribeMessage:fail The main switch is switched off'],
    'each tap asked once, for three at most',
  );

  const { pathname, searchParams } = new URL(page, 'x://message/');
  await walker.replace(pathname.slice(1), { scene: encodeURIComponent(searchParams.get('scene')) });
  walker.isOn('packages/resident/matter/index');
  walker.says('楼道里的门把手', 'the message opens its matter');

  await walker.replace('pages/me/index');
  walker.says('微信通知');
  telephone.subscriptions = { mainSwitch: false, itemSettings: {} };
  await walker.press('#messages');
  walker.isOn('packages/person/messages/index');
  walker.says('在微信里关了', 'what is switched off in WeChat is said');
  await walker.press('#open-wechat-settings');
  assert.ok(!walker.text().includes('在微信里关了'), 'it was switched on in the settings of WeChat');
  const before = telephone.asked.messages.length;
  await walker.press('#ask-consent');
  assert.deepEqual(telephone.asked.messages.slice(before), [3], 'three are asked for at a time');
  walker.says('还能发 1 条', 'what was allowed is shown');
}
