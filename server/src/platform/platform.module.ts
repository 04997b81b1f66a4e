import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock/clock.ts';
import type { Configuration } from './config/configuration.ts';
import { CONFIGURATION } from './config/configuration.token.ts';
import { Database, Reads, UnitOfWork } from './db/index.ts';
import { HealthController } from './health/health.controller.ts';
import { MetricsController } from './health/metrics.controller.ts';
import { Metrics } from './health/metrics.ts';
import { IdempotentWrites } from './http/idempotent-writes.ts';
import { Outbox } from './outbox/outbox.ts';
import { OutboxRelay } from './outbox/outbox-relay.ts';

export interface PlatformParts {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly clock: Clock;
}

/** What every noun stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with({ configuration, database, clock }: PlatformParts): DynamicModule {
    const shared = [
      { provide: CONFIGURATION, useValue: configuration },
      { provide: Database, useValue: database },
      { provide: Clock, useValue: clock },
      { provide: UnitOfWork, useValue: new UnitOfWork(database, clock) },
      { provide: Reads, useValue: new Reads(database) },
      Outbox,
      OutboxRelay,
      IdempotentWrites,
      Metrics,
    ];
    return { module: PlatformModule, controllers: [HealthController, MetricsController], providers: shared, exports: shared };
  }
}
