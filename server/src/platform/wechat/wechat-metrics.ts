import { Counter, Histogram, type Registry } from 'prom-client';
import { WechatError, type WechatFailure } from './wechat-errors.ts';

/** What goes to WeChat's platform and comes from it, in figures. No label holds what a stranger wrote. */
export class WechatMetrics {
  private readonly requests: Histogram<'door' | 'outcome'>;
  private readonly tokens: Counter<'how'>;
  private readonly pushes: Counter<'event'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.requests = new Histogram({
      name: 'wechat_request_seconds',
      help: 'Time of one request to WeChat, by door and by how it ended: done, or the kind of failure',
      labelNames: ['door', 'outcome'],
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.tokens = new Counter({
      name: 'wechat_tokens',
      help: 'Access tokens that WeChat gave: fetched when one ran out, forced when the one it gave was dead',
      labelNames: ['how'],
      registers,
    });
    this.pushes = new Counter({
      name: 'wechat_pushes',
      help: 'What WeChat pushed, by event; what was refused, by reason',
      labelNames: ['event'],
      registers,
    });
  }

  /** One request at a door, whatever comes of it. */
  async asked<Answer>(door: string, ask: () => Promise<Answer>): Promise<Answer> {
    const began = performance.now();
    const ended = (outcome: WechatFailure | 'done'): void => this.requests.observe({ door, outcome }, (performance.now() - began) / 1000);
    try {
      const answer = await ask();
      ended('done');
      return answer;
    } catch (error) {
      ended(error instanceof WechatError ? error.failure : 'unknown');
      throw error;
    }
  }

  tokenCame(how: 'fetched' | 'forced'): void {
    this.tokens.inc({ how });
  }

  /** Called with an event that was verified, or with a reason of ours. */
  pushed(event: string): void {
    this.pushes.inc({ event });
  }
}
