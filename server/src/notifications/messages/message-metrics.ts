import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import type { MessageName } from '@huiyin/shared/notifications/message.policy';
import { Reads, type Tx } from '../../platform/db/index.ts';
import { Metrics } from '../../platform/health/metrics.ts';
import { Message, MessageLane } from './message.entity.ts';

interface Waiting {
  readonly template: MessageName;
  /** `turn`: not tried yet; `again`: the platform did not take it, and it is tried again. */
  readonly waitsFor: 'turn' | 'again';
  readonly count: number;
}

/** How the messages end, in this process; how many wait, in the whole house. */
@Injectable()
export class MessageMetrics {
  private readonly endings: Counter<'template' | 'state' | 'reason'>;

  constructor(
    { registry }: Metrics,
    private readonly reads: Reads,
  ) {
    this.endings = new Counter({
      name: 'messages_ended',
      help: 'Messages by WeChat that came to their end here, by template; of what was not sent the reason',
      labelNames: ['template', 'state', 'reason'],
      registers: [registry],
    });
    // Without the database the other figures are still told.
    const waiting = (): Promise<Waiting[]> => this.waiting().catch(() => []);
    registry.registerMetric(
      new Gauge({
        name: 'messages_waiting',
        help: 'Messages by WeChat that wait in the database, by template: for their turn, or to be tried again',
        labelNames: ['template', 'reason'],
        registers: [],
        async collect() {
          const found = await waiting();
          this.reset();
          for (const { template, waitsFor, count } of found) this.set({ template, reason: waitsFor }, count);
        },
      }),
    );
  }

  ended(tx: Tx, { name, state, reason }: Pick<Message, 'name' | 'state' | 'reason'>): void {
    tx.afterCommit(() => this.endings.inc({ template: name, state, reason: reason ?? '' }));
  }

  /** Found by the lanes in which something waits: the messages of all years are many. */
  private async waiting(): Promise<Waiting[]> {
    const rows = await this.reads.db
      .createQueryBuilder(MessageLane, 'lane')
      .innerJoin(Message, 'message', "message.accountId = lane.accountId AND message.state = 'waiting'")
      .select('message.name', 'template')
      .addSelect("CASE WHEN message.errcode IS NULL THEN 'turn' ELSE 'again' END", 'waitsFor')
      .addSelect('COUNT(*)', 'count')
      .where('lane.nextAt IS NOT NULL')
      .groupBy('template')
      .addGroupBy('waitsFor')
      .getRawMany<Waiting>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
