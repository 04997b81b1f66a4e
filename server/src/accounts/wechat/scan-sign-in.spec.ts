import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { SignInRequestState, SignInRequestView, SignInScanView } from '@huiyin/shared/accounts/wechat.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { Somebody } from '../../testing/people.ts';
import { WechatHouse } from '../../testing/wechat-house.ts';
import { SignInRequest } from '../index.ts';

describe('a computer that is signed in by a telephone', () => {
  let wechat: WechatHouse;
  beforeEach(async () => {
    wechat = await WechatHouse.open();
    wechat.standIn.control.settings.publishedPages = ['pages/scan/index'];
  });
  afterEach(() => wechat.close());

  const house = () => wechat.house;
  const ask = async () => (await house().request<SignInRequestView>(null, 'POST', '/sign-in-requests', {})).body;
  const scan = (who: Somebody, scene: string) => house().request<SignInScanView>(who, 'POST', '/sign-in-requests/scan', { scene });
  const look = async (id: string, secret: string) => (await house().request<SignInRequestState>(null, 'POST', `/sign-in-requests/${id}/look`, { secret })).body;
  const decide = (who: Somebody, id: string, digits: string, approve = true) =>
    house().request(who, 'POST', `/sign-in-requests/${id}/decide`, { approve, digits });
  const codeOf = (answer: { body: unknown }) => (answer.body as ErrorBody).code;

  it('shows the same two digits on both screens, and is signed in as who approved', async () => {
    const { id, secret, scene, image } = await ask();
    expect(image).toMatch(/^data:image\/png;base64,/);
    expect(await look(id, secret)).toEqual({ state: 'waiting' });
    const { body } = await scan(house().people.clerk, scene);
    expect(await look(id, secret)).toEqual({ state: 'scanned', digits: body.digits });
    expect(body.digits).toMatch(/^[1-9]\d$/);
    await decide(house().people.clerk, id, body.digits);
    const approved = await look(id, secret);
    if (approved.state !== 'approved') throw new Error(approved.state);
    const session = await house().request<SessionView>(null, 'GET', '/session', undefined, { authorization: `Bearer ${approved.token}` });
    expect(session.body.membership.id).toBe(house().people.clerk.id);
    expect(await look(id, secret)).toEqual({ state: 'over' });
  });

  it('a stolen picture of the code gains nothing: it neither learns the digits nor gets the token', async () => {
    const { id, secret, scene } = await ask();
    const thief = await look(id, 'the thief knows the scene and the id, not the secret');
    expect(thief).toEqual({ state: 'over' });
    await scan(house().people.clerk, scene);
    expect(codeOf(await scan(house().people.plumber, scene))).toBe('sign-in.over');
    const { digits } = (await look(id, secret)) as { digits: string };
    expect(codeOf(await decide(house().people.plumber, id, digits))).toBe('sign-in.over');
    const other = digits === '10' ? '11' : '10';
    expect(codeOf(await decide(house().people.clerk, id, other))).toBe('sign-in.over');
    const [row] = await house().reads.db.find(SignInRequest);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(JSON.stringify(row)).not.toContain(scene);
  });

  it('lives two minutes', async () => {
    const { id, secret, scene } = await ask();
    house().clock.pass({ minutes: 1 });
    const { body } = await scan(house().people.clerk, scene);
    house().clock.pass({ minutes: 1 });
    expect(await look(id, secret)).toEqual({ state: 'over' });
    expect(codeOf(await decide(house().people.clerk, id, body.digits))).toBe('sign-in.over');
    expect(codeOf(await scan(house().people.clerk, (await ask()).scene.replace('s=', 's=x')))).toBe('sign-in.over');
  });

  it('can be refused, and approved once of two at a time', async () => {
    const refused = await ask();
    const first = (await scan(house().people.clerk, refused.scene)).body;
    await decide(house().people.clerk, refused.id, first.digits, false);
    expect(await look(refused.id, refused.secret)).toEqual({ state: 'refused' });
    const asked = await ask();
    const { digits } = (await scan(house().people.clerk, asked.scene)).body;
    const both = await Promise.all([decide(house().people.clerk, asked.id, digits), decide(house().people.clerk, asked.id, digits)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const looks = await Promise.all([look(asked.id, asked.secret), look(asked.id, asked.secret)]);
    expect(looks.map(({ state }) => state).sort()).toEqual(['approved', 'over']);
  });

  it('without a picture from WeChat it still can be asked for', async () => {
    wechat.standIn.control.faults.add({ path: '/wxa/getwxacodeunlimit', kind: 'errcode', errcode: 45009 });
    expect(await ask()).toMatchObject({ image: null, scene: expect.stringMatching(/^s=/) });
  });
});
