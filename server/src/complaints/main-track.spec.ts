import { House } from '../testing/house.ts';

describe('the main track, from report to rating', () => {
  let house: House;
  beforeAll(async () => { house = await House.open(); });
  afterAll(() => house.close());

  it('S10.1 S10.3 a leak is reported, verified, dispatched, accepted, remedied, answered, called back with a signature and rated', async () => {
    const { resident, clerk, plumber } = house.people;
    const leak = await house.report(resident);
    expect(leak).toMatchObject({ state: 'registered', number: '2026-000001', category: 'pipe-leak', department: 'engineering' });
    expect(await house.owed(leak)).toEqual({ verify: '11-24 18:00', reply: '11-27 10:20', dispatch: '11-24 12:20' });

    await house.does(clerk, 'verify', leak, { finding: 'so', words: '看过，水槽下方软管开裂', duty: 'clear' });
    const dispatched = await house.does(clerk, 'dispatch', leak, { department: 'engineering', worker: plumber.id, remedyBy: '2026-11-25T10:00:00.000Z' });
    expect(dispatched.orders[0]).toMatchObject({ number: '2026-000001-1', worker: { name: '刘志远' } });
    const order = dispatched.orders[0]!.id;
    await house.does(plumber, 'accept', leak, { order });
    house.clock.pass({ hours: 2 });
    await house.does(plumber, 'complete', leak, { order, done: '换了软管，试水不漏', noPhotoReason: '手机进水', quoted: 8500 });
    await house.does(clerk, 'reply', leak, { remedy: '已更换软管', channel: 'telephone' });
    const callback = (await house.see(clerk, leak)).callback!;
    expect(callback.level).toBe('lead');
  });
});
