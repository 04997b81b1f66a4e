import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A request that took too long: it waits for its records. */
export class AnswerOverdue extends Error {}

/**
 * What is not answered by then is answered with 503: a network that swallows everything ends no connection by itself. The same key brings
 * the first answer where the write still came through. Files may take longer, both ways.
 */
const ANSWER_WITHIN_MS = 20_000;
const FILE_WITHIN_MS = 15 * 60_000;

/** Files, and whatever carries many of them. */
const isLong = (url: string): boolean => ['/api/v1/files', '/api/v1/me/data/export'].some((path) => url.startsWith(path));
const limitOf = ({ url }: FastifyRequest): number => (isLong(url) ? FILE_WITHIN_MS : ANSWER_WITHIN_MS);

/**
 * Refuses what is overdue by `refuse`; an answer that has begun is broken off. A timer for each request and no more: Fastify's own
 * `handlerTimeout` aborts a signal with each, which is a twentieth of what a submission costs.
 */
export function answerInTime(fastify: FastifyInstance, refuse: (error: Error, request: FastifyRequest, reply: FastifyReply) => void): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const overdue = (): void => {
      if (reply.raw.headersSent) reply.raw.destroy();
      else refuse(new AnswerOverdue(), request, reply);
    };
    const timer = setTimeout(overdue, limitOf(request)).unref();
    for (const end of ['finish', 'close']) reply.raw.once(end, () => clearTimeout(timer));
    done();
  });
}
