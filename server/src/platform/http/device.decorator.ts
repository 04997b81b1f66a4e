import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { deviceWords } from './device-words.ts';

/** What the device said of itself, in a few words. */
export const Device = createParamDecorator((_: unknown, context: ExecutionContext): string | null =>
  deviceWords(context.switchToHttp().getRequest<FastifyRequest>().headers['user-agent']),
);
