import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import { REGISTER_COUNT_CAP, SEARCHED_ROWS, type RegisterLine, type RegisterPage } from '@huiyin/shared/matters/register.contract';
import { History, loadHistory, type Share } from '../bench/index.ts';
import { Person, Post } from '../communities/index.ts';
import { Complaint } from '../complaints/index.ts';
import { House } from '../testing/house.ts';
import { Journeys } from '../testing/journeys.ts';
import type { Somebody } from '../testing/people.ts';

const pageOf = async (house: House, query: Record<string, string>, person: Somebody = house.people.clerk): Promise<RegisterPage> => {
  const { status, body } = await house.request<RegisterPage>(person, 'GET', `/complaints?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
  return body;
};

describe('S4.2 the register', () => {
  let house: House;
  let journeys: Journeys;
  beforeEach(async () => {
    house = await House.open();
    journeys = new Journeys(house);
  });
  afterEach(() => house.close());

  const found = async (query: Record<string, string>, person?: Somebody) => (await pageOf(house, query, person)).rows.map(({ id }) => id);
  const refused = async (query: string) => {
    const { status, body } = await house.request<ErrorBody>(house.people.clerk, 'GET', `/complaints?${query}`);
    return `${status} ${body.code}`;
  };

  it('S4.3 a number finds its matter alone: whole, as digits of this year, or with an order’s place behind it', async () => {
    const matter = await journeys.dispatched();
    await house.report(house.people.resident);
    const { number } = matter;
    for (const typed of [number, String(Number(number.slice(5))), number.slice(5), matter.orders[0]!.number])
      expect(await found({ number: typed })).toEqual([matter.id]);
    expect(await found({ number: `2025-${number.slice(5)}` })).toEqual([]);
    expect(await found({ number: '999999' })).toEqual([]);
  });

  it('another community’s number is not found, and neither are its words', async () => {
    const theirs = await house.report(house.elsewhere.people.resident, { text: '电梯里的灯不亮' });
    expect(await found({ number: theirs.number })).toEqual([]);
    expect(await found({ words: '电梯' })).toEqual([]);
    expect(await found({ number: theirs.number }, house.elsewhere.people.clerk)).toEqual([theirs.id]);
    expect(await found({ words: '电梯' }, house.elsewhere.people.clerk)).toEqual([theirs.id]);
  });

  it('words are found anywhere in the report, its place, its category and the name, every one of them', async () => {
    const { resident } = house.people;
    const long = await house.report(resident, { text: `${'水管一直在滴水。'.repeat(30)}师傅说要换 Angle Valve 才行` });
    const lift = await house.report(resident, { text: '按钮没有反应', place: { kind: 'public', label: '3 号楼电梯' } });
    expect(await found({ words: '角阀' })).toEqual([]);
    expect(await found({ words: 'angle valve' })).toEqual([long.id]);
    expect(await found({ words: '3 号楼 按钮' })).toEqual([lift.id]);
    expect(await found({ words: '按钮 水管' })).toEqual([]);
    expect(await found({ words: lift.categoryName })).toContain(lift.id);
    expect(await found({ words: long.reporter!.name! })).toEqual([lift.id, long.id]);
  });

  it.each(['%', '_', '!', "'", '\\', '%水%', '！'])('a letter that means something to a database means itself: %s', async (letter) => {
    const odd = await house.report(house.people.resident, { text: `缴费单上写着 100${letter}不对` });
    await house.report(house.people.resident, { text: '楼道灯坏了' });
    expect(await found({ words: `100${letter}` })).toEqual([odd.id]);
  });

  it('number, words, state and period hold together', async () => {
    const matter = await house.report(house.people.resident, { text: '电梯门关不上' });
    const { number } = matter;
    const fits: Record<string, string>[] = [{ state: 'registered' }, { from: '2026-11-24', to: '2026-11-24' }, { words: '电梯' }, { number }];
    for (const query of fits) expect([query, await found({ number, ...query })]).toEqual([query, [matter.id]]);
    const others: Record<string, string>[] = [{ state: 'closed' }, { from: '2026-11-25' }, { words: '水管' }, { to: '2026-11-23', words: '电梯' }];
    for (const query of others) expect([query, await found({ number, ...query })]).toEqual([query, []]);
  });

  it.each([
    'number=',
    'number=2026-',
    'number=26-000123',
    'number=1234567',
    'number=12a',
    'number=1&number=2',
    'words=',
    'words=%20%20',
    `words=${'a'.repeat(41)}`,
    'words=%00',
  ])('what is no number and no words is refused: %s', async (query) => expect(await refused(query)).toBe('400 request.invalid'));

  it('how many there are stands on the first page; for words nobody has counted', async () => {
    for (let at = 0; at < 3; at++) await house.report(house.people.resident);
    const first = await pageOf(house, { limit: '2' });
    expect(first).toMatchObject({ total: { count: 3, capped: false }, searchedBackTo: null });
    const second = await pageOf(house, { limit: '2', cursor: first.next! });
    expect([second.rows.length, second.total, second.next]).toEqual([1, undefined, null]);
    expect((await pageOf(house, { state: 'closed' })).total).toEqual({ count: 0, capped: false });
    expect((await pageOf(house, { words: '水管' })).total).toBeUndefined();
  });

  it('a line says how it came in, who has it, its order, what was answered and when each was done', async () => {
    const matter = await journeys.answered();
    house.clock.pass({ hours: 1 });
    await house.does(house.people.clerk, 'reply', matter, { remedy: '已上门，明天再来看一次', channel: 'visit' });
    await house.does(house.people.resident, 'rate', matter, { verdict: 'satisfied' });
    const fresh = await house.report(house.people.resident);
    const at = (hours: number) => new Date(house.clock.now().getTime() - hours * 3_600_000).toISOString();
    const [new_, done] = (await pageOf(house, {})).rows;
    expect(done).toMatchObject({
      id: matter.id,
      kind: 'repair',
      source: 'mini-program',
      department: 'engineering',
      departmentName: matter.departmentName,
      order: { number: `${matter.number}-1`, workerName: '刘志远', completedAt: at(1) },
      reply: { at: at(0), words: '已上门，明天再来看一次', channel: 'visit' },
      closedAt: at(0),
    } satisfies Partial<RegisterLine>);
    expect(new_).toMatchObject({ id: fresh.id, order: null, reply: null, closedAt: null });
  });

  it('an explanation is an answer as well', async () => {
    const matter = await house.report(house.people.resident, { kind: 'complaint' });
    await house.does(house.people.clerk, 'verify', matter, { finding: 'not-so', words: '看过，不漏', duty: 'clear' });
    await house.does(house.people.clerk, 'explain', matter, { explanation: '是空调的冷凝水，不是水管' });
    expect((await pageOf(house, {})).rows[0]!.reply).toMatchObject({ words: '是空调的冷凝水，不是水管', channel: null });
  });

  it('a resident has no register', async () => {
    const { status } = await house.request(house.people.resident, 'GET', '/complaints?number=1');
    expect(status).toBe(403);
  });

  // The last one: ids never go back, also where the clock of the next house does.
  it('S4.3 digits alone are of the year that the community has now', async () => {
    const before = await house.report(house.people.resident);
    house.clock.turnTo(new Date('2026-12-31T16:00:00.000Z'));
    const after = await house.report(house.people.resident);
    expect([before.number, after.number]).toEqual(['2026-000001', '2027-000001']);
    expect(await found({ number: '1' })).toEqual([after.id]);
    expect(await found({ number: '2026-000001' })).toEqual([before.id]);
  });
});

describe('S4.2 words in a long register', () => {
  const MATTERS = SEARCHED_ROWS + 300;
  let house: House;
  let rows: Complaint[];
  beforeAll(async () => {
    house = await House.open();
    const { communityId, buildingId, people } = house.town;
    const { manager } = house.database.writer;
    const now = house.clock.now();
    const persons = await manager.findBy(Person, { communityId });
    const worker = await manager.findOneByOrFail(Post, { id: people.plumber.id });
    const settled = { communityId, buildingId, households: [people.resident.householdId!], persons, readers: [], worker, clerk: '', workerToken: '' };
    const shares: Share[] = [{ settled, total: MATTERS, open: 100 }];
    await loadHistory(house.database, house.configuration.databaseUrl, new History(shares, now), shares, now);
    rows = await manager.find(Complaint, { where: { communityId }, order: { id: 'DESC' }, select: { id: true, registeredAt: true } });
    // The newest of all, the last that the first page looks at, the first that it does not, and the oldest.
    for (const place of [0, SEARCHED_ROWS - 1, SEARCHED_ROWS, MATTERS - 1])
      await manager.update(Complaint, { id: rows[place]!.id }, { placeLabel: '东门石狮子' });
  });
  afterAll(() => house.close());

  it('a page looks through so many matters, says how far back it came, and the next one goes on from there', async () => {
    const first = await pageOf(house, { words: '石狮子' });
    expect(first.rows.map(({ id }) => id)).toEqual([rows[0]!.id, rows[SEARCHED_ROWS - 1]!.id]);
    expect(first.searchedBackTo).toBe(rows[SEARCHED_ROWS - 1]!.registeredAt.toISOString());
    const second = await pageOf(house, { words: '石狮子', cursor: first.next! });
    expect(second.rows.map(({ id }) => id)).toEqual([rows[SEARCHED_ROWS]!.id, rows[MATTERS - 1]!.id]);
    expect([second.searchedBackTo, second.next]).toEqual([null, null]);
  });

  it('a page that is full goes on behind its last row, and one that finds nothing has a next one all the same', async () => {
    const full = await pageOf(house, { words: '石狮子', limit: '1' });
    expect([full.rows.length, full.searchedBackTo]).toEqual([1, rows[0]!.registeredAt.toISOString()]);
    const second = await pageOf(house, { words: '石狮子', limit: '1', cursor: full.next! });
    expect(second.rows.map(({ id }) => id)).toEqual([rows[SEARCHED_ROWS - 1]!.id]);
    const nothing = await pageOf(house, { words: '没有人写过的字' });
    expect([nothing.rows, nothing.next === null]).toEqual([[], false]);
  });

  it('more than can be counted quickly is said to be more', async () => {
    expect((await pageOf(house, {})).total).toEqual({ count: REGISTER_COUNT_CAP - 1, capped: true });
  });
});
