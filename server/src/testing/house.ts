import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ComplaintAction } from '@huiyin/shared/complaints/complaint.states';
import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { CommitmentKind } from '@huiyin/shared/commitments/commitment.contract';
import type { ErrorBody } from '@huiyin/shared/kernel/domain-error';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { Memberships, Sessions } from '../accounts/index.ts';
import { CommitmentSweep } from '../commitments/index.ts';
import { createApp } from '../create-app.ts';
import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { TurnableClock } from '../platform/clock/clock.ts';
import type { Configuration } from '../platform/config/configuration.ts';
import { Database, Reads, systemActor, UnitOfWork } from '../platform/db/index.ts';
import { newLog } from '../platform/log/log.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import type { PlatformParts } from '../platform/platform.module.ts';
import { settle, type Somebody, type Town } from './people.ts';
import { scratchDatabase } from './scratch-database.ts';

/** A Tuesday, 10:20 in China, within office hours. */
export const TUESDAY_MORNING = new Date('2026-11-24T02:20:00.000Z');

let houses = 0;

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: Body;
}
type Verb = 'GET' | 'POST' | 'DELETE';

async function readyApp(parts: PlatformParts, log: Logger): Promise<NestFastifyApplication> {
  const app = await createApp(parts, log);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** A whole service on a database of its own, with a clock that is turned by hand. Nothing runs by itself. */
export class House {
  private readonly tokens = new Map<string, { token: string; until: number }>();
  private readonly instance = ++houses;
  private keys = 0;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: Database,
    readonly clock: TurnableClock,
    readonly town: Town,
    readonly elsewhere: Town,
    readonly configuration: Configuration,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(settings: Partial<Configuration> = {}, log = newLog('silent')): Promise<House> {
    const scratch = await scratchDatabase();
    const files = mkdtempSync(join(tmpdir(), 'huiyin-files-'));
    const clock = new TurnableClock(TUESDAY_MORNING);
    const database = await Database.open(scratch.url, { entities: ENTITIES, migrations: MIGRATIONS });
    const town = await settle(database.writer.manager, clock.now(), '翠湖花园');
    const elsewhere = await settle(database.writer.manager, clock.now(), '东苑小区');
    const configuration: Configuration = {
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: scratch.url,
      filesUrl: files,
      demo: true,
      secret: 'a secret of the specs',
      metricsToken: null,
      webRoot: null,
      logLevel: 'silent',
      publicUrl: null,
      wechat: null,
      ...settings,
    };
    const app = await readyApp({ configuration, database, clock }, log);
    return new House(app, database, clock, town, elsewhere, configuration, async () => {
      await app.close();
      await database.close();
      await scratch.drop();
      rmSync(files, { recursive: true, force: true });
    });
  }

  /** Another process of the same service, as far as one process can be two: an app and a connection pool of its own on the same database. */
  async beside(): Promise<House> {
    const { configuration, town, elsewhere } = this;
    const clock = new TurnableClock(this.clock.now());
    const database = await Database.open(configuration.databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
    const app = await readyApp({ configuration, database, clock }, newLog('silent'));
    return new House(app, database, clock, town, elsewhere, configuration, async () => {
      await app.close();
      await database.close();
    });
  }

  close(): Promise<void> {
    return this.end();
  }

  get people(): Town['people'] {
    return this.town.people;
  }
  get work(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }
  get reads(): Reads {
    return this.app.get(Reads);
  }

  /** The token of somebody who signed in. */
  async token(person: Somebody): Promise<string> {
    const known = this.tokens.get(person.id);
    if (known && this.clock.now().getTime() < known.until) return known.token;
    const membership = await this.app.get(Memberships, { strict: false }).byId(person.id);
    const token = await this.work.run(systemActor(this.town.communityId), (tx) => this.app.get(Sessions, { strict: false }).open(tx, membership!));
    this.tokens.set(person.id, { token, until: this.clock.now().getTime() + 20 * 24 * 3_600_000 });
    return token;
  }

  /** One request over HTTP; a write gets a key of its own unless one is given. */
  async request<Body = ErrorBody>(
    person: Somebody | null,
    method: Verb,
    path: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const authorization = person ? { authorization: `Bearer ${await this.token(person)}` } : {};
    const key = method === 'GET' ? {} : { 'idempotency-key': `spec-key-${this.instance}-${++this.keys}` };
    const response = await this.app.inject({ method, url: `/api/v1${path}`, headers: { ...authorization, ...key, ...headers }, ...(payload && { payload }) });
    return { status: response.statusCode, headers: response.headers, body: (response.body === '' ? null : JSON.parse(response.body)) as Body };
  }

  /** Somebody reports a matter. */
  async report(person: Somebody, request: Partial<RegisterRequest> = {}): Promise<MatterView> {
    const body: RegisterRequest = { kind: 'repair', text: '厨房水槽下面的水管漏水，地上全是水。', place: { kind: 'home', label: '我家厨房' }, ...request };
    const answer = await this.request<MatterView>(person, 'POST', '/complaints', body);
    if (answer.status !== 201) throw Object.assign(new Error(`report was refused: ${JSON.stringify(answer.body)}`), { answer });
    return answer.body;
  }

  /** Somebody takes a step; a refusal is thrown with its code. */
  async does(person: Somebody, action: ComplaintAction, matter: { id: string }, body: object = {}): Promise<MatterView> {
    const answer = await this.request<MatterView>(person, 'POST', `/complaints/${matter.id}/${action}`, body);
    if (answer.status !== 200) {
      const refusal = answer.body as unknown as ErrorBody;
      throw Object.assign(new Error(`${action} was refused: ${JSON.stringify(refusal)}`), {
        status: answer.status,
        code: refusal.code,
        params: refusal.params,
      });
    }
    return answer.body;
  }

  /** The matter as somebody sees it. */
  async see(person: Somebody, matter: { id: string }): Promise<MatterView> {
    return (await this.request<MatterView>(person, 'GET', `/complaints/${matter.id}`)).body;
  }

  /** What is owed about a matter: `met`, `void`, or when it is due by the clock of the community (`11-27 10:20`). */
  async owed(matter: { id: string }): Promise<Partial<Record<CommitmentKind, string>>> {
    const { commitments } = await this.see(this.people.clerk, matter);
    return Object.fromEntries(commitments.map(({ kind, state, dueAt }) => [kind, state === 'open' ? localTime(dueAt) : state]));
  }

  /** Lets the outbox be told. */
  tell(): Promise<number> {
    return this.app.get(OutboxRelay).drain();
  }
  sweep(): Promise<number> {
    return this.app.get(CommitmentSweep, { strict: false }).run();
  }
}

/** `11-27 10:20` in China. */
export const localTime = (iso: string): string => new Date(Date.parse(iso) + 480 * 60_000).toISOString().slice(5, 16).replace('T', ' ');
