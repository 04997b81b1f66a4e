import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module.ts';
import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { SystemClock, TurnableClock } from '../platform/clock/clock.ts';
import { Database } from '../platform/db/index.ts';

const PREFIX = 'huiyin-demo-';
/** No seeding takes this long. */
const LEFT_BEHIND_MS = 3_600_000;

/** A service of its own that nobody else reaches, on a database that is thrown away: what is written there is kept only once it is carried over. */
export class Workshop {
  private constructor(
    readonly app: INestApplicationContext,
    readonly database: Database,
    readonly clock: TurnableClock,
    readonly files: string,
    private readonly folder: string,
  ) {}

  static async open(start: Date): Promise<Workshop> {
    clearAwayLeftBehind();
    const folder = mkdtempSync(join(tmpdir(), PREFIX));
    const databaseUrl = `sqlite:${join(folder, 'demo.db')}?synchronous=off`;
    const files = join(folder, 'files');
    const clock = new TurnableClock(start);
    const database = await Database.open(databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
    const configuration = {
      port: 0,
      host: '127.0.0.1',
      databaseUrl,
      filesUrl: files,
      demo: true,
      secret: 'of nobody',
      metricsToken: null,
      webRoot: null,
      logLevel: 'silent' as const,
      publicUrl: null,
      wechat: null,
    };
    const app = await NestFactory.createApplicationContext(AppModule.with({ configuration, database, clock }), { logger: false, abortOnError: false });
    return new Workshop(app, database, clock, files, folder);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a process left that was killed at its work. */
function clearAwayLeftBehind(): void {
  const before = new SystemClock().now().getTime() - LEFT_BEHIND_MS;
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const path = join(tmpdir(), name);
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < before) rmSync(path, { recursive: true, force: true });
  }
}
