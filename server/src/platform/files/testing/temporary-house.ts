import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Clock, TurnableClock } from '../../clock/clock.ts';
import { CONFIGURATION } from '../../config/configuration.token.ts';
import { Database, Reads, UnitOfWork, type Actor } from '../../db/index.ts';
import { ErrorFilter } from '../../http/error.filter.ts';
import { FilesModule, StoredFile } from '../index.ts';

export async function openTemporaryHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-files-'));
  const databaseUrl = `sqlite:${join(folder, 'db.sqlite')}?synchronous=off`;
  const database = await Database.open(databaseUrl, { entities: [StoredFile], migrations: [] });
  for (const { query } of (await database.writer.driver.createSchemaBuilder().log()).upQueries)
    await database.writer.query(query.replace(/COLLATE "?ascii_bin"?/g, ''));
  const clock = new TurnableClock(new Date('2026-11-24T10:00:00Z'));
  const work = new UnitOfWork(database, clock);
  const reads = new Reads(database);
  class Platform {}
  const provide = (token: unknown, value: unknown) => ({ provide: token as symbol, useValue: value });
  Module({
    providers: [
      provide(Clock, clock),
      provide(UnitOfWork, work),
      provide(Reads, reads),
      provide(CONFIGURATION, { filesUrl: join(folder, 'files'), secret: null, databaseUrl }),
    ],
    exports: [Clock, UnitOfWork, Reads, CONFIGURATION],
  })(Platform);
  Global()(Platform);
  const module = await Test.createTestingModule({ imports: [Platform, FilesModule] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.setGlobalPrefix('api/v1');
  app.useGlobalFilters(new ErrorFilter());
  const people = new Map<string, Actor>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', (request: { headers: Record<string, unknown>; actor?: Actor }, _: unknown, done: () => void) => {
      request.actor = people.get(String(request.headers.authorization).replace('Bearer ', ''));
      done();
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    clock,
    work,
    reads,
    database,
    files: join(folder, 'files'),
    people,
    close: async () => {
      await app.close();
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
