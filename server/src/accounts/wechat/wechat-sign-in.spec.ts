import type { SessionView, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { WechatBinding, WechatSignInAnswer } from '@huiyin/shared/accounts/wechat.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { InvitationView } from '@huiyin/shared/accounts/account.contract';
import { Person, Post } from '../../communities/index.ts';
import type { Answer } from '../../testing/house.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';

describe('signing in by WeChat', () => {
  let wechat: WechatHouse;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
  });
  afterEach(() => wechat.close());

  const house = () => wechat.house;
  const codeOf = (name: string, options?: { appId?: string; blocked?: boolean }) => wechat.standIn.control.logins.code(wechat.person(name).openId, options);
  const signIn = (code: string) => house().request<WechatSignInAnswer>(null, 'POST', '/wechat/sign-in', { code });
  const bindingOf = async (name: string): Promise<string> => {
    const { body } = await signIn(codeOf(name));
    if (!('binding' in body)) throw new Error(`${name} is bound already`);
    return body.binding;
  };
  const bind = (binding: string, who: WechatBinding) => house().request<SignInAnswer>(null, 'POST', '/wechat/bind', { binding, who });
  const sessionOf = async (token: string) =>
    (await house().request<SessionView>(null, 'GET', '/session', undefined, { authorization: `Bearer ${token}` })).body;
  const refusal = ({ status, body }: Answer<unknown>) => [status, (body as ErrorBody).code];
  const phoneCode = (name: string, number: string) => wechat.standIn.control.phones.code(wechat.person(name).openId, number);
  const visitor = (name = '新来的'): WechatBinding => ({ by: 'visitor', community: house().town.communityId, name });
  const invitation = async (): Promise<InvitationView> => {
    const { clerk, resident } = house().people;
    return (await house().request<InvitationView>(clerk, 'POST', `/households/${resident.householdId}/invitations`, {})).body;
  };

  it('whoever is new says who they are, once; from then on a code is enough, with one question to the platform', async () => {
    const { body } = await bind(await bindingOf('新住户'), visitor());
    expect((await sessionOf(body.token)).membership).toMatchObject({ role: 'resident', name: '新来的', communityId: house().town.communityId });
    const before = wechat.asked('/sns/jscode2session');
    const again = await signIn(codeOf('新住户'));
    expect(Object.keys(again.body)).toEqual(['token']);
    expect(wechat.asked('/sns/jscode2session') - before).toBe(1);
    expect(wechat.standIn.control.log.entries().filter(({ path }) => path !== '/sns/jscode2session')).toEqual([]);
  });

  it('a code that was used, is old, or is of another mini-program opens nothing', async () => {
    const code = codeOf('陈桂芳');
    await signIn(code);
    expect(refusal(await signIn(code))).toEqual([422, 'wechat.code-refused']);
    expect(refusal(await signIn(codeOf('陈桂芳', { appId: 'wx1111111111111111' })))).toEqual([422, 'wechat.code-refused']);
    expect(refusal(await signIn(codeOf('陈桂芳', { blocked: true })))).toEqual([422, 'wechat.code-refused']);
    const old = codeOf('陈桂芳');
    house().clock.pass({ minutes: 6 });
    expect(refusal(await signIn(old))).toEqual([422, 'wechat.code-refused']);
    expect(refusal(await signIn('never given out'))).toEqual([422, 'wechat.code-refused']);
  });

  it('while WeChat is away the answer says so, and nobody takes it for a refusal', async () => {
    for (const kind of ['reset', 'not-json', 'bad-gateway'] as const) {
      wechat.standIn.control.faults.add({ path: '/sns/jscode2session', kind, next: 1 });
      expect(refusal(await signIn(codeOf('陈桂芳')))).toEqual([503, 'wechat.away']);
    }
  });

  it('an invitation leads into the household, with its relation, and works once', async () => {
    const { code } = await invitation();
    const who: WechatBinding = { by: 'invitation', code, name: '林小宝' };
    const [first, second] = await Promise.all([bind(await bindingOf('小宝'), who), bind(await bindingOf('别人'), who)]);
    expect([first.status, second.status].sort()).toEqual([200, 422]);
    const token = (first.status === 200 ? first : second).body.token;
    expect((await sessionOf(token)).household?.id).toBe(house().people.resident.householdId);
    expect(refusal(await bind(await bindingOf('第三人'), { ...who, code: 'AAAAAAAAAA' }))).toEqual([422, 'invitation.invalid']);
  });

  it("a telephone number leads to the person's own household, and to the posts of the staff", async () => {
    const { resident, plumber } = house().people;
    const byPhone = async (name: string, number: string) => bind(await bindingOf(name), { by: 'telephone', code: phoneCode(name, number), name });
    const asResident = await byPhone('陈桂芳', '13800000246');
    expect((await sessionOf(asResident.body.token)).membership.id).toBe(resident.id);

    await house().database.writer.manager.update(Post, { id: plumber.id }, { telephone: '13600000001' });
    const asStaff = await byPhone('刘志远', '13600000001');
    expect((await sessionOf(asStaff.body.token)).membership).toMatchObject({ id: plumber.id, role: 'worker' });
    expect(refusal(await byPhone('陌生人', '13599999999'))).toEqual([422, 'telephone.unknown']);
  });

  it('S1.4 who called the desk before finds their matter once their number is bound; the home that they named opens nothing', async () => {
    const { clerk, resident, wife } = house().people;
    const ofFamily = await house().report(resident, { sharedWithFamily: true });
    const caller = { name: '周大爷', telephone: '13700000001', householdId: resident.householdId! };
    const called = await house().report(clerk, { source: 'telephone', caller, place: { kind: 'public', label: '东门' } });
    const { body } = await bind(await bindingOf('老周'), { by: 'telephone', code: phoneCode('老周', caller.telephone), name: '老周' });
    const session = await sessionOf(body.token);
    expect(session).toMatchObject({ membership: { name: '周大爷', role: 'resident' }, household: null });
    const headers = { authorization: `Bearer ${body.token}` };
    const mine = await house().request<Page<MatterSummary>>(null, 'GET', '/me/complaints?which=open', undefined, headers);
    expect(mine.body.rows.map(({ id }) => id)).toEqual([called.id]);
    expect((await house().request(wife, 'GET', `/complaints/${ofFamily.id}`)).status).toBe(200);
    expect((await house().request(null, 'GET', `/complaints/${ofFamily.id}`, undefined, headers)).status).toBe(404);
  });

  it('S1.4 who left only their number when they called finds their matter as well, under the name that they give now', async () => {
    const said = { telephone: '13700000005' };
    const called = await house().report(house().people.clerk, { source: 'telephone', caller: said, place: { kind: 'public', label: '东门' } });
    const { body } = await bind(await bindingOf('小周'), { by: 'telephone', code: phoneCode('小周', said.telephone), name: '周小弟' });
    expect((await sessionOf(body.token)).membership).toMatchObject({ name: '周小弟', role: 'resident' });
    const headers = { authorization: `Bearer ${body.token}` };
    const mine = await house().request<Page<MatterSummary>>(null, 'GET', '/me/complaints?which=open', undefined, headers);
    expect(mine.body.rows.map(({ id }) => id)).toEqual([called.id]);
  });

  it('of somebody with a post and a flat both come along, and they choose the face', async () => {
    const { plumber, resident } = house().people;
    await house().database.writer.manager.update(Post, { id: plumber.id }, { telephone: '13600000001' });
    await house().database.writer.manager.insert(Person, {
      id: '01M85NMP40RXHRX8FWJX4F74XW',
      communityId: house().elsewhere.communityId,
      householdId: null,
      claimedHouseholdId: null,
      accountId: null,
      name: '刘志远',
      telephone: '13600000001',
      relation: 'unbound',
      createdAt: house().clock.now(),
    });
    const { body } = await bind(await bindingOf('刘志远'), { by: 'telephone', code: phoneCode('刘志远', '13600000001'), name: '刘志远' });
    const { memberships } = await sessionOf(body.token);
    expect(memberships.map(({ role, communityId }) => [role, communityId])).toEqual([
      ['worker', house().town.communityId],
      ['resident', house().elsewhere.communityId],
    ]);
    expect(memberships.some(({ id }) => id === resident.id)).toBe(false);
  });

  it('a number that another WeChat account is bound to is refused, and says what to do', async () => {
    const first = { by: 'telephone', name: '陈桂芳' } as const;
    await bind(await bindingOf('陈桂芳'), { ...first, code: phoneCode('陈桂芳', '13800000246') });
    expect(refusal(await bind(await bindingOf('陈桂芳的新微信'), { ...first, code: phoneCode('陈桂芳的新微信', '13800000246') }))).toEqual([
      409,
      'telephone.bound-elsewhere',
    ]);
  });

  it("another person's phone code, or one that was used, releases no number", async () => {
    const stolen = phoneCode('陈桂芳', '13800000246');
    expect(refusal(await bind(await bindingOf('小偷'), { by: 'telephone', code: stolen, name: '小偷' }))).toMatchObject([
      expect.any(Number),
      expect.stringMatching(/^wechat\./),
    ]);
    const own = phoneCode('陈桂芳', '13800000246');
    await bind(await bindingOf('陈桂芳'), { by: 'telephone', code: own, name: '陈桂芳' });
    expect(refusal(await bind(await bindingOf('另一个'), { by: 'telephone', code: own, name: '另一个' }))).toEqual([422, 'wechat.code-refused']);
  });

  it('the secret of a binding works once, for a quarter of an hour; a wrong choice leaves it whole', async () => {
    const binding = await bindingOf('新住户');
    expect(refusal(await bind(binding, { by: 'visitor', community: '01M85NMP40RXHRX8FWJX4F74XW', name: '新' }))).toEqual([404, 'record.not-found']);
    expect(refusal(await bind(binding, { by: 'invitation', code: 'AAAAAAAAAA', name: '新' }))).toEqual([422, 'invitation.invalid']);
    const [one, two] = await Promise.all([bind(binding, visitor()), bind(binding, visitor())]);
    expect([one.status, two.status].sort()).toEqual([200, 422]);
    const late = await bindingOf('迟到的');
    house().clock.pass({ minutes: 15 });
    expect(refusal(await bind(late, visitor()))).toEqual([422, 'binding.expired']);
    expect(refusal(await bind('nonsense', visitor()))).toEqual([422, 'binding.expired']);
  });

  it('two sign-ins of one new person at once make one identity', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => signIn(codeOf('一个人'))));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
  });

  it('headers in the name of WeChat from outside change nothing', async () => {
    const forged = { 'x-wx-openid': wechat.person('陈桂芳').openId, 'x-wx-source': 'wx_client', 'x-wx-appid': wechat.settings.appId };
    expect(refusal(await house().request(null, 'GET', '/session', undefined, forged))).toEqual([401, 'session.missing']);
  });

  it('a house without WeChat has no such door', async () => {
    const { House } = await import('../../testing/house.ts');
    const plain = await House.open();
    for (const path of ['/wechat/sign-in', '/sign-in-requests'])
      expect(refusal(await plain.request(null, 'POST', path, path === '/wechat/sign-in' ? { code: 'x' } : {}))).toEqual([404, 'route.not-found']);
    await plain.close();
  });
});
