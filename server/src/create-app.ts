import 'reflect-metadata';
import helmet from '@fastify/helmet';
import { LogController, type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import { Metrics } from './platform/health/metrics.ts';
import { closeWhenDraining } from './platform/http/close-when-draining.ts';
import { ErrorFilter } from './platform/http/error.filter.ts';
import { requestValidation } from './platform/http/request-validation.ts';
import { NestLog } from './platform/log/log.ts';
import type { PlatformParts } from './platform/platform.module.ts';
import { serveWebFace } from './platform/web/serve-web-face.ts';

/** A report of 8,000 characters with everything around it is far below this. */
const BODY_LIMIT = 256 * 1024;

/**
 * What is not answered by then is answered with 503: a network that swallows everything ends no connection by itself. The same key brings
 * the first answer where the write still came through. Files may take longer, both ways.
 */
const ANSWER_WITHIN_MS = 20_000;
const FILE_WITHIN_MS = 15 * 60_000;

/** The whole service, not yet listening. */
export async function createApp(parts: PlatformParts, log: Logger): Promise<NestFastifyApplication> {
  const refusals = new ErrorFilter();
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    bodyLimit: BODY_LIMIT,
    handlerTimeout: ANSWER_WITHIN_MS,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => refusals.answer(error, request, reply),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, { logger: new NestLog(log), abortOnError: false });
  adapter.getInstance().addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1/files')) route.handlerTimeout = FILE_WITHIN_MS;
  });
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready', 'metrics'] });
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(refusals);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { 'script-src': ["'self'"], 'img-src': ["'self'", 'data:', 'blob:'], 'upgrade-insecure-requests': null } },
  });
  closeWhenDraining(app);
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
