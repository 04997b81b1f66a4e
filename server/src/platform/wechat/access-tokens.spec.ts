import { House } from '../../testing/house.ts';
import { WechatAccessToken } from './access-token.entity.ts';
import { AccessTokens } from './access-tokens.ts';
import { WechatError } from './wechat-errors.ts';

const onMariadb = Boolean(process.env.TEST_DATABASE_URL);
const APP_ID = 'wx0123456789abcdef';
const pauseFor = (turns: number): Promise<void> => (turns === 0 ? Promise.resolve() : new Promise((done) => setImmediate(() => done(pauseFor(turns - 1)))));

describe('the access token', () => {
  let house: House;
  /** What the platform was asked: whether a new one was forced. */
  let asked: boolean[];
  let answers: () => { access_token: string; expires_in: number };
  let given: number;
  beforeEach(async () => {
    house = await House.open();
    asked = [];
    given = 0;
    answers = () => ({ access_token: `token ${++given}`, expires_in: 7200 });
  });
  afterEach(() => house.close());

  const tokensOf = ({ work, reads, clock }: House): AccessTokens =>
    new AccessTokens(
      APP_ID,
      async (force) => {
        asked.push(force);
        await pauseFor(20);
        return answers();
      },
      work,
      reads,
      clock,
    );

  it('a hundred callers without a token are one request to the platform', async () => {
    const tokens = tokensOf(house);
    const found = await Promise.all(Array.from({ length: 100 }, () => tokens.get()));
    expect([new Set(found), asked]).toEqual([new Set(['token 1']), [false]]);
  });

  it('two processes share it, and ask once together', async () => {
    const other = onMariadb ? await house.beside() : null; // a file has one process
    const both = [tokensOf(house), tokensOf(other ?? house)];
    const found = await Promise.all(Array.from({ length: 50 }, (_, at) => both[at % 2]!.get()));
    expect([new Set(found), asked]).toEqual([new Set(['token 1']), [false]]);
    await other?.close();
  });

  it('is renewed ten minutes before its end', async () => {
    const tokens = tokensOf(house);
    await tokens.get();
    house.clock.pass({ minutes: 109 });
    expect(await tokens.get()).toBe('token 1');
    house.clock.pass({ minutes: 2 });
    expect(await tokens.get()).toBe('token 2');
  });

  it('while the platform has not renewed it yet, it is asked once a minute and not at every call', async () => {
    answers = () => ({ access_token: 'old', expires_in: 345 });
    const tokens = tokensOf(house);
    for (let call = 0; call < 5; call++) expect(await tokens.get()).toBe('old');
    expect(asked).toHaveLength(1);
    house.clock.pass({ minutes: 1 });
    await tokens.get();
    expect(asked).toHaveLength(2);
  });

  it('who holds the one that failed throws it away; who is late throws nothing away', async () => {
    const tokens = tokensOf(house);
    await tokens.get();
    await tokens.discard('token 1');
    expect(await tokens.get()).toBe('token 2');
    await tokens.discard('token 1');
    expect(await tokens.get()).toBe('token 2');
    expect(asked).toEqual([false, false]);
  });

  it('a new one is forced only where the platform goes on giving the dead one, half a minute apart and twenty times a day', async () => {
    answers = () => ({ access_token: asked.at(-1) ? 'forced' : 'dead', expires_in: 7200 });
    const tokens = tokensOf(house);
    const dead = await tokens.get();
    await tokens.discard(dead);
    expect(await tokens.get()).toBe('forced');
    expect(asked).toEqual([false, false, true]);

    answers = () => ({ access_token: 'still dead', expires_in: 7200 });
    const again = async () => {
      await tokens.discard(await tokens.get());
      return tokens.get();
    };
    expect(await again()).toBe('still dead');
    await expect(again()).rejects.toThrow(WechatError); // within half a minute of the last
    const forced = () => asked.filter(Boolean).length;
    for (let round = 0; round < 30; round++) {
      house.clock.pass({ minutes: 1 });
      await tokens.get().catch(() => undefined);
      await tokens.discard('still dead');
    }
    expect(forced()).toBe(20);
    house.clock.pass({ days: 1 });
    await tokens.get().catch(() => undefined);
    expect(forced()).toBe(21);
  });

  it('a process that died while it fetched holds the others up for a quarter of a minute, and no longer', async () => {
    const dying = new AccessTokens(APP_ID, () => new Promise(() => undefined), house.work, house.reads, house.clock);
    void dying.get();
    while (!(await house.reads.db.findOneBy(WechatAccessToken, { appId: APP_ID }))?.claim) await pauseFor(1);
    house.clock.pass({ minutes: 1 });
    expect(await tokensOf(house).get()).toBe('token 1');
  });

  it('where the platform gives none, the next caller asks again', async () => {
    answers = () => {
      throw new WechatError('transient', '/cgi-bin/stable_token', -1);
    };
    const tokens = tokensOf(house);
    await expect(tokens.get()).rejects.toThrow('transient (-1)');
    answers = () => ({ access_token: 'at last', expires_in: 7200 });
    expect(await tokens.get()).toBe('at last');
  });
});
