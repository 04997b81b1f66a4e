import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../create-app.ts';
import { ENTITIES } from '../entities.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import type { Configuration } from '../platform/config/configuration.ts';
import { CONFIGURATION } from '../platform/config/configuration.token.ts';
import { Database } from '../platform/db/index.ts';
import { newLog } from '../platform/log/log.ts';
import type { House } from './house.ts';

/** The embedded database has one process; what concerns several is tried on MariaDB. */
export const SEVERAL_PROCESSES = process.env.TEST_DATABASE_URL !== undefined && process.env.TEST_DATABASE_URL !== '';

export interface SecondProcess {
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

/** The same service once more on the house's database, as a second process has it: connections, queues and memory of its own. */
export async function secondProcess({ app: first, clock }: House): Promise<SecondProcess> {
  const configuration = first.get<Configuration>(CONFIGURATION);
  const database = await Database.open(configuration.databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
  const app = await createApp({ configuration, database, clock }, newLog('silent'));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
}
