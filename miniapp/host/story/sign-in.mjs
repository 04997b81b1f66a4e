import assert from 'node:assert/strict';

const HOME = 'pages/home/index';
const WELCOME = 'packages/entry/welcome/index';
/** Who is signed in, as the device keeps it. */
const signedInAs = (walker) => walker.host.storage.get('session')?.membership.name;

/** To WeChat; another walk through the same server is somebody else's. */
const NEWCOMER = `陈小雨 ${Date.now()}`;
const PASSER_BY = `过路人 ${Date.now()}`;
const LONGEST_FIRST_ANSWER = 20_000;
const PICKER = 'packages/entry/picker/index';
const keptBy = ({ host }) => Object.fromEntries(host.storage.names().map((name) => [name, host.storage.get(name)]));

/** The server does not know the session of this telephone any more. */
const runOut = ({ host }) => host.storage.set('token', 'of-a-session-that-is-over');

/** Somebody whom nobody knows yet: what does not do is said beside the way, and an invitation leads home. @returns who it was */
export async function bindByInvitation(people, staff) {
  const newcomer = people.withWechat(NEWCOMER);
  const { telephone } = newcomer.host;
  telephone.oldCode = '0code-that-is-over';
  await newcomer.launch(HOME);
  newcomer.isOn(PICKER);
  assert.equal(telephone.asked.logins, 1, 'WeChat is asked once at the start, and not again by itself');
  await newcomer.press('#by-wechat');
  newcomer.says('微信这次给的登录凭证用不了', 'a code that is over is said');
  telephone.oldCode = undefined;
  await newcomer.press('#by-wechat');
  newcomer.isOn(WELCOME);

  await newcomer.press('#bind-number');
  newcomer.says('没有拿到手机号', 'a number that was not given is no end');
  telephone.number = '13900009999';
  await newcomer.press('#bind-number');
  newcomer.says('这个手机号没有在物业登记过', 'a number that nobody has is said');

  await newcomer.write('#invitation-code', 'AAAAA 99999');
  await newcomer.write('#own-name', '陈小雨');
  await newcomer.press('#bind-invitation');
  newcomer.says('这个邀请码用不了');
  const elsewhere = people.withWechat(NEWCOMER);
  await elsewhere.launch(HOME);
  elsewhere.isOn(WELCOME);
  const before = telephone.asked.logins;
  await newcomer.write('#invitation-code', await staff.invite());
  await newcomer.press('#bind-invitation');
  newcomer.isOn(HOME);
  assert.equal(telephone.asked.logins, before + 1, 'what may be bound is over, for another device began anew: WeChat is asked once more by itself');
  assert.equal(signedInAs(newcomer), '陈小雨');
  return newcomer;
}

/** Whoever is known comes in without being asked, with one request for the first page; a session that ended goes on by itself. */
export async function comeBack(people, staff, before) {
  const anew = people.withWechat(NEWCOMER);
  await anew.launch(HOME);
  anew.isOn(HOME);
  assert.equal(signedInAs(anew), '陈小雨', 'WeChat says who it is, and nobody is asked');
  assert.equal(anew.host.telephone.asked.logins, 1);

  const again = people.withWechat(NEWCOMER, keptBy(before));
  await again.launch(HOME);
  again.isOn(HOME);
  assert.equal(again.host.telephone.asked.logins, 0, 'a session that is kept asks WeChat for nothing');
  const [first] = again.host.requests;
  assert.equal(first.path, '/api/v1/me/complaints', 'the first page waits for one request');
  assert.ok(first.bytes < LONGEST_FIRST_ANSWER, `the first answer has ${first.bytes} bytes`);

  await again.press('#report');
  await again.write('#report-text', '楼道的灯不亮了，晚上看不见台阶');
  runOut(again);
  await again.follow('pages/me/index');
  await again.settled();
  again.isOn('pages/me/index');
  assert.equal(again.host.telephone.asked.logins, 1, 'a session that ran out is renewed once, and nobody is asked');
  assert.ok(await staff.isSignedIn(again.host.storage.get('token')), 'the new session is kept');
  assert.ok(JSON.stringify(keptBy(again)).includes('楼道的灯不亮了'), 'the draft is still there');
  return { again, firstBytes: first.bytes };
}

