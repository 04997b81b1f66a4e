import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Once the service is closing, an answer ends its connection: one that is kept alive would hold the process for over a minute. */
export function closeWhenDraining(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  let draining = false;
  fastify.addHook('preClose', (done) => {
    draining = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) void reply.header('connection', 'close');
    done();
  });
}
