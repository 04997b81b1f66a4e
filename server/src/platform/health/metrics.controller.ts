import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '@huiyin/shared/kernel/domain-error';
import type { Configuration } from '../config/configuration.ts';
import { CONFIGURATION } from '../config/configuration.token.ts';
import { Public } from '../http/can.decorator.ts';
import { Metrics } from './metrics.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** For the machine itself or a token; a header that says where a request came from counts for nothing. */
  @Get()
  @Header('content-type', 'text/plain; version=0.0.4')
  @Public('for loopback or METRICS_TOKEN, checked here')
  read(@Req() request: FastifyRequest): Promise<string> {
    const proxied = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
    const local = LOOPBACK.has(request.socket.remoteAddress ?? '') && !proxied;
    if (!local && !this.hasToken(request.headers.authorization)) throw new DomainError('access.denied');
    return this.metrics.registry.metrics();
  }

  private hasToken(header: string | undefined): boolean {
    const expected = Buffer.from(`Bearer ${this.configuration.metricsToken ?? ''}`);
    const given = Buffer.from(header ?? '');
    return this.configuration.metricsToken !== null && expected.length === given.length && timingSafeEqual(expected, given);
  }
}
