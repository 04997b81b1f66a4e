import { Injectable } from '@nestjs/common';
import { dayOf, dayStart } from '@huiyin/shared/kernel/office-day';
import { Community } from '../communities/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { isDuplicate, Reads, systemActor, UnitOfWork } from '../platform/db/index.ts';
import { newId } from '../platform/ids/new-id.ts';
import { CHAIN_START } from './chain-hash.ts';
import { headsOf, sealHash } from './seal-hash.ts';
import { TimelineEntry } from './timeline-entry.entity.ts';
import { TimelineSeal } from './timeline-seal.entity.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Seals each finished day of each community, so that a removed tail shows even where the matter's own row was changed with it. */
@Injectable()
export class SealDays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Answers how many days were sealed; catches up where it was stopped. Two processes seal a day once. */
  async run(): Promise<number> {
    let sealed = 0;
    for (const community of await this.reads.db.find(Community)) sealed += await this.sealCommunity(community);
    return sealed;
  }

  private async sealCommunity({ id, utcOffsetMinutes }: Community): Promise<number> {
    const rows = this.reads.for({ communityId: id });
    const [last] = await rows.of(TimelineSeal).find({}, { order: { day: 'DESC' }, take: 1 });
    const [first] = last ? [] : await rows.of(TimelineEntry).find({}, { order: { at: 'ASC' }, take: 1 });
    const from = last?.until ?? (first && new Date(dayStart(dayOf(first.at.getTime(), utcOffsetMinutes), utcOffsetMinutes)));
    if (!from) return 0;
    const today = dayStart(dayOf(this.clock.now().getTime(), utcOffsetMinutes), utcOffsetMinutes);
    let previous = last?.hash ?? CHAIN_START;
    let sealed = 0;
    for (let start = from.getTime(); start + DAY_MS <= today; start += DAY_MS) {
      const until = new Date(start + DAY_MS);
      const heads = await headsOf(rows, new Date(start), until);
      const day = dayOf(start, utcOffsetMinutes);
      const hash = sealHash(previous, id, day, heads);
      const seal: TimelineSeal = { id: newId(this.clock.now()), communityId: id, day, until, matters: heads.length, previousHash: previous, hash };
      try {
        await this.work.run(systemActor(id), (tx) => tx.of(TimelineSeal).insert(seal));
      } catch (error) {
        if (isDuplicate(error)) return sealed;
        throw error;
      }
      previous = hash;
      sealed++;
    }
    return sealed;
  }
}
