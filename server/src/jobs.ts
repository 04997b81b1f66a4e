import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { ArchiveQuiet, ContentSweep } from './complaints/index.ts';
import { CommitmentSweep } from './commitments/index.ts';
import { FilesHousekeeping } from './platform/files/index.ts';
import { isDatabaseAway } from './platform/db/index.ts';
import { Outbox } from './platform/outbox/outbox.ts';
import { OutboxRelay } from './platform/outbox/outbox-relay.ts';
import { SendMessages } from './notifications/index.ts';
import { PrivacyRequests } from './privacy/index.ts';
import { Housekeeping } from './housekeeping.ts';
import { SealDays } from './timeline/index.ts';
import { errorFields } from './platform/log/error-fields.ts';

interface Job {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<unknown>;
}

/** What the house does by itself. Any number of processes may run them: each claims its rows. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();
  private readonly jobs: readonly Job[];
  private stopped = true;

  constructor(
    private readonly relay: OutboxRelay,
    private readonly outbox: Outbox,
    sweep: CommitmentSweep,
    files: FilesHousekeeping,
    housekeeping: Housekeeping,
    seals: SealDays,
    archive: ArchiveQuiet,
    content: ContentSweep,
    messages: SendMessages,
    privacy: PrivacyRequests,
  ) {
    this.jobs = [
      { name: 'relay', everyMs: 5_000, run: () => this.relay.drain() },
      { name: 'messages', everyMs: 5_000, run: () => messages.run() },
      { name: 'sweep', everyMs: 30_000, run: () => sweep.run() },
      { name: 'content', everyMs: 30_000, run: () => content.run() },
      // Who asked to be forgotten is told that it takes minutes, once nothing holds them.
      { name: 'privacy', everyMs: 30_000, run: () => privacy.run() },
      { name: 'seal', everyMs: 3_600_000, run: () => seals.run() },
      { name: 'housekeeping', everyMs: 3_600_000, run: () => housekeeping.run() },
      { name: 'archive', everyMs: 3_600_000, run: () => archive.run() },
      { name: 'files', everyMs: 3_600_000, run: () => files.tidy() },
    ];
  }

  /** Begins; the program calls it, specs do not, so that there time moves only when it is turned. */
  start(): void {
    this.stopped = false;
    for (const job of this.jobs) this.timers.push(setInterval(() => void this.once(job), job.everyMs));
    this.outbox.onPosted(() => void this.once(this.jobs[0]!));
    for (const job of this.jobs) void this.once(job);
  }

  /** Lets what runs come to its end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await Promise.all(this.running.values());
  }

  private async once(job: Job): Promise<void> {
    if (this.stopped || this.running.has(job.name)) return;
    const run = job
      .run()
      .then(() => undefined)
      .catch((error: unknown) =>
        this.log.error({
          message: isDatabaseAway(error) ? 'database away' : 'job failed',
          job: job.name,
          ...errorFields(error),
        }),
      );
    this.running.set(job.name, run);
    await run;
    this.running.delete(job.name);
  }
}
