import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { Page } from '@huiyin/shared/kernel/paging';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { House } from '../testing/house.ts';
import type { StaffName } from '../testing/people.ts';

const encoded = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('the lists', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const page = async (path: string, who: StaffName | 'resident' = 'clerk'): Promise<Page<MatterSummary>> => {
    const { status, body } = await house.request<Page<MatterSummary>>(house.people[who], 'GET', path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  const refused = async (path: string, who: StaffName | 'resident' = 'clerk'): Promise<string> => {
    const { status, body } = await house.request<ErrorBody>(house.people[who], 'GET', path);
    return `${status} ${body.code}`;
  };

  describe('S4.2 the register by its period', () => {
    const at: Record<string, string> = {};
    beforeAll(async () => {
      for (const [name, moment] of [
        ['the last of Tuesday', '2026-12-01T15:59:59.999Z'],
        ['the first of Wednesday', '2026-12-01T16:00:00.000Z'],
        ['Wednesday noon', '2026-12-02T04:00:00.000Z'],
        ['the last of Wednesday', '2026-12-02T15:59:59.999Z'],
        ['the first of Thursday', '2026-12-02T16:00:00.000Z'],
      ] as const) {
        house.clock.turnTo(new Date(moment));
        at[(await house.report(house.people.resident)).id] = name;
      }
    });
    const found = async (query: string): Promise<string[]> => (await page(`/complaints?${query}`)).rows.map(({ id }) => at[id]!).reverse();

    it('both ends of a period belong to it, by the community’s own midnight', async () => {
      expect(await found('from=2026-12-02&to=2026-12-02')).toEqual(['the first of Wednesday', 'Wednesday noon', 'the last of Wednesday']);
      expect(await found('from=2026-12-01&to=2026-12-02')).toEqual([
        'the last of Tuesday',
        'the first of Wednesday',
        'Wednesday noon',
        'the last of Wednesday',
      ]);
      expect(await found('from=2026-12-02&to=2026-12-03')).toEqual([
        'the first of Wednesday',
        'Wednesday noon',
        'the last of Wednesday',
        'the first of Thursday',
      ]);
    });

    it('a period may be open at either end, empty or upside down', async () => {
      expect(await found('from=2026-12-03')).toEqual(['the first of Thursday']);
      expect(await found('to=2026-12-01')).toEqual(['the last of Tuesday']);
      expect(await found('from=2026-12-04&to=2026-12-31')).toEqual([]);
      expect(await found('from=2026-12-03&to=2026-12-01')).toEqual([]);
    });

    it('period and state hold together', async () => {
      expect(await found('from=2026-12-02&to=2026-12-02&state=closed')).toEqual([]);
      expect(await found('from=2026-12-02&to=2026-12-02&state=registered')).toHaveLength(3);
    });

    it.each(['2026-13-01', '2026-02-30', '2026-00-10', '26-12-01', '2026-12-01T00:00:00Z', 'today', '', '2026-12-01 OR 1=1', '０２０２-12-01'])(
      'a day that is none is refused: %j',
      async (day) => {
        expect(await refused(`/complaints?from=${encodeURIComponent(day)}`)).toBe('400 request.invalid');
        expect(await refused(`/complaints?to=${encodeURIComponent(day)}`)).toBe('400 request.invalid');
      },
    );
  });

  describe('paging', () => {
    beforeAll(async () => {
      for (let count = 0; count < 7; count++) await house.report(house.people.resident);
    });

    it('every matter comes once, newest first, also while new ones come in', async () => {
      const all = (await page('/complaints?limit=100')).rows.map(({ id }) => id);
      const walked: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const { rows, next: following }: Page<MatterSummary> = await page(`/complaints?limit=3${next && `&cursor=${next}`}`);
        walked.push(...rows.map(({ id }) => id));
        next = following;
        if (walked.length === 6) await house.report(house.people.neighbour);
      }
      expect(walked).toEqual(all);
      expect([...all].sort().reverse()).toEqual(all);
    });

    it('so it is with the own list and with a queue of the board', async () => {
      for (const [path, who] of [
        ['/me/complaints?which=open', 'resident'],
        ['/board/to-verify?x', 'clerk'],
      ] as const) {
        const ask = (more: string) => page(path.replace('?x', '?limit=100').replace('open', 'open&limit=100').replace('limit=100', more), who);
        const all = (await ask('limit=100')).rows.map(({ id }) => id);
        const first = await ask('limit=5');
        const second = await ask(`limit=100&cursor=${first.next}`);
        expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all);
        expect(second.next).toBeNull();
      }
    });

    it('a page is 20 rows unless asked otherwise, at least one, at most a hundred', async () => {
      for (let count = 0; count < 10; count++) await house.report(house.people.resident);
      expect((await page('/complaints')).rows).toHaveLength(20);
      expect((await page('/complaints?limit=0')).rows).toHaveLength(1);
      for (const limit of ['-1', '1000', '2.5', 'all', '%31%30x', ''])
        expect([limit, await refused(`/complaints?limit=${limit}`)]).toEqual([limit, '400 request.invalid']);
    });

    const LISTS = ['/complaints?', '/me/complaints?which=open&', '/me/orders?which=to-accept&', '/me/callbacks?', '/board/overdue?', '/inbox?'] as const;
    const READERS: Readonly<Record<(typeof LISTS)[number], StaffName | 'resident'>> = {
      '/complaints?': 'clerk',
      '/me/complaints?which=open&': 'resident',
      '/me/orders?which=to-accept&': 'plumber',
      '/me/callbacks?': 'director',
      '/board/overdue?': 'clerk',
      '/inbox?': 'clerk',
    };
    it.each(LISTS)('a cursor that we did not give out is refused: %s', async (list) => {
      const id = '01M85NMP40RXHRX8FWJX4F74XW';
      const nonsense = [
        'nonsense',
        '漏水',
        encoded('{'),
        encoded([]),
        encoded(['漏水']),
        encoded([id, id, id]),
        encoded(['yesterday', id]),
        encoded(["' OR 1=1"]),
        encoded([7]),
        encoded({ id }),
        encoded(['2026-12-01T00:00:00.000Z', '漏']),
      ];
      for (const cursor of nonsense)
        expect([cursor, await refused(`${list}cursor=${encodeURIComponent(cursor)}`, READERS[list])]).toEqual([cursor, '400 paging.cursor-invalid']);
      expect(await refused(`${list}cursor=${'a'.repeat(201)}`, READERS[list])).toBe('400 request.invalid');
      expect(await refused(`${list}cursor=a&cursor=b`, READERS[list])).toBe('400 request.invalid');
    });

    it('a timeline’s cursor as well', async () => {
      const matter = await house.report(house.people.resident);
      for (const cursor of ['nonsense', encoded(['-1']), encoded(['1e9']), encoded(['9'.repeat(30)]), encoded([1])]) {
        expect(await refused(`/complaints/${matter.id}/timeline?cursor=${cursor}`)).toBe('400 paging.cursor-invalid');
      }
    });
  });
});
