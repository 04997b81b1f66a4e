import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './create-app.ts';
import { ENTITIES } from './entities.ts';
import { Jobs } from './jobs.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { SystemClock } from './platform/clock/clock.ts';
import { readConfiguration } from './platform/config/configuration.ts';
import { startFailure } from './platform/config/start-failure.ts';
import { Database } from './platform/db/index.ts';
import { linkSecret } from './platform/files/link-secret.ts';
import { newLog } from './platform/log/log.ts';
import { ensureDemoCommunity } from './demo/index.ts';

async function start(): Promise<void> {
  const configuration = readConfiguration(process.env);
  linkSecret(configuration); // where it is missing, the start ends here and not after the seed
  const clock = new SystemClock();
  const database = await Database.open(configuration.databaseUrl, { entities: ENTITIES, migrations: MIGRATIONS });
  if (configuration.demo) await ensureDemoCommunity(database, clock.now(), process.stdout, { filesUrl: configuration.filesUrl });
  const app = await createApp({ configuration, database, clock }, newLog(configuration.logLevel));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app, database));
  await app.listen(configuration.port, configuration.host);
  app.get(Jobs).start();
  process.stdout.write(`\n回音 Huiyin is ready: http://${configuration.host}:${configuration.port}\n`);
  if (configuration.demo) process.stdout.write('Pick a person there: a resident, a worker, a clerk … The interface is described at /api/docs\n');
}

/** Running requests and jobs come to their end, nothing new is taken. */
async function stop(app: NestFastifyApplication, database: Database): Promise<void> {
  await app.close();
  await database.close();
  process.exit(0);
}

start().catch((error: unknown) => {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
});