/** Whoever signs out everywhere from one telephone is not signed in again on the other until they press its button; what they wrote is still there. */
export async function signOutElsewhere(people, staff, walker) {
  const other = people.withWechat(NEWCOMER);
  await other.launch(HOME);
  const { telephone } = walker.host;
  const before = telephone.asked.logins;
  await staff.endOthers(other.host.storage.get('token'));
  await walker.replace('pages/me/index');
  await walker.settled();
  walker.isOn(PICKER);
  walker.says('这里的登录已在别处退出');
  const later = people.withWechat(NEWCOMER, keptBy(walker));
  await later.launch(HOME);
  later.isOn(PICKER);
  assert.deepEqual([telephone.asked.logins, later.host.telephone.asked.logins], [before, 0], 'WeChat is not asked behind their back');
  await walker.press('#by-wechat');
  walker.isOn('pages/me/index');
  assert.ok(await staff.isSignedIn(walker.host.storage.get('token')), 'one tap, and they are in again');
  assert.ok(JSON.stringify(keptBy(walker)).includes('楼道的灯不亮了'), 'the draft is still there');
}

/** Somebody of the staff who lives here too is known by their number, as staff first; whom they chose to be they stay, also in a session that is renewed. */
export async function stayWhoOneIs(people, staff) {
  const { name, telephone: number, home } = await staff.whoLivesHereToo();
  const both = people.withWechat(`${name} 在微信里`);
  const { telephone } = both.host;
  telephone.number = number;
  await both.launch(HOME);
  if (both.has('#bind-number')) await both.press('#bind-number'); // an earlier walk through this server has bound them
  both.isOn('packages/field/orders/index');
  await both.press('#tab-me');
  await both.press('#membership');
  await both.press(/住户/);
  both.isOn(HOME);
  both.says(home);
  const before = telephone.asked.logins;
  runOut(both);
  await both.replace('pages/me/index');
  both.isOn('pages/me/index');
  both.says(home, 'still who they chose to be');
  assert.equal(telephone.asked.logins, before + 1);
  const { membership } = await staff.sessionOf(both.host.storage.get('token'));
  assert.equal(membership.role, 'resident');
}

/** A computer asks over HTTP; the telephone scans its code, both show the same digits, and yes signs the computer in, no does not. */
export async function approveComputer(walker, staff) {
  const yes = await staff.askToSignIn();
  walker.host.telephone.scans = `pages/scan/index?scene=${encodeURIComponent(yes.scene)}`;
  await walker.replace('pages/me/index');
  walker.host.telephone.cameraShut = true;
  await walker.press('#scan-code');
  walker.says('允许微信用相机', 'a camera that does not open is said');
  walker.host.telephone.cameraShut = false;
  await walker.press('#scan-code');
  walker.isOn('packages/entry/computer/index');
  const { digits } = await yes.look();
  walker.says(`电脑上显示的也是 ${digits} 吗？`);
  await walker.press('#approve');
  walker.says('电脑已经登录');
  const approved = await yes.look();
  assert.equal(approved.state, 'approved');
  assert.ok(await staff.isSignedIn(approved.token), 'the computer is in');

  const no = await staff.askToSignIn();
  await walker.replace('pages/scan/index', { scene: encodeURIComponent(no.scene) });
  walker.isOn('packages/entry/computer/index');
  await walker.press('#refuse');
  walker.says('已经拒绝');
  assert.deepEqual(await no.look(), { state: 'refused' });

  await walker.replace('pages/scan/index', { scene: encodeURIComponent(no.scene) });
  walker.says('这个登录码用不了', 'a code works once');
  await walker.replace('pages/scan/index', { scene: 'x%3D1' });
  walker.says('这个码打不开', 'what is none of ours is said');
}

/** Whoever signs out stays out, at the next start as well, until they press the button. */
export async function signOut(people, walker) {
  await walker.replace('pages/me/index');
  await walker.press('#sign-out');
  await walker.press('#sign-out-now');
  walker.isOn(PICKER);
  const later = people.withWechat(NEWCOMER, keptBy(walker));
  await later.launch(HOME);
  later.isOn(PICKER);
  assert.equal(later.host.telephone.asked.logins, 0, 'nobody is signed in against their will');
  await later.press('#by-wechat');
  later.isOn(HOME);
  assert.equal(signedInAs(later), '陈小雨');
}

/** Nobody has to sign in to read what is public. */
export async function lookAround(people) {
  const visitor = people.withWechat(PASSER_BY);
  await visitor.launch(HOME);
  visitor.isOn(WELCOME);
  await visitor.press('#only-board');
  visitor.isOn('pages/board/index');
  assert.equal(visitor.host.storage.get('token'), '', 'without an account');
  await visitor.replace(HOME);
  visitor.isOn(WELCOME);
  await visitor.press('#bind-visitor');
  visitor.isOn(HOME);
}
