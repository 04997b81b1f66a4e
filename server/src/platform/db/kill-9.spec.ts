import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileView } from '@huiyin/shared/files/file.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { Memberships, Sessions } from '../../accounts/index.ts';
import { Complaint } from '../../complaints/index.ts';
import { DispatchOrder } from '../../dispatch/index.ts';
import { ENTITIES } from '../../entities.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import { settle, type Somebody, type Town } from '../../testing/people.ts';
import { RunningServer } from '../../testing/running-server.ts';
import { scratchDatabase, type ScratchDatabase } from '../../testing/scratch-database.ts';
import { until } from '../../testing/until.ts';
import { HAPPENED, TimelineEntry, verifyTimeline } from '../../timeline/index.ts';
import { SystemClock } from '../clock/clock.ts';
import { StoredFile } from '../files/index.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import { Database, Reads, systemActor, UnitOfWork } from './index.ts';

const KILLS = 20;
const CLIENTS = 8;
const SCHEMA = { entities: ENTITIES, migrations: MIGRATIONS };
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** One thing that a client wants; asked again with the same key until it is acknowledged. */
interface Wish {
  readonly key: string;
  readonly path: string;
  readonly token: string;
  readonly body: () => string | FormData;
  readonly acknowledged: (answer: unknown) => void;
}

/** The same numbers each time, so that a failure can be looked at again. */
function* dice(sides: number): Generator<number, never> {
  for (let seed = 20_261_124; ;) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    yield 1 + (seed % sides);
  }
}

