import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

describe('the main track, from report to rating', () => {
  let house: House;
  let journeys: Journeys;
  let leak: MatterView;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  it('S1.1 S4.3 a resident reports a leak with one sentence and one photo, and hears its number and what is promised', async () => {
    const { resident } = house.people;
    const photo = await journeys.upload(resident);
    leak = await house.report(resident, { files: [photo.id] });
    expect(leak).toMatchObject({
      state: 'registered',
      number: '2026-000001',
      category: 'pipe-leak',
      department: 'engineering',
      place: { label: '2 号楼 1 单元 1102 室' },
    });
    expect(leak.files.map((file) => file.id)).toEqual([photo.id]);
    expect(await house.owed(leak)).toEqual({ verify: '11-24 18:00', reply: '11-27 10:20', dispatch: '11-24 12:20' });
  });

  it('S10.1 the desk verifies it and orders a plumber to it, who accepts, arrives and remedies it', async () => {
    const { clerk, plumber } = house.people;
    await house.does(clerk, 'verify', leak, { finding: 'so', words: '电话核实，水槽下方在漏', duty: 'clear' });
    const dispatched = await house.does(clerk, 'dispatch', leak, { department: 'engineering', worker: plumber.id, remedyBy: '2026-11-25T10:00:00.000Z' });
    expect(dispatched).toMatchObject({ state: 'dispatched', orders: [{ number: '2026-000001-1', worker: { name: '刘志远' } }] });
    const order = journeys.order(dispatched);
    expect((await house.does(plumber, 'accept', leak, { order })).state).toBe('in-progress');
    await house.does(plumber, 'arrive', leak, { order, finding: '软管老化开裂' });
    house.clock.pass({ hours: 2 });
    const photo = await journeys.upload(plumber);
    const remedied = await house.does(plumber, 'complete', leak, { order, done: '换了软管，试水不漏', photosAfter: [photo.id], quoted: 8500 });
    expect(remedied).toMatchObject({ state: 'remedied', callback: { state: 'planned', level: 'lead', quoted: 8500, caller: { name: '赵立新' } } });
    expect(await house.owed(leak)).toMatchObject({ accept: 'met', remedy: 'met', verify: 'met', callback: '11-27 12:20' });
  });

  it('S8.3 S10.3 it is answered, called back with the five items and a signature, and closed', async () => {
    const { clerk, engineeringLead, resident } = house.people;
    await house.does(clerk, 'reply', leak, { remedy: '已更换软管', channel: 'telephone' });
    const closed = await house.does(engineeringLead, 'callback-satisfied', leak, { checklist: await journeys.fiveItems(engineeringLead), words: '业主满意' });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'satisfied' });
    const rated = await house.does(resident, 'rate', leak, { verdict: 'satisfied', stars: { timeliness: 5, quality: 5, manner: 4 }, words: '师傅很仔细' });
    expect(rated.rating).toMatchObject({ verdict: 'satisfied', closing: 1, stars: { manner: 4 } });
    expect(rated.commitments.filter(({ state }) => state === 'open')).toEqual([]);
    expect(rated.timeline.map(({ action }) => action)).toEqual([
      'rate',
      'callback-satisfied',
      'reply',
      'complete',
      'arrive',
      'accept',
      'dispatch',
      'verify',
      'register',
    ]);
  });

  it('S1.5 after thirty quiet days with nothing owed it is archived, not before', async () => {
    const { clerk } = house.people;
    await expect(house.does(clerk, 'archive', leak)).rejects.toMatchObject({ code: 'lifecycle.condition-unmet', params: { condition: 'quiet-30-days' } });
    house.clock.pass({ days: 31 });
    expect((await house.does(clerk, 'archive', leak)).state).toBe('archived');
  });
});
