import { openIdOf } from './identifiers.ts';
import { templateIdOf } from './message-templates.ts';
import { Opened } from './testing/opened.ts';
import { FAULT_KINDS, Faults } from './faults.ts';

const LIST = '/wxaapi/newtmpl/gettemplate';
const RESIDENT = openIdOf('resident');

describe('faults', () => {
  let wechat: Opened;
  let token: string;
  beforeEach(async () => {
    wechat = await Opened.open();
    token = await wechat.token();
  });
  afterEach(() => wechat.close());

  const list = () => wechat.get(LIST, { access_token: token });

  it.each([-1, 45009, 45011])('answer with %d, as often as it was said, and only on their path', async (errcode) => {
    wechat.control.faults.add({ path: LIST, kind: 'errcode', errcode, next: 2 });
    expect(await wechat.stable()).toHaveProperty('access_token');
    expect([(await list()).errcode, (await list()).errcode, (await list()).errcode]).toEqual([errcode, errcode, 0]);
  });

  it('meet every path under *', async () => {
    wechat.control.faults.add({ path: '*', kind: 'errcode' });
    expect([(await list()).errcode, (await wechat.stable()).errcode]).toEqual([-1, -1]);
    wechat.control.faults.clear();
    expect((await list()).errcode).toBe(0);
  });

  it('cut the connection', async () => {
    wechat.control.faults.add({ path: LIST, kind: 'reset', next: 1 });
    await expect(list()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await list()).errcode).toBe(0);
  });

  it('answer with what is no JSON, as success or as a gateway that failed', async () => {
    wechat.control.faults.add({ path: LIST, kind: 'not-json', next: 1 });
    wechat.control.faults.add({ path: LIST, kind: 'bad-gateway', next: 1 });
    const answers = [await wechat.raw('GET', LIST), await wechat.raw('GET', LIST)];
    expect(answers.map(({ status }) => status)).toEqual([200, 502]);
    for (const answer of answers) expect(await answer.text()).toMatch(/^<html>/);
  });

  it('take their time', async () => {
    wechat.control.faults.add({ path: LIST, kind: 'latency', ms: 60, next: 1 });
    const started = performance.now();
    expect((await list()).errcode).toBe(0);
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  it('hold a request until it is released, or for ever', async () => {
    wechat.control.faults.add({ path: LIST, kind: 'hold', next: 1 });
    const held = list();
    while (wechat.control.faults.holding === 0) await new Promise(setImmediate);
    expect((await list()).errcode).toBe(0);
    wechat.control.faults.release();
    expect((await held).errcode).toBe(0);
  });

  it('end a token in the middle of everything', async () => {
    wechat.control.faults.add({ path: LIST, kind: 'revoke-token', next: 1 });
    expect((await list()).errcode).toBe(40001);
    token = await wechat.token();
    expect((await list()).errcode).toBe(0);
  });

  it('may come after what was asked for is done', async () => {
    const template = templateIdOf('visit-coming');
    const data = { character_string1: { value: '1' }, thing2: { value: '好' }, time3: { value: '09:00' }, name4: { value: '李静' } };
    const send = () =>
      wechat.raw('POST', '/cgi-bin/message/subscribe/send', { access_token: token }, JSON.stringify({ touser: RESIDENT, template_id: template, data }));
    wechat.control.subscriptions.answer(RESIDENT, { [template]: 'accept' });
    wechat.control.faults.add({ path: '*', kind: 'reset', next: 1 });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(wechat.control.messages.to(RESIDENT)).toHaveLength(0);
    wechat.control.faults.add({ path: '*', kind: 'reset', next: 1, isDone: true });
    await expect(send()).rejects.toThrow('fetch failed');
    expect(wechat.control.messages.to(RESIDENT)).toHaveLength(1);
    expect(await (await send()).json()).toMatchObject({ errcode: 43101 });
  });

  it('meet a part of the requests, the same ones for the same seed', () => {
    const met = (seed: number): string => {
      const faults = new Faults();
      faults.add({ path: '*', kind: 'errcode', share: 0.3, seed });
      return Array.from({ length: 200 }, () => (faults.meeting('/any') ? 'x' : '.')).join('');
    };
    expect(met(7)).toBe(met(7));
    expect(met(8)).not.toBe(met(7));
    const count = met(7).replaceAll('.', '').length;
    expect(count).toBeGreaterThan(40);
    expect(count).toBeLessThan(80);
  });

  it('are one of those that there are', () => {
    expect(() => wechat.control.faults.add({ path: '*', kind: 'earthquake' as 'reset' })).toThrow(FAULT_KINDS.join(', '));
  });
});
