import { Controller, Get } from '@nestjs/common';
import { Public } from '../http/can.decorator.ts';
import { Reads } from '../db/index.ts';

@Controller('api/health')
export class HealthController {
  constructor(private readonly reads: Reads) {}

  @Get('live')
  @Public('a supervisor of processes has no session')
  live(): { alive: true } {
    return { alive: true };
  }

  /** Answers 503 while the database is away. */
  @Get('ready')
  @Public('a load balancer has no session')
  async ready(): Promise<{ ready: true }> {
    await this.reads.db.query('SELECT 1');
    return { ready: true };
  }
}
