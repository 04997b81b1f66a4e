import { BOARD_QUEUES, type MatterSummary } from '@huiyin/shared/matters/matter.contract';
import type { Page } from '@huiyin/shared/kernel/paging';
import { History, loadHistory, type Share } from '../bench/index.ts';
import { Person, Post } from '../communities/index.ts';
import { Complaint, ContentSweep } from '../complaints/index.ts';
import { Notice } from '../notifications/index.ts';
import type { Configuration } from '../platform/config/configuration.ts';
import { CONFIGURATION } from '../platform/config/configuration.token.ts';
import { insertRows } from '../platform/db/insert-rows.ts';
import { problemsOf } from '../platform/db/query-plan.ts';
import { StatementLog, type Statement } from '../platform/db/statement-log.ts';
import { newId } from '../platform/ids/new-id.ts';
import { House } from '../testing/house.ts';
import type { Somebody } from '../testing/people.ts';

const MATTERS = 4000;
const OPEN = 1200;
const NOTICES = 2000;
const BATCH = 500;

describe('how lists find their rows', () => {
  let house: House;
  let statements: StatementLog;
  let matter: Complaint;

  beforeAll(async () => {
    house = await House.open();
    const { communityId, buildingId, people } = house.town;
    const now = house.clock.now();
    const { db } = house.reads;
    const persons = await db.findBy(Person, { communityId });
    const worker = await db.findOneByOrFail(Post, { id: people.plumber.id });
    const settled = { communityId, buildingId, households: [people.resident.householdId!], persons, readers: [], worker, clerk: '', workerToken: '' };
    const shares: Share[] = [{ settled, total: MATTERS, open: OPEN }];
    await loadHistory(house.database, house.app.get<Configuration>(CONFIGURATION).databaseUrl, new History(shares, now), shares, now);
    const notices = Array.from({ length: NOTICES }, (_, at): Notice => ({
      id: newId(now),
      communityId,
      recipientId: people.resident.id,
      sourceId: newId(now),
      kind: 'step',
      complaintId: newId(now),
      number: '2026-000001',
      title: '漏水',
      action: 'dispatch',
      commitment: null,
      visitFrom: null,
      visitUntil: null,
      createdAt: now,
      readAt: at % 2 === 0 ? now : null,
    }));
    for (let at = 0; at < NOTICES; at += BATCH) await insertRows(house.database.writer.manager, Notice, notices.slice(at, at + BATCH));
    [matter] = (await house.reads.for({ communityId }).of(Complaint).find({ state: 'archived' }, { take: 1 })) as [Complaint];
    statements = new StatementLog(house.database);
  });
  afterAll(() => house.close());

  const isRead = ({ sql }: Statement): boolean => /^\s*SELECT/.test(sql);

  async function problemsAmong(heard: readonly Statement[]): Promise<string[]> {
    const problems: string[] = [];
    for (const statement of heard.filter(isRead)) problems.push(...(await problemsOf(house.database.reader.manager, statement)));
    return problems;
  }

  /** Asks for a list, and for its second page where it has one; answers what is wrong with any statement that this took. */
  async function problemsIn(person: Somebody, path: string): Promise<string[]> {
    await house.token(person);
    statements.take();
    const first = await house.request<Page<MatterSummary>>(person, 'GET', path);
    expect(first.status).toBe(200);
    const next = `${path}${path.includes('?') ? '&' : '?'}cursor=${first.body.next}`;
    const second = first.body.next ? await house.request(person, 'GET', next) : first;
    expect(second.status).toBe(200);
    const heard = statements.take();
    expect(heard.length).toBeGreaterThan(0);
    return problemsAmong(heard);
  }

  const desk = [
    '/board',
    ...BOARD_QUEUES.map((queue) => `/board/${queue}`),
    '/complaints',
    '/complaints?limit=100',
    '/complaints?state=archived',
    '/complaints?state=registered&from=2020-01-01',
    '/complaints?from=2025-01-01&to=2025-12-31',
    '/complaints?number=123',
    '/complaints?number=2025-000123&state=archived',
    '/complaints?words=%E6%B0%B4%E7%AE%A1',
    '/complaints?words=nobody-wrote-this',
    '/complaints?words=nobody-wrote-this&state=archived&from=2022-01-01&to=2025-12-31',
    '/me/callbacks',
    '/workers?department=engineering',
    '/inbox',
    '/session',
    '/people?telephone=13800000246',
    '/community',
    '/staff',
    '/sessions',
    '/posters',
    `/posters?building=outside`,
  ];

  it.each(desk)('the desk reads %s along an index', async (path) => expect(await problemsIn(house.people.clerk, path)).toEqual([]));

  it.each([
    '/board',
    '/board/overdue',
    '/board/to-reply',
    '/me/orders?which=to-accept',
    '/me/orders?which=in-progress',
    '/me/orders?which=corrective',
    '/me/orders?which=completed',
    '/me/callbacks',
    '/complaints',
  ])('a lead reads %s along an index', async (path) => expect(await problemsIn(house.people.engineeringLead, path)).toEqual([]));

  it.each(['/me/orders?which=to-accept', '/me/orders?which=in-progress', '/me/orders?which=corrective', '/me/orders?which=completed', '/inbox'])(
    'a worker reads %s along an index',
    async (path) => expect(await problemsIn(house.people.plumber, path)).toEqual([]),
  );

  it.each(['/me/complaints?which=open', '/me/complaints?which=settled', '/me/complaints?which=settled&limit=100', '/inbox', '/session', '/me/data'])(
    'a resident reads %s along an index',
    async (path) => expect(await problemsIn(house.people.resident, path)).toEqual([]),
  );

  it('what a household and a person had, who could do a matter, and what is like it are found along indices', async () => {
    const { resident, clerk } = house.people;
    for (const path of [
      `/households/${resident.householdId}`,
      `/households/${resident.householdId}/complaints`,
      `/people/${resident.id}/complaints`,
      `/complaints/${matter.id}/workers`,
      `/complaints/similar?category=leak&building=${house.town.buildingId}`,
      '/complaints/similar?category=leak&place=dong-men',
    ])
      expect([path, await problemsIn(clerk, path)]).toEqual([path, []]);
  });

  it('the public board is worked out along indices', async () => {
    expect(await problemsIn(house.people.clerk, `/communities/${house.town.communityId}/public-board`)).toEqual([]);
  });

  it('one matter and its timeline are read along indices', async () => {
    expect(await problemsIn(house.people.clerk, `/complaints/${matter.id}`)).toEqual([]);
    expect(await problemsIn(house.people.clerk, `/complaints/${matter.id}/timeline?limit=2`)).toEqual([]);
  });

  it('the sweep and the relay find their rows along indices', async () => {
    statements.take();
    await house.sweep();
    await house.tell();
    await house.app.get(ContentSweep, { strict: false }).run();
    expect(await problemsAmong(statements.take())).toEqual([]);
  });

  it('a list without an index would be noticed: a scan, and a sort of more than a page', async () => {
    const by = (clause: string): Statement => ({ sql: `SELECT id FROM complaint WHERE ${clause}`, parameters: [] });
    const { manager } = house.database.reader;
    expect(await problemsOf(manager, by('placeLabel = 7'))).toHaveLength(1);
    expect(await problemsOf(manager, by(`communityId = '${house.town.communityId}' ORDER BY placeLabel LIMIT 20`))).not.toEqual([]);
    expect(await problemsOf(manager, by(`id = '${matter.id}' ORDER BY placeLabel LIMIT 20`))).toEqual([]);
  });
});
