import { ERASED_NAME } from '@huiyin/shared/privacy/erased-name';
import type { SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import type { WechatSignInAnswer } from '@huiyin/shared/accounts/wechat.contract';
import { Session, WechatIdentity } from '../accounts/index.ts';
import { Person } from '../communities/index.ts';
import { Complaint } from '../complaints/index.ts';
import { WechatHouse } from '../testing/wechat-house.ts';
import { PrivacyRequest, PrivacyRequests } from './index.ts';

describe('what WeChat says was taken back', () => {
  let wechat: WechatHouse;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    await wechat.listen();
    await bind();
  });
  afterEach(() => wechat.close());

  const house = () => wechat.house;
  const db = () => house().reads.db;
  const control = () => wechat.standIn.control;
  const openId = () => wechat.person('陈桂芳').openId;
  const resident = () => house().people.resident;
  const tidy = () => house().app.get(PrivacyRequests, { strict: false }).run();
  const person = () => db().findOneByOrFail(Person, { id: resident().id });
  const telephones = async (): Promise<(string | null)[]> => [(await person()).telephone, ...(await db().find(Complaint)).map((row) => row.reporterTelephone)];
  const requests = async () => (await db().find(PrivacyRequest)).map(({ kind, platformCode, state }) => [kind, platformCode, state]);

  /** The resident's own number leads WeChat's person to them. */
  async function bind(): Promise<void> {
    const { body } = await house().request<WechatSignInAnswer>(null, 'POST', '/wechat/sign-in', { code: control().logins.code(openId()) });
    const who = { by: 'telephone', code: control().phones.code(openId(), '13800000246'), name: '陈桂芳' };
    await house().request<SignInAnswer>(null, 'POST', '/wechat/bind', { binding: (body as { binding: string }).binding, who });
    expect(await db().countBy(WechatIdentity, { accountId: resident().accountId })).toBe(1);
  }

  const hear = async (say: () => void): Promise<void> => {
    const id = openId();
    expect(id).not.toBe('');
    say();
    await control().pushes.runDue();
    await house().tell();
  };
  const revoke = (code: number) => hear(() => control().authorizations.revoke(openId(), code));
  const cancel = () => hear(() => control().authorizations.cancel(openId()));

  it('8: the number goes, wherever it stands', async () => {
    const matter = await house().report(resident());
    await house().does(resident(), 'withdraw', matter, {});
    await revoke(8);
    expect(await telephones()).toEqual([null, null]);
    expect(await requests()).toEqual([['telephone', '8', 'done']]);
    expect(await person()).toMatchObject({ name: '陈桂芳', householdId: resident().householdId });
  });

  it('8: while a matter is open the number is needed, and goes at its end', async () => {
    const matter = await house().report(resident());
    await revoke(8);
    expect(await telephones()).toEqual(['13800000246', '13800000246']);
    await house().does(resident(), 'withdraw', matter, {});
    await tidy();
    expect(await telephones()).toEqual([null, null]);
  });

  it('14, and what we never ask for: written down, and nothing else', async () => {
    await revoke(14);
    await revoke(13);
    expect(await requests()).toEqual([
      ['noted', '14', 'done'],
      ['noted', '13', 'done'],
    ]);
    expect((await person()).telephone).toBe('13800000246');
  });

  it('the whole account is cancelled: it is shut at once, and erased', async () => {
    await cancel();
    expect(await person()).toMatchObject({ name: ERASED_NAME, telephone: null, accountId: null });
    expect([await db().countBy(Session, { accountId: resident().accountId }), await db().countBy(WechatIdentity, {})]).toEqual([0, 0]);
  });

  it('cancelled with an open matter: nobody comes in, the matter is finished first, then it is erased', async () => {
    const matter = await house().report(resident());
    await cancel();
    expect(await person()).toMatchObject({ name: '陈桂芳' });
    expect(await db().countBy(Session, { accountId: resident().accountId })).toBe(0);
    await house().does(house().people.clerk, 'withdraw', matter, {});
    await tidy();
    expect(await person()).toMatchObject({ name: ERASED_NAME });
  });

  it('of somebody we do not know nothing happens', async () => {
    await hear(() => control().authorizations.revoke(wechat.person('陌生人').openId, 8));
    expect(await requests()).toEqual([]);
  });

  it('heard once more it is done once', async () => {
    const matter = await house().report(resident());
    await revoke(8);
    house().clock.pass({ minutes: 1 });
    await revoke(8);
    expect(await requests()).toEqual([['telephone', '8', 'waiting']]);
    await house().does(resident(), 'withdraw', matter, {});
  });
});
