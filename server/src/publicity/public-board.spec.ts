import { keptRate } from '@huiyin/shared/commitments/kept-rate';
import type { PublicBoardView } from '@huiyin/shared/publicity/public-board.contract';
import { newId } from '../platform/ids/new-id.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';

describe('what a community makes public', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  /** As everyone sees it, a minute later: until then what was worked out before is shown. */
  async function board(communityId = house.town.communityId): Promise<PublicBoardView> {
    house.clock.pass({ minutes: 1 });
    const answer = await house.request<PublicBoardView>(null, 'GET', `/communities/${communityId}/public-board`);
    expect(answer.status).toBe(200);
    return answer.body;
  }
  const rateOf = ({ keptByKind }: PublicBoardView, kind: string) => {
    const { kept, due, openAndLate } = keptByKind.find((rate) => rate.kind === kind)!;
    return [kept, due, openAndLate];
  };

  it('S3.3 names and posts of the staff, the hotline and the hours are read by everyone, without signing in', async () => {
    const { community, staff } = await board();
    expect(community).toMatchObject({ id: house.town.communityId, name: '翠湖花园', hotline: '010-88002400', utcOffsetMinutes: 480 });
    expect(community.officeHours).toHaveLength(7);
    expect(staff).toHaveLength(13);
    expect(staff[0]).toEqual({ name: '方启明', role: 'committee', department: null, departmentName: null });
    expect(staff).toContainEqual({ name: '刘志远', role: 'worker', department: 'engineering', departmentName: '工程维修部' });
    expect(Object.keys(staff[0]!).sort()).toEqual(['department', 'departmentName', 'name', 'role']);
  });

  it('S3.3 a community that is not there has none', async () => {
    for (const id of [newId(house.clock.now()), 'nonsense', house.people.clerk.id])
      expect(await house.request(null, 'GET', `/communities/${id}/public-board`)).toMatchObject({ status: 404, body: { code: 'record.not-found' } });
  });

  it('the rate counts what was met, and what is open and late; never what is open and in time', async () => {
    expect((await board()).kept).toEqual({ kept: 0, due: 0, openAndLate: 0 });
    const inTime = await house.report(house.people.resident);
    expect(rateOf(await board(), 'verify')).toEqual([0, 0, 0]);
    await house.does(house.people.clerk, 'verify', inTime, { finding: 'so', words: '属实', duty: 'clear' });
    expect(rateOf(await board(), 'verify')).toEqual([1, 1, 0]);
    const late = await house.report(house.people.resident);
    house.clock.pass({ days: 2 });
    expect(rateOf(await board(), 'verify')).toEqual([1, 2, 1]);
    await house.does(house.people.clerk, 'verify', late, { finding: 'so', words: '属实', duty: 'clear' });
    expect(rateOf(await board(), 'verify')).toEqual([1, 2, 0]);
  });

  it('what falls away counts neither way, and what the office owes itself is not public', async () => {
    const matter = await house.report(house.people.resident);
    await house.does(house.people.resident, 'withdraw', matter);
    const other = await house.report(house.people.resident, { place: { kind: 'public', label: '东门' } });
    await house.does(house.people.clerk, 'dispatch', other, { department: 'engineering', remedyBy: journeys.in({ hours: 24 }) });
    expect((await board()).kept).toEqual({ kept: 0, due: 0, openAndLate: 0 });
  });

  it('the kinds together are the whole, and another community’s count for nothing', async () => {
    await journeys.closed();
    await house.report(house.people.resident);
    const theirs = await house.report(house.elsewhere.people.resident);
    await house.does(house.elsewhere.people.clerk, 'verify', theirs, { finding: 'so', words: '属实', duty: 'clear' });
    house.clock.pass({ days: 9 });
    const { kept, keptByKind } = await board();
    expect(keptByKind.slice(0, 4).map(({ kind }) => kind)).toEqual(['reply', 'remedy', 'callback', 'verify']);
    expect(keptRate(keptByKind.map((rate) => ({ kept: rate.kept, openAndLate: rate.openAndLate, broken: rate.due - rate.kept - rate.openAndLate })))).toEqual(
      kept,
    );
    expect(kept.openAndLate).toBeGreaterThan(0);
    const elsewhere = await board(house.elsewhere.communityId);
    expect([elsewhere.handled, rateOf(elsewhere, 'reply')]).toEqual([[], [0, 1, 1]]);
  });

  it('a month begins at midnight by the community’s clock; what is still late goes along into it', async () => {
    const kept = await house.report(house.people.resident);
    await house.does(house.people.clerk, 'verify', kept, { finding: 'so', words: '属实', duty: 'clear' });
    await house.report(house.people.resident);
    house.clock.turnTo(new Date('2026-11-30T15:58:00.000Z'));
    const november = await board();
    expect([house.clock.now().toISOString(), november.month, rateOf(november, 'verify')]).toEqual(['2026-11-30T15:59:00.000Z', '2026-11', [1, 2, 1]]);
    const december = await board();
    expect([house.clock.now().toISOString(), december.month, rateOf(december, 'verify')]).toEqual(['2026-11-30T16:00:00.000Z', '2026-12', [0, 1, 1]]);
  });

  it('S3.3 what was handled is shown without a word of who reported it, a home by its building alone', async () => {
    const secrets = ['陈桂芳', '13800000246', '1102', '1 单元', '水槽', '软管', house.people.resident.id, house.people.resident.householdId!];
    const home = await journeys.closed();
    const gate = await journeys.closed({ place: { kind: 'public', label: '陈桂芳的车旁边' }, category: 'public-lighting' });
    const withdrawn = await house.report(house.people.resident, { category: 'heating' });
    await house.does(house.people.resident, 'withdraw', withdrawn);
    const answer = await board();
    expect(answer.handled).toEqual([
      { category: 'public-lighting', categoryName: '公共照明', place: '翠湖花园', closedAt: gate.closedAt, outcome: 'satisfied', days: 0 },
      { category: home.category, categoryName: home.categoryName, place: '2 号楼', closedAt: home.closedAt, outcome: 'satisfied', days: 0 },
    ]);
    const said = JSON.stringify(answer);
    expect(
      [...secrets, home.id, home.number, gate.id, house.people.plumber.id, house.people.plumber.accountId].filter((secret) => said.includes(secret)),
    ).toEqual([]);
  });

  it('days are counted by midnights, the latest twenty stand there, newest first', async () => {
    const matter = await journeys.answered();
    house.clock.turnTo(new Date('2026-11-25T16:30:00.000Z'));
    await house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied' });
    expect((await board()).handled[0]!.days).toBe(2);
    for (let at = 0; at < 20; at++) {
      house.clock.pass({ minutes: 1 });
      await house.does(house.people.clerk, 'explain', await house.report(house.people.resident), { explanation: '已说明' }).then(async (explained) => {
        await house.does(house.people.clerk, 'reply', explained, { remedy: '已说明', channel: 'telephone' });
        await house.does(house.people.resident, 'rate', explained, { verdict: 'satisfied' });
      });
    }
    const { handled } = await board();
    expect(handled.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 20 }, () => 'explained'));
    expect(handled.map(({ closedAt }) => closedAt)).toEqual(
      handled
        .map(({ closedAt }) => closedAt)
        .sort()
        .reverse(),
    );
  });

  it('who asks within a minute is shown what was worked out already', async () => {
    const ask = async () => (await house.request<PublicBoardView>(null, 'GET', `/communities/${house.town.communityId}/public-board`)).body.handled.length;
    expect(await ask()).toBe(0);
    await journeys.closed();
    house.clock.pass({ minutes: 0.9 });
    expect(await ask()).toBe(0);
    house.clock.pass({ minutes: 0.1 });
    expect(await ask()).toBe(1);
  });
});
