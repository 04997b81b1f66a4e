import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Jobs } from '../../jobs.ts';
import { SystemClock } from '../../platform/clock/clock.ts';
import type { Database } from '../../platform/db/index.ts';
import { problemsOf } from '../../platform/db/query-plan.ts';
import { StatementLog, type Statement } from '../../platform/db/statement-log.ts';
import { answerParent } from '../child.ts';
import { openHouse } from './bench-house.ts';

interface Opening {
  readonly databaseUrl: string;
  readonly filesUrl: string;
  /** Whether the house does by itself what it does by itself: tell, sweep, seal. */
  readonly jobs: boolean;
}

let app: NestFastifyApplication;
let database: Database;
let statements: StatementLog;

/** Answers its port. */
async function open({ databaseUrl, filesUrl, jobs }: Opening): Promise<number> {
  ({ app, database } = await openHouse(databaseUrl, filesUrl, new SystemClock()));
  if (jobs) app.get(Jobs).start();
  return (app.getHttpServer().address() as AddressInfo).port;
}

answerParent({
  open,
  /** From now on every statement is kept until it is taken. */
  hear: () => void (statements = new StatementLog(database)),
  heard: (): Statement[] => statements.take(),
  deaf: () => statements.end(),
  /** What is wrong with the plans of these. */
  judge: async ({ statements: judged }: { statements: readonly Statement[] }) => {
    const problems: string[] = [];
    for (const statement of judged) problems.push(...(await problemsOf(database.reader.manager, statement)));
    return problems;
  },
  memory: () => {
    global.gc!();
    const { heapUsed, rss } = process.memoryUsage();
    return { heapUsed, rss };
  },
  close: async () => {
    await app.close();
    await database.close();
  },
});
