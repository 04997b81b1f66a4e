import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

describe('ratings', () => {
  let house: House;
  let journeys: Journeys;
  beforeAll(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterAll(() => house.close());

  it('S10.3 a satisfied resident closes the matter with one tap', async () => {
    const closed = await house.does(house.people.resident, 'rate', await journeys.answered(), { verdict: 'satisfied' });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'satisfied', rating: { verdict: 'satisfied', closing: 1 } });
  });

  it('there is one rating for each closing, given before or after it', async () => {
    const matter = await journeys.answered();
    await house.does(house.people.resident, 'rate', matter, { verdict: 'fairly' });
    const again = house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied' });
    await expect(again).rejects.toMatchObject({ status: 422, params: { condition: 'once-a-closing' } });
    const caller = journeys.caller(matter);
    const closed = await house.does(caller, 'callback-satisfied', matter, { checklist: await journeys.fiveItems(caller), words: '好了' });
    expect(closed.rating).toMatchObject({ verdict: 'fairly', closing: 1 });
    expect((await house.see(house.people.resident, matter)).can).not.toContain('rate');
  });

  it('a matter that was rated before its closing stands as rated in the list, so that nobody is asked twice', async () => {
    const matter = await journeys.answered();
    await house.does(house.people.resident, 'rate', matter, { verdict: 'not' });
    const list = await house.request<Page<MatterSummary>>(house.people.resident, 'GET', '/me/complaints?which=open');
    expect(list.body.rows.find(({ id }) => id === matter.id)).toMatchObject({ state: 'remedied', rated: true });
  });

  it('rating before the work is finished is refused', async () => {
    const matter = await journeys.inProgress();
    await expect(house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied' })).rejects.toMatchObject({
      status: 409,
      code: 'lifecycle.action-not-allowed',
    });
  });

  it("S10.3 the desk enters a caller's rating, marked with how it was said", async () => {
    const { clerk } = house.people;
    const matter = await journeys.answered();
    await expect(house.does(clerk, 'rate', matter, { verdict: 'satisfied' })).rejects.toMatchObject({ params: { condition: 'channel' } });
    const closed = await house.does(clerk, 'rate', matter, { verdict: 'satisfied', saidBy: 'telephone' });
    expect(closed).toMatchObject({ state: 'closed', timeline: expect.arrayContaining([expect.objectContaining({ action: 'rate', toldBy: '陈桂芳' })]) });
  });

  it('who did the work neither enters the rating nor sees it', async () => {
    const { plumber } = house.people;
    const matter = await journeys.answered();
    await expect(house.does(plumber, 'rate', matter, { verdict: 'satisfied' })).rejects.toMatchObject({ status: 403 });
    await house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied', words: '师傅很好' });
    const seen = await house.see(plumber, matter);
    expect(seen.rating).toBeNull();
    expect(seen.timeline.map(({ action }) => action)).not.toContain('rate');
  });

  it('a neighbour cannot rate, and does not learn that the matter is there', async () => {
    const matter = await journeys.answered();
    await expect(house.does(house.people.neighbour, 'rate', matter, { verdict: 'satisfied' })).rejects.toMatchObject({ status: 404 });
  });

  it('satisfied with what is no repair: no inspection is owed any more', async () => {
    const matter = await journeys.answered({ text: '楼道好几天没人打扫了' }, house.people.cleaner);
    await house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied' });
    expect((await house.owed(matter)).callback).toBe('void');
  });
});
