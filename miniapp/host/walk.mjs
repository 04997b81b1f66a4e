// Walks a built weapp as thumbs would, against the server of WALK_SERVER: a resident reports, a worker accepts and completes, the one whose turn
// it is calls back and brings the signature, the resident rates; somebody new comes in by WeChat; then every page is opened. Says each rule of WeChat with its figure, and fails where one is broken.
import assert from 'node:assert/strict';
import path from 'node:path';
import { everyPage } from './every-page.mjs';
import { createPeople } from './people.mjs';
import { builtPackage } from './rules/built-package.mjs';
import { evidenceOfWalk } from './rules/evidence.mjs';
import { judge } from './rules/index.mjs';
import { createStaff } from './staff.mjs';
import { callBack } from './story/callback.mjs';
import { hearByWechat } from './story/messages.mjs';
import { rate, report } from './story/report.mjs';
import { repair } from './story/repair.mjs';
import { approveComputer, bindByInvitation, comeBack, lookAround, signOut, signOutElsewhere, stayWhoOneIs } from './story/sign-in.mjs';

/** What the story wants refused: codes that are over, numbers and invitations that nobody has, a sign-in code that works once, and one that is none. */
const REFUSALS = [/^422 POST \/api\/v1\/wechat\/(?:sign-in|bind)$/, /^(?:400|409) POST \/api\/v1\/sign-in-requests\/scan$/];

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
await signOutElsewhere(people, staff, again);
await approveComputer(again, staff);
await hearByWechat(again);
await signOut(people, again);
await lookAround(people);
await stayWhoOneIs(people, staff);

const seen = await everyPage(dist, people, staff, matter);

const { lines, broken } = judge({ walk: evidenceOfWalk(people.walkers), build: builtPackage(dist), refusals: REFUSALS });
for (const line of lines) console.log(line);
assert.deepEqual(broken, [], 'rules of WeChat are broken');

console.log(
  `weapp walk: ${people.walkers.length} people, ${seen.pages} pages, ${seen.controls} controls, all named; ` +
    `first answer ${(firstBytes / 1000).toFixed(1)} KB; ${lines.length} rules of WeChat kept`,
);
process.exit(0); // React's timers would keep the process alive
