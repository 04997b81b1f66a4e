import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { Clock } from '../../platform/clock/clock.ts';
import { Reads, systemActor, UnitOfWork } from '../../platform/db/index.ts';
import { StoredFile } from '../../platform/files/index.ts';
import { TimelineEntry } from '../../timeline/index.ts';
import { Complaint } from '../complaint.entity.ts';
import { ContentCheck } from './content-check.entity.ts';
import { ContentPlatform, FOR_PEOPLE, GONE, type Finding } from './content-platform.ts';

const MINUTE = 60_000;
/** The platform takes up to half an hour; after this somebody of ours looks. */
export const VERDICT_BY_MS = 40 * MINUTE;
const AGAIN_MS = 2 * MINUTE;
const LEASE_MS = 5 * MINUTE;
const BATCH = 50;

/** Asks the platform about pictures, and about words on which it did not answer; what stays unknown is given to people. */
@Injectable()
export class ContentSweep {
  constructor(
    private readonly platform: ContentPlatform,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Answers how many it looked at. Any number of processes may run it: each claims its rows. */
  async run(): Promise<number> {
    let looked = 0;
    for (;;) {
      const now = this.clock.now();
      const due = await this.reads.db.find(ContentCheck, { where: { checkAt: LessThanOrEqual(now) }, order: { checkAt: 'ASC' }, take: BATCH });
      for (const check of due) {
        if (!(await this.claimed(check, now))) continue;
        await this.settle(check, now);
        looked++;
      }
      if (due.length < BATCH) return looked;
    }
  }

  /** Nothing is asked from inside a transaction. */
  private async settle(check: ContentCheck, now: Date): Promise<void> {
    const until = new Date(check.createdAt.getTime() + VERDICT_BY_MS);
    const { state, label, traceId } = until <= now || check.traceId !== null ? FOR_PEOPLE : await this.found(check);
    const again = traceId !== null ? until : new Date(Math.min(now.getTime() + AGAIN_MS, until.getTime()));
    // A trace that is known stays: its verdict may come late.
    await this.change(check, { state, label, traceId: traceId ?? check.traceId, checkAt: state === 'pending' ? again : null });
  }

  private async found({ communityId, complaintId, accountId, entryId, fileId }: ContentCheck): Promise<Finding> {
    const rows = this.reads.for({ communityId });
    if (fileId !== null) {
      const file = await rows.of(StoredFile).findOne({ id: fileId });
      return file ? this.platform.picture(accountId, file) : GONE;
    }
    const text = entryId === null ? (await rows.of(Complaint).get({ id: complaintId })).text : (await rows.of(TimelineEntry).get({ id: entryId })).words;
    return text === null ? GONE : this.platform.words(accountId, text);
  }

  private async claimed(check: ContentCheck, now: Date): Promise<boolean> {
    return (await this.change(check, { checkAt: new Date(now.getTime() + LEASE_MS) }, { checkAt: check.checkAt! })) === 1;
  }

  /** A verdict that came meanwhile stands. */
  private change({ id, communityId }: ContentCheck, set: Partial<ContentCheck>, also: { checkAt?: Date } = {}): Promise<number> {
    return this.work.run(systemActor(communityId), (tx) => tx.of(ContentCheck).update({ id, state: 'pending', ...also }, set));
  }
}
