import { jest } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoPeopleView } from '@huiyin/shared/accounts/account.contract';
import { ROLES } from '@huiyin/shared/access/roles';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { DEFAULT_CATALOGUE } from '@huiyin/shared/dispatch/default-catalogue';
import { Commitment } from '../commitments/index.ts';
import { Community, Person, Post } from '../communities/index.ts';
import { Complaint } from '../complaints/index.ts';
import { createApp } from '../create-app.ts';
import { DispatchOrder } from '../dispatch/index.ts';
import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { TurnableClock } from '../platform/clock/clock.ts';
import { Database } from '../platform/db/index.ts';
import { newLog } from '../platform/log/log.ts';
import { scratchDatabase } from '../testing/scratch-database.ts';
import { ScanPoint } from '../publicity/index.ts';
import { TimelineEntry, verifyTimeline } from '../timeline/index.ts';
import { Callback } from '../visits/index.ts';
import { ensureDemoCommunity, type SeedOptions } from './ensure-demo-community.ts';

/** Half a year through the use cases, on a busy machine and a database server. */
jest.setTimeout(300_000);

/** A Tuesday afternoon in China. */
const NOW = new Date('2026-11-24T08:30:00.000Z');
/** Small enough to be made in seconds; every way a matter can go is in it. */
const EXTENT = { layout: { buildings: 3, units: 1, floors: 16, doors: 2 }, matters: 150, days: 70 };
const SEED = 7;
const HOUR_MS = 3_600_000;
const onMariaDb = Boolean(process.env.TEST_DATABASE_URL);
const SILENT = { write: () => true };
/** The states that can be reached through the actions that are served. */
const REACHED: readonly ComplaintState[] = [
  'registered',
  'awaiting-decision',
  'dispatched',
  'in-progress',
  'remedied',
  'explained',
  'to-rectify',
  'closed',
  'archived',
];

interface Scratch {
  readonly database: Database;
  readonly url: string;
  end(): Promise<void>;
}

