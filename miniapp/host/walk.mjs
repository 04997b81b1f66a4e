// Walks a built weapp as thumbs would, against the server of WALK_SERVER: a resident reports, a worker accepts and completes, the one whose turn
// it is calls back and brings the signature, the resident rates; somebody new comes in by WeChat; then every page is opened. Looks for what WeChat would refuse or not read out.
import assert from 'node:assert/strict';
import path from 'node:path';
import { everyPage } from './every-page.mjs';
import { foundInBuild } from './built-files.mjs';
import { createPeople } from './people.mjs';
import { createStaff } from './staff.mjs';
import { callBack } from './story/callback.mjs';
import { hearByWechat } from './story/messages.mjs';
import { rate, report } from './story/report.mjs';
import { repair } from './story/repair.mjs';
import { approveComputer, bindByInvitation, comeBack, lookAround, signOut, stayWhoOneIs } from './story/sign-in.mjs';

const SET_DATA_LIMIT = 256_000;
const STACK_LIMIT = 10;
const KEPT_LIMIT = 10_000_000;

const dist = path.resolve(process.argv[2] ?? 'dist/weapp');
const baseUrl = process.env.WALK_SERVER;
assert.ok(baseUrl, 'WALK_SERVER is not set: the address of a server with the demo community, which `npm test -- walk` starts by itself.');
process.on('unhandledRejection', (reason) => assert.fail(reason));

const people = createPeople(dist, baseUrl, process.env.WALK_WECHAT);
const staff = await createStaff(baseUrl);

const resident = await people.signIn(staff.byRole('resident')[0]);
const matter = await report(resident);
const worker = await people.signIn(await staff.sendWorker(matter.id));
await repair(worker, matter);
const { callback } = await staff.matter(matter.id);
const caller = await people.signIn(staff.people.find(({ id }) => id === callback.caller.postId));
await callBack(caller, matter);
const { callback: done } = await staff.matter(matter.id);
assert.equal(done.state, 'satisfied', 'the callback is done');
assert.ok(done.checklist.signature.file, 'the signature arrived');
await rate(resident, matter);

assert.ok(process.env.WALK_WECHAT, 'WALK_WECHAT is not set: the address of the stand-in for WeChat that the server of WALK_SERVER asks.');
const newcomer = await bindByInvitation(people, staff);
const { again, firstBytes } = await comeBack(people, staff, newcomer);
await approveComputer(again, staff);
await hearByWechat(again);
await signOut(people, again);
await lookAround(people);
await stayWhoOneIs(people, staff);

const seen = await everyPage(dist, people, staff, matter);

let [largest, deepest, kept] = [0, 0, 0];
for (const { host } of people.walkers) {
  const { ledger } = host;
  assert.deepEqual(ledger.errors, [], 'nothing was said on the console');
  largest = Math.max(largest, ledger.largestSetData.bytes);
  deepest = Math.max(deepest, ledger.deepestStack);
  kept = Math.max(kept, ledger.mostStored + host.files.bytesKept());
  assert.ok(ledger.largestSetData.bytes < SET_DATA_LIMIT, `setData of ${ledger.largestSetData.bytes} bytes on ${ledger.largestSetData.route}`);
}
assert.ok(deepest <= STACK_LIMIT, `${deepest} pages were open at once`);
assert.ok(kept < KEPT_LIMIT, `${kept} bytes were kept on the device`);
assert.deepEqual(foundInBuild(dist), [], 'the built files use what telephones do not have');

console.log(
  `weapp walk: ${people.walkers.length} people, ${seen.pages} pages, ${seen.controls} controls, all named; ` +
    `first answer ${(firstBytes / 1000).toFixed(1)} KB, largest setData ${(largest / 1000).toFixed(0)} KB, ${deepest} pages deep, ${(kept / 1000).toFixed(0)} KB kept on the device`,
);
process.exit(0); // React's timers would keep the process alive