describe('kill -9 under load', () => {
  let scratch: ScratchDatabase;
  let url: string;
  let files: string;
  let town: Town;
  let tokens: Readonly<Record<'resident' | 'clerk', string>>;

  beforeAll(async () => {
    scratch = await scratchDatabase();
    // As in earnest: every commit is on the disk before it is acknowledged.
    url = scratch.url.replace('?synchronous=off', '');
    files = mkdtempSync(join(tmpdir(), 'huiyin-files-'));
    const database = await Database.open(url, SCHEMA);
    const clock = new SystemClock();
    town = await settle(database.writer.manager, clock.now(), '翠湖花园');
    const reads = new Reads(database);
    const signIn = async ({ id }: Somebody) => {
      const membership = await new Memberships(reads).byId(id);
      const work = new UnitOfWork(database, clock);
      return work.run(systemActor(town.communityId), (tx) => new Sessions(reads, clock, work).open(tx, membership!));
    };
    tokens = { resident: await signIn(town.people.resident), clerk: await signIn(town.people.clerk) };
    await database.close();
  });
  afterAll(async () => {
    await scratch.drop();
    rmSync(files, { recursive: true, force: true });
  });

  const reported = new Map<string, { number: string; text: string }>();
  const added = new Map<string, string>();
  const ordered = new Map<string, string>();
  const uploaded = new Set<string>();
  const surprises: string[] = [];
  const acknowledgements = (): number => reported.size + added.size + ordered.size + uploaded.size;

  /** What one client does, over and over: report, add words to it, send a photo; and the desk dispatches it. */
  function* wishes(client: number): Generator<Wish, never> {
    for (let count = 0; ; count++) {
      const name = `client-${client}-${count}`;
      const text = `${name}：楼道的灯不亮🔦`;
      let id = '';
      const json = (body: object) => () => JSON.stringify(body);
      yield {
        key: `${name}-report`,
        path: '/complaints',
        token: tokens.resident,
        body: json({ kind: 'repair', text, place: { kind: 'public', label: '2 号楼' } }),
        acknowledged: (answer) => {
          const matter = answer as MatterView;
          id = matter.id;
          reported.set(id, { number: matter.number, text });
        },
      };
      yield {
        key: `${name}-add-word`,
        path: `/complaints/${id}/add`,
        token: tokens.resident,
        body: json({ words: name }),
        acknowledged: () => added.set(id, name),
      };
      const order = { department: 'engineering', worker: town.people.plumber.id, remedyBy: new Date(Date.now() + 86_400_000).toISOString() };
      yield {
        key: `${name}-dispatch`,
        path: `/complaints/${id}/dispatch`,
        token: tokens.clerk,
        body: json(order),
        acknowledged: (answer) => ordered.set(id, (answer as MatterView).orders[0]!.number),
      };
      if (count % 4 === 0)
        yield { key: `${name}-photo`, path: '/files', token: tokens.resident, body: photo, acknowledged: (answer) => uploaded.add((answer as FileView).id) };
    }
  }
  function photo(): FormData {
    const form = new FormData();
    form.append('file', new Blob([PNG], { type: 'image/png' }), 'photo.png');
    return form;
  }

  /** Whether the server was there to answer. */
  async function ask(port: number, { key, path, token, body, acknowledged }: Wish): Promise<boolean> {
    const content = body();
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key, ...(typeof content === 'string' && { 'content-type': 'application/json' }) };
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { method: 'POST', body: content, headers })
      .then(async (response) => ({ isDone: response.ok, status: response.status, text: await response.text() }))
      .catch(() => null);
    if (answer?.isDone) acknowledged(JSON.parse(answer.text));
    else if (answer) surprises.push(`${key}: ${answer.status} ${answer.text}`);
    return answer !== null;
  }

  /** Asks one wish after another until the server is gone; the one that was under way comes first next time. */
  async function work(port: number, mine: { wish: Wish; readonly more: Generator<Wish, never> }): Promise<void> {
    while (await ask(port, mine.wish)) mine.wish = mine.more.next().value;
  }

  it(`${KILLS} times: nothing that was acknowledged is missing, numbers have no gap, the timeline is whole`, async () => {
    const clients = Array.from({ length: CLIENTS }, (_, client) => {
      const more = wishes(client);
      return { wish: more.next().value, more };
    });
    const moments = dice(60);
    for (let kill = 0; kill < KILLS; kill++) {
      const server = await RunningServer.start({ DATABASE_URL: url, FILES_URL: files, DEMO: '0' });
      const enough = acknowledgements() + moments.next().value;
      const working = Promise.all(clients.map((client) => work(server.port, client)));
      await until(() => acknowledgements() >= enough || surprises.length > 0);
      expect(await server.end('SIGKILL')).toBeNull();
      await working;
      expect(surprises).toEqual([]);
    }

    const database = await Database.open(url, SCHEMA);
    const db = database.writer.manager;
    const complaints = await db.find(Complaint, { order: { serial: 'ASC' } });
    const byId = new Map(complaints.map((complaint) => [complaint.id, complaint]));
    expect(complaints.map(({ serial }) => serial)).toEqual(complaints.map((_, position) => position + 1));
    expect(complaints.length - reported.size).toBeLessThanOrEqual(CLIENTS);
    for (const [id, { number, text }] of reported)
      expect([id, byId.get(id)?.text, `${byId.get(id)?.year}-${String(byId.get(id)?.serial).padStart(6, '0')}`]).toEqual([id, text, number]);
    for (const [id, words] of added) expect([id, await db.countBy(TimelineEntry, { complaintId: id, action: 'add', words })]).toEqual([id, 1]);
    for (const [id, number] of ordered)
      expect([id, (await db.findBy(DispatchOrder, { complaintId: id })).map((order) => order.number)]).toEqual([id, [number]]);
    for (const id of uploaded) expect([id, await db.existsBy(StoredFile, { id })]).toEqual([id, true]);
    expect((await verifyTimeline(db)).findings).toEqual([]);
    expect(await db.countBy(OutboxMessage, { kind: HAPPENED })).toBe(await db.count(TimelineEntry));
    await database.close();

    expect(uploaded.size).toBeGreaterThan(KILLS / 2);
    const server = await RunningServer.start({ DATABASE_URL: url, FILES_URL: files, DEMO: '0' });
    for (const id of uploaded) {
      const file = (await (
        await fetch(`http://127.0.0.1:${server.port}/api/v1/files/${id}`, { headers: { authorization: `Bearer ${tokens.resident}` } })
      ).json()) as FileView;
      const bytes = await fetch(`http://127.0.0.1:${server.port}${file.url}`);
      expect([id, bytes.status, (await bytes.arrayBuffer()).byteLength]).toEqual([id, 200, file.bytes]);
    }
    await server.end('SIGTERM');
  }, 300_000);
});
