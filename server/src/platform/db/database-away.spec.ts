import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { Complaint } from '../../complaints/index.ts';
import { House, type Answer } from '../../testing/house.ts';
import { SeverableLine } from '../../testing/severable-line.ts';
import { until } from '../../testing/until.ts';
import { verifyTimeline } from '../../timeline/index.ts';
import { isDatabaseAway } from './index.ts';

const SERVER = process.env.TEST_DATABASE_URL;
const REPORT = { kind: 'repair', text: '楼道的灯不亮', place: { kind: 'public', label: '2 号楼 3 层' } };

(SERVER ? describe : describe.skip)('while the database is away (on MariaDB: the embedded one is a file of the same machine)', () => {
  let line: SeverableLine;
  let house: House;
  beforeAll(async () => {
    line = await SeverableLine.to(SERVER!);
    process.env.TEST_DATABASE_URL = line.through(SERVER!);
    house = await House.open();
    await house.token(house.people.resident);
    await house.token(house.people.clerk);
  });
  afterAll(async () => {
    await house.close();
    await line.cut();
    process.env.TEST_DATABASE_URL = SERVER;
  });
  afterEach(async () => {
    await line.mend();
    await until(isReady);
  });

  let keys = 0;
  const newKey = () => `while-away-${++keys}`;
  const report = (key: string, language = 'zh-CN'): Promise<Answer<MatterView & ErrorBody>> =>
    house.request(house.people.resident, 'POST', '/complaints', REPORT, { 'idempotency-key': key, 'accept-language': language });
  const health = (which: 'live' | 'ready') => house.app.inject({ url: `/api/health/${which}` });
  const isReady = async (): Promise<boolean> => (await health('ready')).statusCode === 200;
  const registered = async (): Promise<number[]> =>
    (await house.reads.db.findBy(Complaint, { communityId: house.town.communityId })).map(({ serial }) => serial).sort((one, other) => one - other);

  it('reads and writes answer 503 with when to try again and what to do; the process lives and is not ready', async () => {
    const before = await registered();
    await line.cut();
    const write = await report(newKey());
    expect(write).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, body: { code: 'service.database-away' } });
    expect(write.body.remedy).not.toBe('');
    expect((await report(newKey(), 'en')).body.text).toBe('The service cannot reach its records for the moment, so nothing was recorded.');
    for (const path of ['/complaints', '/board', '/session', '/inbox'])
      expect(await house.request(house.people.clerk, 'GET', path)).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect([(await health('ready')).statusCode, (await health('live')).statusCode]).toEqual([503, 200]);
    await line.mend();
    await until(isReady);
    expect(await registered()).toEqual(before);
  });

  it('it recovers without a restart, and takes what was refused under its first key', async () => {
    const key = newKey();
    await line.cut();
    expect((await report(key)).status).toBe(503);
    await line.mend();
    await until(async () => (await report(key)).status === 201);
    const again = await report(key);
    expect([again.status, await house.reads.db.countBy(Complaint, { id: again.body.id })]).toEqual([201, 1]);
  });

  it('it may go and come many times', async () => {
    for (let round = 0; round < 5; round++) {
      await line.cut();
      expect((await health('ready')).statusCode).toBe(503);
      await line.mend();
      await until(isReady);
    }
  });

  it('cut in the middle of many submissions: each is acknowledged or told to come again; nothing acknowledged is lost, nothing is there twice', async () => {
    const before = (await registered()).length;
    const asked = Array.from({ length: 60 }, newKey);
    const acknowledged = new Map<string, string>();
    const refusals = new Set<string>();
    let cut = false;
    const submissions = asked.map(async (key) => {
      const { status, body } = await report(key);
      if (status === 201) acknowledged.set(key, body.number);
      else refusals.add(`${status} ${body.code}`);
      if (!cut && acknowledged.size >= 10) {
        cut = true;
        await line.cut();
      }
    });
    await Promise.all(submissions);
    expect([cut, [...refusals]]).toEqual([true, ['503 service.database-away']]);
    expect(acknowledged.size).toBeLessThan(asked.length);
    await line.mend();
    await until(isReady);
    for (const key of asked) {
      const { status, body } = await report(key);
      expect([status, body.number]).toEqual([201, acknowledged.get(key) ?? body.number]);
    }
    expect(await registered()).toEqual(Array.from({ length: before + asked.length }, (_, position) => position + 1));
    expect((await verifyTimeline(house.reads.db)).findings).toEqual([]);
  });

  it('what works by itself says so and goes on afterwards', async () => {
    await report(newKey());
    await line.cut();
    for (const job of [() => house.tell(), () => house.sweep()]) expect(isDatabaseAway(await job().catch((error: unknown) => error))).toBe(true);
    await line.mend();
    await until(isReady);
    expect(await house.tell()).toBeGreaterThan(0);
  });

  it('a network that swallows everything is no different: 503, not a wait without end', async () => {
    const key = newKey();
    line.swallow();
    const [write, ready] = await Promise.all([report(key), health('ready')]);
    expect([write.status, write.body.code, write.headers['retry-after'], ready.statusCode]).toEqual([503, 'service.database-away', '5', 503]);
    await line.mend();
    await until(async () => (await report(key)).status === 201);
  });
});
