import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommitmentSweep } from '../commitments/index.ts';
import { createApp } from '../create-app.ts';
import { settleCommunity } from '../demo/index.ts';
import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { TurnableClock } from '../platform/clock/clock.ts';
import { Database } from '../platform/db/index.ts';
import { newLog } from '../platform/log/log.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { openOwnDatabase, type OwnDatabase } from './own-database.ts';

const HOST = '127.0.0.1';
const LAYOUT = { buildings: 2, units: 2, floors: 8, doors: 2 };
/** A Monday, 09:00 in China: the office has just opened. */
const MONDAY_MORNING = new Date('2026-01-05T01:00:00.000Z');

/** A whole service that really listens, with a community in it, and time that is turned by hand. */
export class Service {
  private constructor(
    readonly address: string,
    readonly clock: TurnableClock,
    private readonly app: NestFastifyApplication,
    private readonly database: Database,
    private readonly own: OwnDatabase,
  ) {}

  static async open(server: string | undefined): Promise<Service> {
    const own = await openOwnDatabase(server);
    const clock = new TurnableClock(MONDAY_MORNING);
    const database = await Database.open(own.url, { entities: ENTITIES, migrations: MIGRATIONS });
    await settleCommunity(database.writer.manager, clock.now(), LAYOUT, 1);
    const configuration = {
      port: 0,
      host: HOST,
      databaseUrl: own.url,
      filesUrl: join(own.folder, 'files'),
      demo: true,
      secret: randomBytes(32).toString('base64url'),
      metricsToken: null,
      webRoot: null,
      logLevel: 'silent' as const,
      publicUrl: null,
      wechat: null,
    };
    const app = await createApp({ configuration, database, clock }, newLog('silent'));
    await app.listen(0, HOST);
    return new Service(await app.getUrl(), clock, app, database, own);
  }

  /** What the house does by itself: tells what happened, and looks at what is due. */
  async settle(): Promise<void> {
    await this.app.get(OutboxRelay).drain();
    await this.app.get(CommitmentSweep, { strict: false }).run();
    await this.app.get(OutboxRelay).drain();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
    await this.own.drop();
  }
}