describe('the demo community', () => {
  const opened: Scratch[] = [];
  let demo: Database;

  async function scratch(): Promise<Scratch> {
    const { url, drop } = await scratchDatabase();
    const database = await Database.open(url, { entities: ENTITIES, migrations: MIGRATIONS });
    const made: Scratch = { database, url, end: () => database.close().then(drop) };
    opened.push(made);
    return made;
  }
  const seeded = async (options: SeedOptions): Promise<Database> => {
    const { database } = await scratch();
    await ensureDemoCommunity(database, NOW, SILENT, { extent: EXTENT, ...options });
    return database;
  };
  const matters = (database: Database) => database.reader.manager.find(Complaint, { order: { serial: 'ASC' } });
  const told = async (database: Database) => {
    const lines: string[] = [];
    for (const { id, serial, text, placeLabel, state, outcome, source, reporterName, registeredAt } of await matters(database)) {
      const steps = await database.reader.manager.find(TimelineEntry, { where: { complaintId: id }, order: { seq: 'ASC' } });
      lines.push(
        [
          serial,
          registeredAt.toISOString(),
          source,
          reporterName,
          placeLabel,
          text,
          state,
          outcome,
          ...steps.map((step) => `${step.at.toISOString()} ${step.action} ${step.actorName} ${step.words}`),
        ].join('|'),
      );
    }
    return lines;
  };

  beforeAll(async () => {
    demo = await seeded({ seed: SEED });
  });
  afterAll(async () => {
    for (const { end } of opened) await end();
  });

  it('something stands in every state that the served actions reach, closed in every way that they can close it', async () => {
    const all = await matters(demo);
    expect([...new Set(all.map(({ state }) => state))].sort()).toEqual([...REACHED].sort());
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set([null, 'satisfied', 'explained', 'not-reached', 'withdrawn']));
    expect(new Set(all.map(({ round }) => round))).toEqual(new Set([1, 2]));
    expect(all.some(({ returns }) => returns >= 2)).toBe(true);
  });

  it('every matter of somebody who can be picked to sign in has its turn: the first resident has one to watch, one to rate', async () => {
    const mine = (await matters(demo)).filter(({ reporterName }) => reporterName === '陈桂芳');
    expect(new Set(mine.map(({ state }) => state))).toEqual(new Set([...mine.map(({ state }) => state), 'registered', 'in-progress', 'remedied', 'explained']));
  });

  it('neighbours report the same thing, and say so: the desk sees three beside each other', async () => {
    const joined = (await matters(demo)).filter(({ alikeId }) => alikeId !== null);
    const first = new Set(joined.map(({ alikeId }) => alikeId!));
    expect([...first].map((id) => joined.filter(({ alikeId }) => alikeId === id).length).sort()).toEqual([1, 2]);
    for (const { category, buildingId, placeKind, alikeId } of joined) {
      const one = (await matters(demo)).find(({ id }) => id === alikeId)!;
      expect([category, buildingId, placeKind]).toEqual([one.category, one.buildingId, 'public']);
    }
  });

  it('S4.3 the numbers of a year run from 1 without gaps or doubles', async () => {
    expect((await matters(demo)).map(({ serial }) => serial)).toEqual(Array.from({ length: (await matters(demo)).length }, (_, position) => position + 1));
  });

  it('the timeline is whole: every chain, every end of it, every sealed day', async () => {
    const { findings, entries, seals } = await verifyTimeline(demo.writer.manager);
    expect(findings).toEqual([]);
    expect(entries).toBeGreaterThan(1000);
    expect(seals).toBe(EXTENT.days);
  });

  it('nothing is forgotten: what is closed owes at most a visit or a corrective action, what is archived nothing', async () => {
    const states = new Map((await matters(demo)).map(({ id, state }) => [id, state]));
    const open = await demo.reader.manager.findBy(Commitment, { state: 'open' });
    const owedBy = (state: ComplaintState) => open.filter(({ complaintId }) => states.get(complaintId) === state).map(({ kind }) => kind);
    expect(owedBy('archived')).toEqual([]);
    expect(owedBy('closed').filter((kind) => kind !== 'callback' && kind !== 'corrective')).toEqual([]);
    expect(open.length).toBeGreaterThan(0);
  });

  it('some promises were kept, some broken, and some are overdue now', async () => {
    const all = await demo.reader.manager.find(Commitment);
    const met = all.filter(({ state }) => state === 'met');
    const kept = met.filter(({ metAt, dueAt }) => metAt! <= dueAt).length;
    expect(kept / met.length).toBeGreaterThan(0.8);
    expect(kept).toBeLessThan(met.length);
    expect(all.some(({ state, overdueAt, climbedTo }) => state === 'open' && overdueAt !== null && climbedTo !== null)).toBe(true);
  });

  it('S1.2 visits are agreed for times of the day that the app offers, and things are promised for the evening', async () => {
    const { manager } = demo.reader;
    const hourOf = (moment: string | Date): number => ((new Date(moment).getTime() + 8 * HOUR_MS) % (24 * HOUR_MS)) / HOUR_MS;
    const visits = (await manager.find(TimelineEntry)).flatMap(({ action, details: { from, until, nextVisit } }) =>
      action === 'appoint' ? [{ from: from!, until: until! }] : (nextVisit ?? []),
    );
    expect(visits.length).toBeGreaterThan(5);
    for (const { from, until } of visits) {
      expect([8, 10, 12, 14, 16, 18]).toContain(hourOf(from));
      expect(hourOf(until) - hourOf(from)).toBe(2);
    }
    const promised = (await manager.find(DispatchOrder)).flatMap(({ remedyBy, correctiveBy }) => [remedyBy, ...(correctiveBy ? [correctiveBy] : [])]);
    expect(new Set(promised.map(hourOf))).toEqual(new Set([18]));
    const appointments = await manager.findBy(Commitment, { kind: 'appointment' });
    expect(new Set(appointments.map(({ state }) => state))).toContain('met');
  });

  it('S4.6 what was planned against recurrence was done in time, but for one that is a few days late', async () => {
    const corrective = await demo.reader.manager.findBy(Commitment, { kind: 'corrective' });
    const late = corrective.filter(({ state, dueAt, metAt }) => state !== 'void' && dueAt < (metAt ?? NOW));
    expect(late.map(({ state }) => state)).toEqual(['open']);
    expect(NOW.getTime() - late[0]!.dueAt.getTime()).toBeLessThan(7 * 24 * HOUR_MS);
    expect(corrective.filter(({ state }) => state === 'met').length).toBeGreaterThan(5);
  });

  it('what the staff say fits what it is about: cameras see what happens outside, a visit is no message', async () => {
    const departments = new Map((await matters(demo)).map(({ id, category }) => [id, DEFAULT_CATALOGUE.find(({ code }) => code === category)?.department]));
    const entries = await demo.reader.manager.find(TimelineEntry);
    const seen = entries.filter(({ action, words }) => action === 'verify' && words?.includes('监控'));
    expect(new Set(seen.map(({ complaintId }) => departments.get(complaintId)))).toEqual(new Set(['security']));
    const tries = (await demo.reader.manager.find(Callback)).flatMap(({ attempts }) => attempts);
    expect(tries.length).toBeGreaterThan(0);
    for (const { means, words } of tries)
      expect([means, /电话/.test(words ?? ''), /短信/.test(words ?? '')]).toEqual([means, means === 'telephone', means === 'message']);
  });

  it('S9.4 somebody called without a name: no answer is owed them, and the matter went its way', async () => {
    const anonymous = (await matters(demo)).filter(
      ({ source, reporterName, personId }) => source === 'telephone' && reporterName === null && personId === null,
    );
    expect(anonymous.length).toBeGreaterThan(0);
    const replies = await demo.reader.manager.findBy(Commitment, { complaintId: anonymous[0]!.id, kind: 'reply' });
    expect(replies.map(({ state, voidReason }) => ({ state, voidReason }))).toEqual([{ state: 'void', voidReason: 'no-contact' }]);
  });

  it('S7.1 codes hang in some of the buildings, and outside', async () => {
    const points = await demo.reader.manager.find(ScanPoint);
    expect(points.filter(({ buildingId }) => buildingId === null)).toHaveLength(3);
    expect(new Set(points.map(({ scene }) => scene)).size).toBe(points.length);
    expect(new Set(points.map(({ buildingId }) => buildingId)).size).toBeGreaterThan(1);
  });

  it('over HTTP all nine roles can be picked, and each picked person can sign in', async () => {
    const { url } = opened[0]!;
    const configuration = {
      port: 0,
      host: '127.0.0.1',
      databaseUrl: url,
      filesUrl: join(tmpdir(), 'huiyin-demo-spec-files'),
      demo: true,
      secret: 'a secret of the specs',
      metricsToken: null,
      webRoot: null,
      logLevel: 'silent' as const,
      publicUrl: null,
      wechat: null,
    };
    const app = await createApp({ configuration, database: demo, clock: new TurnableClock(NOW) }, newLog('silent'));
    await app.init();
    const { people } = (await app.inject({ method: 'GET', url: '/api/v1/demo/people' })).json<DemoPeopleView>();
    expect([...new Set(people.map(({ role }) => role))]).toEqual([...ROLES]);
    expect(people.filter(({ role }) => role === 'resident').map(({ name }) => name)).toEqual(['陈桂芳', '林建平', '王晓燕', '何雨桐', '赵立新']);
    for (const { id } of people) expect((await app.inject({ method: 'POST', url: '/api/v1/demo/sign-in', payload: { person: id } })).statusCode).toBe(200);
    const firsts = ROLES.map((role) => people.find((person) => person.role === role)!.name);
    expect(firsts).toEqual(['陈桂芳', '刘志远', '赵立新', '李静', '郑海燕', '吴国栋', '高文', '方启明', '何秀英']);
    await app.close();
  });

  it('some can be tried in several faces: one account with a post and a home, one with two posts', async () => {
    const { manager } = demo.reader;
    const facesOf = async (name: string) => {
      const posts = await manager.find(Post, { where: { name }, order: { id: 'ASC' } });
      const persons = await manager.findBy(Person, { accountId: posts[0]!.accountId });
      expect(new Set([...posts, ...persons].map(({ accountId }) => accountId)).size).toBe(1);
      return [...posts.map(({ role }) => role), ...persons.map(() => 'resident')];
    };
    expect([await facesOf('赵立新'), await facesOf('周敏'), await facesOf('李静')]).toEqual([['lead', 'resident'], ['desk', 'worker'], ['desk']]);
    const ofTheLead = (await matters(demo)).filter(({ reporterName }) => reporterName === '赵立新');
    expect(new Set(ofTheLead.map(({ state }) => state))).toEqual(new Set(['registered', 'in-progress']));
  });

  it('what is there already is left alone', async () => {
    expect(await ensureDemoCommunity(demo, NOW, SILENT, { extent: EXTENT, seed: 9 })).toBe(false);
    expect(await demo.reader.manager.count(Community)).toBe(1);
  });

  it('one that was interrupted leaves nothing behind; begun anew, the same seed number and day give the same history', async () => {
    const { database } = await scratch();
    const breaks = {
      write: (text: string) => {
        if (text.includes(' 50 %')) throw new Error('the power is gone');
      },
    };
    await expect(ensureDemoCommunity(database, NOW, breaks, { extent: EXTENT, seed: SEED })).rejects.toThrow('the power is gone');
    for (const entity of ENTITIES) expect(await database.reader.manager.count(entity)).toBe(0);
    expect(await ensureDemoCommunity(database, NOW, SILENT, { extent: EXTENT, seed: SEED })).toBe(true);
    expect(await told(database)).toEqual(await told(demo));
  });

  it('another seed number gives another history', async () => {
    const [one, other] = await Promise.all([1, 2].map(async (seed) => told(await seeded({ seed, extent: { ...EXTENT, matters: 5, days: 6 } }))));
    expect(one!.filter((line) => other!.includes(line))).toEqual([]);
  });

  if (onMariaDb) {
    it('two processes that start at once on one server make one demo community', async () => {
      const { database, url } = await scratch();
      const second = await Database.open(url, { entities: ENTITIES, migrations: MIGRATIONS });
      const options = { seed: SEED, extent: { ...EXTENT, matters: 5, days: 6 } };
      const made = await Promise.all([database, second].map((each) => ensureDemoCommunity(each, NOW, SILENT, options)));
      await second.close();
      expect(made.sort()).toEqual([false, true]);
      expect(await database.reader.manager.count(Community)).toBe(1);
    });
  }
});
