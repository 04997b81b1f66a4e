import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** Structured lines without names, telephone numbers or texts: routes are logged by pattern, bodies and queries never. */
export const newLog = (level: string, destination: DestinationStream = process.stdout): Logger =>
  pino(
    {
      level,
      serializers: {
        req: (request: { method: string; id: string; routeOptions?: { url?: string } }) => ({
          method: request.method,
          id: request.id,
          route: request.routeOptions?.url,
        }),
        res: (reply: { statusCode: number }) => ({ statusCode: reply.statusCode }),
      },
    },
    destination,
  );

const fieldsOf = (message: unknown): object => (typeof message === 'object' && message !== null ? message : { message: String(message) });

/** What the framework itself says goes to the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Logger) {}

  log(message: unknown, context: unknown): void {
    this.lines.debug({ context, ...fieldsOf(message) });
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.lines.error({ context: rest.at(-1), ...fieldsOf(message) });
  }
  warn(message: unknown, context: unknown): void {
    this.lines.warn({ context, ...fieldsOf(message) });
  }
}
