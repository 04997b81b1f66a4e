import type { SessionLine, SignInAnswer } from '@huiyin/shared/accounts/account.contract';
import { House } from '../testing/house.ts';
import type { Somebody } from '../testing/people.ts';
import { Session } from './account.entity.ts';

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50';

describe('the devices on which somebody is signed in', () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
  });
  afterEach(() => house.close());

  const signIn = async (person: Somebody, device: string): Promise<string> =>
    (await house.request<SignInAnswer>(null, 'POST', '/demo/sign-in', { person: person.id }, { 'user-agent': device })).body.token;
  const as = <Body>(token: string, method: 'GET' | 'DELETE', path: string) =>
    house.request<Body>(null, method, path, undefined, { authorization: `Bearer ${token}` });
  const sessions = async (token: string) => (await as<{ sessions: SessionLine[] }>(token, 'GET', '/sessions')).body.sessions;
  const saidTo = async (token: string) => {
    const { status, body } = await as<{ code?: string }>(token, 'GET', '/session');
    return body.code ?? status;
  };

  it('each is known by what it said of itself and the membership it acts by; the latest used stands first', async () => {
    const { clerk } = house.people;
    const office = await signIn(clerk, CHROME);
    house.clock.pass({ hours: 3 });
    const telephone = await signIn(clerk, WECHAT);
    const seen = await sessions(telephone);
    expect(seen.map(({ device, membership, current }) => [device, membership, current])).toEqual([
      ['WeChat · iPhone', clerk.id, true],
      ['Chrome · Windows', clerk.id, false],
    ]);
    house.clock.pass({ hours: 2 });
    expect((await sessions(office)).map(({ device, current }) => [device, current])).toEqual([
      ['Chrome · Windows', true],
      ['WeChat · iPhone', false],
    ]);
  });

  it('one that is ended is refused at once, and the others stay', async () => {
    const [office, telephone] = [await signIn(house.people.clerk, CHROME), await signIn(house.people.clerk, WECHAT)];
    const other = (await sessions(office)).find(({ current }) => !current)!;
    expect((await as(office, 'DELETE', `/sessions/${other.id}`)).body).toEqual({ signedOut: true });
    expect([await saidTo(telephone), await saidTo(office)]).toEqual(['session.revoked', 200]);
    expect((await sessions(office)).map(({ current }) => current)).toEqual([true]);
    expect(await as(office, 'DELETE', `/sessions/${other.id}`)).toMatchObject({ status: 404, body: { code: 'record.not-found' } });
  });

  it('all others are ended together, and the one that asks stays', async () => {
    const [here, ...others] = [await signIn(house.people.clerk, CHROME), await signIn(house.people.clerk, CHROME), await signIn(house.people.clerk, WECHAT)];
    expect((await as(here!, 'DELETE', '/sessions')).body).toEqual({ ended: 2 });
    expect((await as(here!, 'DELETE', '/sessions')).body).toEqual({ ended: 0 });
    expect([await saidTo(here!), ...(await Promise.all(others.map(saidTo)))]).toEqual([200, 'session.revoked', 'session.revoked']);
  });

  it('one that was ended is told from one that ran out, however much later: no device comes back by itself', async () => {
    const [here, there] = [await signIn(house.people.clerk, CHROME), await signIn(house.people.clerk, WECHAT)];
    await as(here, 'DELETE', '/sessions');
    house.clock.pass({ days: 31 });
    expect([await saidTo(there), await saidTo(here)]).toEqual(['session.revoked', 'session.expired']);
  });

  it('another account’s are neither shown nor ended', async () => {
    const [clerk, second] = [await signIn(house.people.clerk, CHROME), await signIn(house.people.secondClerk, CHROME)];
    const [theirs] = await sessions(second);
    expect((await sessions(clerk)).map(({ id }) => id)).not.toContain(theirs!.id);
    expect((await as(clerk, 'DELETE', `/sessions/${theirs!.id}`)).status).toBe(404);
    expect((await as(clerk, 'DELETE', '/sessions')).body).toEqual({ ended: 0 });
    expect(await saidTo(second)).toBe(200);
  });

  it('what is over is no longer shown', async () => {
    await signIn(house.people.clerk, WECHAT);
    house.clock.pass({ days: 31 });
    expect(await sessions(await signIn(house.people.clerk, CHROME))).toHaveLength(1);
  });

  it('the last use is written at most once an hour, however much is read', async () => {
    const token = await signIn(house.people.clerk, CHROME);
    const opened = house.clock.now().toISOString();
    const lastUsed = async () => (await house.reads.db.find(Session))[0]!.lastUsedAt.toISOString();
    house.clock.pass({ minutes: 59 });
    await saidTo(token);
    expect(await lastUsed()).toBe(opened);
    house.clock.pass({ minutes: 1 });
    await Promise.all([saidTo(token), saidTo(token), saidTo(token)]);
    const noted = house.clock.now().toISOString();
    house.clock.pass({ minutes: 30 });
    await saidTo(token);
    expect(await lastUsed()).toBe(noted);
  });
});
