import 'reflect-metadata';
import { LogController, type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import { Metrics } from './platform/health/metrics.ts';
import { answerInTime } from './platform/http/answer-in-time.ts';
import { closeWhenDraining } from './platform/http/close-when-draining.ts';
import { compressAnswers } from './platform/http/compressed-answers.ts';
import { ErrorFilter } from './platform/http/error.filter.ts';
import { requestValidation } from './platform/http/request-validation.ts';
import { secureByHeaders } from './platform/http/security-headers.ts';
import { NestLog } from './platform/log/log.ts';
import type { PlatformParts } from './platform/platform.module.ts';
import { serveWebFace } from './platform/web/serve-web-face.ts';
import { standInOf } from './platform/wechat/wechat-settings.ts';

/** A report of 8,000 characters with everything around it is far below this. */
const BODY_LIMIT = 256 * 1024;

/** The whole service, not yet listening. */
export async function createApp(parts: PlatformParts, log: Logger): Promise<NestFastifyApplication> {
  const refusals = new ErrorFilter();
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    bodyLimit: BODY_LIMIT,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => refusals.answer(error, request, reply),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, { logger: new NestLog(log), abortOnError: false });
  secureByHeaders(adapter.getInstance(), standInOf(parts.configuration.wechat));
  answerInTime(adapter.getInstance(), (error, request, reply) => refusals.answer(error, request, reply));
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready', 'metrics'] });
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(refusals);
  closeWhenDraining(app);
  await compressAnswers(app);
  observe(app);
  describeInterface(app);
  await serveWebFace(app, parts.configuration.webRoot);
  return app;
}

function observe(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
      request.log.debug({ req: request, res: reply, ms: Math.round(reply.elapsedTime) });
      done();
    });
}

function describeInterface(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Huiyin 回音')
    .setDescription('Complaint handling of a residential community')
    .setVersion('1')
    .addBearerAuth()
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, description), { jsonDocumentUrl: 'api/openapi.json' });
}
