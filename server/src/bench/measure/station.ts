import { Child } from '../child.ts';
import type { Statement } from '../../platform/db/statement-log.ts';
import type { SubmitTemplate } from '../floor/floor-submit.ts';
import type { Ask, LoadAnswer } from './load.contract.ts';

/** Bounds of one measurement. */
export interface Pace {
  readonly rounds: number;
  readonly count: number;
  readonly warmUp: number;
  readonly concurrency: number;
}

/** Who sends: one process for the whole bench, so that both sides get the same. */
export class Generator {
  private readonly child = Child.start('measure/load.child');

  async load(port: number, asks: readonly Ask[], count: number, concurrency: number): Promise<LoadAnswer> {
    const answer = await this.child.ask<LoadAnswer>({ what: 'load', port, asks, count, concurrency });
    if (answer.refused > 0)
      throw new Error(`${answer.refused} of ${count} requests were not answered with 2xx, beginning with ${asks[0]!.method} ${asks[0]!.path}.`);
    return answer;
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}

/** The house, in a process of its own, on a port that is free. */
export class ServerStation {
  private constructor(
    private readonly child: Child,
    readonly port: number,
  ) {}

  static async open(databaseUrl: string, filesUrl: string, jobs = false): Promise<ServerStation> {
    const child = Child.start('measure/server.child', ['--expose-gc'], { NODE_ENV: 'production' });
    return new ServerStation(child, await child.ask<number>({ what: 'open', databaseUrl, filesUrl, jobs }));
  }

  /** What the house sends to its database for each of these. */
  async statementsOf(generator: Generator, asks: readonly Ask[]): Promise<Statement[][]> {
    await this.child.ask({ what: 'hear' });
    const found: Statement[][] = [];
    for (const ask of asks) {
      await generator.load(this.port, [ask], 1, 1);
      found.push(await this.child.ask<Statement[]>({ what: 'heard' }));
    }
    await this.child.ask({ what: 'deaf' });
    return found;
  }

  /** What is wrong with the plans of these, at the size that the database has. */
  problemsOf(statements: readonly Statement[]): Promise<string[]> {
    return this.child.ask({ what: 'judge', statements });
  }

  memory(): Promise<{ heapUsed: number; rss: number }> {
    return this.child.ask({ what: 'memory' });
  }

  async stop(): Promise<void> {
    await this.child.ask({ what: 'close' });
    await this.child.stop();
  }
}

/** Bare node:http and mysql2. */
export class FloorStation {
  private constructor(
    private readonly child: Child,
    readonly port: number,
  ) {}

  static async open(databaseUrl: string): Promise<FloorStation> {
    const child = Child.start('floor/floor.child', [], { NODE_ENV: 'production' });
    return new FloorStation(child, await child.ask<number>({ what: 'open', databaseUrl }));
  }

  reads(statements: readonly (readonly Statement[])[]): Promise<void> {
    return this.child.ask({ what: 'reads', statements });
  }

  submit(template: SubmitTemplate): Promise<void> {
    return this.child.ask({ what: 'submit', template });
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}
