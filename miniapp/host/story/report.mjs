import assert from 'node:assert/strict';

/** More than WeChat would fetch together, were they not fetched by turns. */
const MANY_PHOTOS = 9;

/** A resident reports what leaks, with photos, at home. @returns the matter's id and number */
export async function report(resident) {
  resident.isOn('pages/home/index');
  await resident.press('#report');
  resident.isOn('packages/resident/report/index');
  await resident.write('#report-text', '厨房水槽下面的水管接头漏水，地上都是水');
  resident.says('因为您写到', 'the words that led to the category are said');
  const kept = resident.host.storage.names().filter((name) => JSON.stringify(resident.host.storage.get(name)).includes('接头漏水'));
  assert.notEqual(kept.length, 0, 'what was typed is kept on the device');
  await resident.press('#add-photo');
  assert.deepEqual(resident.host.privacy.asked, ['chooseMedia'], 'nothing was asked before it was needed');
  await resident.press('#privacy-refuse');
  resident.says('不用照片也能提交', 'whoever refuses is told that the rest goes on');
  resident.host.telephone.photos = MANY_PHOTOS;
  resident.host.telephone.cameraShut = true;
  await resident.press('#add-photo');
  await resident.agree();
  resident.says('允许微信用相机和照片', 'a telephone that does not let WeChat is said, with what to do');
  resident.host.telephone.cameraShut = false;
  await resident.press('#add-photo');
  assert.ok(!resident.has('#privacy-agree'), 'what was agreed to is not asked again');

  const before = resident.controls().length;
  await resident.press('#place');
  assert.ok(resident.controls().length > before, 'the question where it is opens');
  await resident.press('我家');
  await resident.press('#submit');

  resident.isOn('packages/resident/done/index');
  const [number] = /\d{4}-\d{6}/.exec(resident.text()) ?? [];
  assert.ok(number, `the number is said: ${resident.text().slice(0, 200)}`);
  const { id } = resident.host.page().options;
  await resident.press('#view');
  resident.isOn('packages/resident/matter/index');
  resident.says(number);
  resident.says('接头漏水');
  return { id, number };
}

/** The resident finds it at home among what waits for them, and rates it. */
export async function rate(resident, { id, number }) {
  await resident.follow('packages/resident/rate/index', { id });
  await resident.press('#verdict-satisfied');
  for (const name of resident.controls().map((control) => control.name).filter((name) => /5 ?星/.test(name))) await resident.press(name); // prettier-ignore
  await resident.press('#rate-send');
  await resident.follow('packages/resident/matter/index', { id });
  resident.says(number);
  resident.says('满意');
}
