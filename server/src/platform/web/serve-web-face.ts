import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { withoutDocumentHeaders } from '../http/security-headers.ts';

/** Files whose names carry a hash of their content never change. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)(\.(gz|br))?$/;

/** Serves the built web face at `/`; the service runs without it as well. */
export async function serveWebFace(app: NestFastifyApplication, root: string | null): Promise<void> {
  if (root === null || !existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    prefix: '/',
    decorateReply: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = HASHED.test(path);
      void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (hashed) withoutDocumentHeaders(reply);
    },
  });
}
