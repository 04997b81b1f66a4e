import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../create-app.ts';
import { ENTITIES } from '../../entities.ts';
import { MIGRATIONS } from '../../migrations/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/db/index.ts';
import { newLog } from '../../platform/log/log.ts';
import type { WechatSettings } from '../../platform/wechat/wechat-settings.ts';

export interface BenchHouse {
  readonly app: NestFastifyApplication;
  readonly database: Database;
}

/** The whole service, as the program starts it, on a port that is free. */
export async function openHouse(databaseUrl: string, filesUrl: string, clock: Clock, wechat: WechatSettings | null = null): Promise<BenchHouse> {
  const database = await Database.open(databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
  const configuration = {
    port: 0,
    host: '127.0.0.1',
    databaseUrl,
    filesUrl,
    demo: false,
    secret: 'a secret of the bench',
    metricsToken: null,
    webRoot: null,
    logLevel: 'silent' as const,
    publicUrl: null,
    wechat,
  };
  const app = await createApp({ configuration, database, clock }, newLog('info'));
  await app.listen(0, '127.0.0.1');
  return { app, database };
}
