import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { ConfigurationError } from '../platform/config/configuration.ts';
import { lockDatabaseFile } from '../platform/db/sqlite-lock.ts';
import { House } from './house.ts';
import { Journeys } from './journeys.ts';

const onMariaDb = process.env.TEST_DATABASE_URL !== undefined;

(onMariaDb ? describe : describe.skip)('several processes on one MariaDB are one service (on SQLite there is one process)', () => {
  let first: House;
  let second: House;
  beforeAll(async () => {
    first = await House.open();
    second = await first.beside();
  });
  afterAll(async () => {
    await second.close();
    await first.close();
  });

  it('a session opened in one is known in the other, and signed out in both', async () => {
    const token = await first.token(first.people.mediator);
    const authorization = { authorization: `Bearer ${token}` };
    expect((await second.app.inject({ url: '/api/v1/session', headers: authorization })).statusCode).toBe(200);
    await second.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: authorization });
    expect((await first.app.inject({ url: '/api/v1/session', headers: authorization })).statusCode).toBe(401);
  });

  it('the same key at both at once makes one matter, and both get the same answer', async () => {
    const body = { kind: 'repair', text: '两个进程同时收到同一份报事', place: { kind: 'home', label: '我家' } };
    const answers = await Promise.all(
      [first, second].map((house) => house.request<MatterView>(first.people.resident, 'POST', '/complaints', body, { 'idempotency-key': 'the-same-key' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]!.body).toEqual(answers[1]!.body);
  });

  it('S4.3 numbers given by both run on without a gap or a double', async () => {
    const before = (await first.report(first.people.resident)).number;
    const numbers = await Promise.all(Array.from({ length: 20 }, async (_, n) => (await (n % 2 ? first : second).report(first.people.resident)).number));
    const serials = numbers.map((number) => Number(number.slice(5))).sort((one, other) => one - other);
    expect(serials).toEqual(Array.from({ length: 20 }, (_, n) => Number(before.slice(5)) + 1 + n));
  });

  it('two clerks at two processes dispatch at once: one order, and the other is told', async () => {
    const journeys = new Journeys(first);
    const matter = await first.report(first.people.resident);
    const order = { department: 'engineering', worker: first.people.plumber.id, remedyBy: journeys.in({ hours: 5 }) };
    const both = await Promise.allSettled([
      first.does(first.people.clerk, 'dispatch', matter, order),
      second.does(first.people.secondClerk, 'dispatch', matter, order),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await first.see(first.people.clerk, matter)).orders).toHaveLength(1);
  });

  it('what is overdue is told once, whoever sweeps', async () => {
    await first.report(first.people.resident);
    for (const house of [first, second]) house.clock.pass({ days: 1 });
    const moved = await Promise.all([first.sweep(), second.sweep()]);
    expect(moved[0]! + moved[1]!).toBeGreaterThan(0);
    expect(await first.sweep()).toBe(0);
    await Promise.all([first.tell(), second.tell()]);
    const doubles = await first.reads.db.query('SELECT sourceId, recipientId, COUNT(*) AS times FROM notice GROUP BY sourceId, recipientId HAVING times > 1');
    expect(doubles).toEqual([]);
  });
});

describe('the embedded database has one process', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'huiyin-lock-')), 'huiyin.db');

  it('a second one is refused with a sentence that says what to do', () => {
    writeFileSync(`${file}.lock`, String(process.ppid));
    expect(() => lockDatabaseFile(file)).toThrow(ConfigurationError);
    expect(() => lockDatabaseFile(file)).toThrow(/in use by process \d+.*MariaDB/);
  });

  it('what a process that died left behind is taken over', () => {
    for (const left of ['4194304999', '', String(process.pid)]) {
      writeFileSync(`${file}.lock`, left);
      lockDatabaseFile(file).release();
      expect(existsSync(`${file}.lock`)).toBe(false);
    }
  });
});
