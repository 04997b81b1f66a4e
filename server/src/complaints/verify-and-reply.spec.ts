import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

describe('verification and reply', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  it('S7.3 what is reported in office hours is verified by their end, what comes at night by the end of the next office day', async () => {
    const { resident } = house.people;
    expect((await house.owed(await house.report(resident))).verify).toBe('11-24 18:00');
    house.clock.turnTo(new Date('2026-11-24T15:00:00.000Z'));
    expect((await house.owed(await house.report(resident))).verify).toBe('11-25 18:00');
  });

  it('S10.2 where it is unclear whose duty it is, the clerk needs a photo and a time at the place', async () => {
    const { clerk, resident } = house.people;
    const matter = await house.report(resident);
    const unclear = { finding: 'so', words: '两栋之间的井，要看图纸', duty: 'unclear', dutyDepartment: 'engineering' };
    await expect(house.does(clerk, 'verify', matter, unclear)).rejects.toMatchObject({ status: 422, params: { condition: 'place-visited-where-unclear' } });
    const photo = await journeys.upload(clerk);
    const verified = await house.does(clerk, 'verify', matter, { ...unclear, atPlaceAt: house.clock.now().toISOString(), files: [photo.id] });
    expect(verified.timeline[0]!.files.map((file) => file.id)).toEqual([photo.id]);
    expect((await house.owed(matter)).verify).toBe('met');
  });

  it('a worker, a lead or a resident cannot verify', async () => {
    const { resident, plumber, engineeringLead } = house.people;
    const matter = await house.report(resident);
    for (const person of [resident, plumber, engineeringLead])
      await expect(house.does(person, 'verify', matter, { finding: 'so', words: '看过', duty: 'clear' })).rejects.toMatchObject({ status: 403 });
  });

  it('S5.2 the reply is met by an answer that states the remedy, and not by an internal note', async () => {
    const { clerk, resident } = house.people;
    const matter = await house.report(resident);
    const owed = (await house.owed(matter)).reply;
    await house.does(clerk, 'note', matter, { words: '已经联系过住户' });
    expect((await house.owed(matter)).reply).toBe(owed);
    await house.does(clerk, 'reply', matter, { remedy: '今天下午派人更换软管', channel: 'telephone' });
    expect((await house.owed(matter)).reply).toBe('met');
    expect((await house.see(resident, matter)).timeline.map(({ action }) => action)).not.toContain('note');
  });

  it('S5.2 from dispatch on the department answers: the reply is owed by its lead', async () => {
    const matter = await journeys.dispatched();
    expect(matter.commitments.find(({ kind }) => kind === 'reply')).toMatchObject({ ownerLevel: 'lead', owedTo: 'resident' });
  });

  it('S5.2 S10.3 a message that nobody can read is no answer: who called and is not in the program is answered by the office', async () => {
    const caller = { name: '周大爷', telephone: '13700000009' };
    const repair = await journeys.remedied({ source: 'telephone', caller, place: { kind: 'public', label: '东门' } });
    await house.tell();
    expect((await house.owed(repair)).reply).not.toBe('met');
    const inTheProgram = await journeys.remedied({ source: 'telephone', caller: { personId: house.people.resident.id } });
    await house.tell();
    expect((await house.owed(inTheProgram)).reply).toBe('met');
  });

  it('S5.2 S10.3 the delivered message of what was done answers an ordinary repair; a complaint needs a written reply', async () => {
    const { resident } = house.people;
    const repair = await journeys.remedied();
    await house.tell();
    expect(await house.owed(repair)).toMatchObject({ reply: 'met' });
    expect((await house.does(resident, 'rate', repair, { verdict: 'satisfied' })).state).toBe('closed');
    const complaint = await journeys.remedied({ kind: 'complaint' });
    await house.tell();
    expect((await house.owed(complaint)).reply).not.toBe('met');
    await expect(house.does(resident, 'rate', complaint, { verdict: 'satisfied' })).rejects.toMatchObject({
      status: 422,
      params: { condition: 'recorded-reply' },
    });
  });

  it('S5.5 S10.3 after a repair that had to be done over, what was done then is answered as well', async () => {
    const { resident, engineeringLead, plumber } = house.people;
    const repair = await journeys.remedied();
    await house.tell();
    house.clock.pass({ hours: 1 });
    await house.does(resident, 'not-solved', repair, { remains: '还在渗' });
    const again = await house.does(engineeringLead, 'issue-rectification', repair, { notice: '接口重新打胶', remedyBy: journeys.in({ hours: 8 }) });
    const order = { order: journeys.order(again) };
    await house.does(plumber, 'accept', again, order);
    await house.does(plumber, 'complete', again, { ...order, done: '重新打了胶，试水不漏', noPhotoReason: '手机没电了', quoted: 0 });
    await house.tell();
    await house.tell();
    const replies = (await house.see(resident, repair)).timeline.filter(({ action }) => action === 'reply');
    expect(replies.map(({ words }) => words)).toEqual(['重新打了胶，试水不漏', '换了软管，试水不漏']);
  });

  it('S12.3 what is not so is explained; it closes as explained once the resident was called back', async () => {
    const { clerk, resident } = house.people;
    const matter = await house.report(resident);
    const explained = await house.does(clerk, 'explain', matter, { explanation: '水是楼上擦地时洒的，没有漏点' });
    expect(explained).toMatchObject({ state: 'explained' });
    expect(await house.owed(matter)).toMatchObject({ verify: 'met', reply: 'met', dispatch: 'met' });
    const closed = await house.does(clerk, 'callback-satisfied', matter, { words: '住户认可说明' });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'explained' });
  });

  it('a resident withdraws their matter: everything owed falls away, and the order leaves the lists', async () => {
    const { resident, plumber } = house.people;
    const matter = await journeys.dispatched();
    const withdrawn = await house.does(resident, 'withdraw', matter, { reason: '自己修好了' });
    expect(withdrawn).toMatchObject({ state: 'closed', outcome: 'withdrawn', orders: [{ state: 'fallen-away' }] });
    expect(withdrawn.commitments.filter(({ state }) => state === 'open')).toEqual([]);
    const orders = await house.request<{ rows: { complaintId: string }[] }>(plumber, 'GET', '/me/orders?which=to-accept');
    expect(orders.body.rows.map((row) => row.complaintId)).not.toContain(matter.id);
  });

  it('the desk adds and withdraws for a caller, and the timeline says so', async () => {
    const { clerk, resident } = house.people;
    const matter = await house.report(resident);
    expect((await house.does(clerk, 'add', matter, { words: '来电补充：晚上七点后在家' })).timeline[0]).toMatchObject({
      action: 'add',
      who: { role: 'desk' },
      toldBy: '陈桂芳',
    });
  });
});
