import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorBody, type ErrorParams } from '@huiyin/shared/kernel/domain-error';
import { ERROR_STATUS, type ErrorCode } from '@huiyin/shared/kernel/error-codes';
import { errorText } from '@huiyin/shared/kernel/error-texts';
import { languageOf } from '@huiyin/shared/kernel/language';
import { isDatabaseAway } from '../db/index.ts';
import { errorFields } from '../log/error-fields.ts';
import { AnswerOverdue } from './answer-in-time.ts';
import { InvalidRequest } from './request-validation.ts';

/** Seconds after which a client may try again while the database is away. */
const RETRY_AFTER = '5';

interface Refusal {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

const OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'request.unreadable',
  404: 'route.not-found',
  413: 'request.too-large',
  414: 'route.not-found',
  415: 'request.unreadable',
  503: 'service.draining',
};

/** Fastify's own refusals (a body that is no JSON, too large …) carry a status. */
const statusOf = (error: unknown): number | undefined =>
  error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;

function refusalOf(error: unknown): Refusal | null {
  if (error instanceof DomainError) return { code: error.code, params: error.params };
  if (error instanceof InvalidRequest) return { code: 'request.invalid', params: {} };
  if (isDatabaseAway(error) || error instanceof AnswerOverdue) return { code: 'service.database-away', params: {} };
  const code = OF_STATUS[statusOf(error) ?? 0];
  return code ? { code, params: {} } : null;
}

/** The one place where an error becomes an answer. What is not known is a fault of ours, and never passes for a refusal. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also for what Fastify refuses before any door is found: an address that cannot be read. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = refusalOf(error) ?? { code: 'service.unexpected', params: {} };
    if (refusal.code === 'service.unexpected') this.log.error({ message: 'unexpected', request: request.id, ...errorFields(error) });
    if (reply.raw.headersSent) return;
    const language = languageOf(request.headers['accept-language']);
    const body: ErrorBody = { code: refusal.code, ...errorText(refusal.code, refusal.params, language), params: refusal.params };
    if (error instanceof InvalidRequest) body.fields = error.fields(language);
    if (ERROR_STATUS[refusal.code] === 503) void reply.header('retry-after', RETRY_AFTER);
    // A door may have named another type for its answer already.
    void reply.status(ERROR_STATUS[refusal.code]).type('application/json; charset=utf-8').send(body);
  }
}
