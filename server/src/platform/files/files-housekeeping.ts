import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../clock/clock.ts';
import { systemActor } from '../db/actor.ts';
import { Reads } from '../db/reads.ts';
import { UnitOfWork } from '../db/unit-of-work.ts';
import { FileStorage } from './storage/file-storage.ts';
import { Workspace } from './storage/workspace.ts';
import { StoredFile, UNATTACHED_LIFE_MS, keysOf } from './stored-file.entity.ts';

/** A step under way when a file's week ends still finds it. */
const GRACE_MS = 3_600_000;
const LEFT_BEHIND_MS = 86_400_000;
const BATCH = 200;

/** Removes what nobody will ask for again. May be run at any time, by several processes, and be interrupted. */
@Injectable()
export class FilesHousekeeping {
  constructor(
    private readonly storage: FileStorage,
    private readonly work: UnitOfWork,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Uploads that no step carried within seven days, and the rests of uploads that were cut short; answers how many uploads went. */
  async tidy(): Promise<number> {
    const now = this.clock.now().getTime();
    await this.settleLeftBehind(new Date(now - LEFT_BEHIND_MS));
    return this.removeUnattached(new Date(now - UNATTACHED_LIFE_MS - GRACE_MS));
  }

  /**
   * Removes what was uploaded before a moment and is in no matter; answers how many. The bytes go first: whatever interrupts it, the next run
   * finds the row and finishes. So the moment must be one before which `attach` takes nothing any more.
   */
  async removeUnattached(olderThan: Date): Promise<number> {
    let removed = 0;
    for (;;) {
      const old = await this.reads.db.find(StoredFile, {
        where: { complaintId: IsNull(), createdAt: LessThan(olderThan) },
        order: { createdAt: 'ASC' },
        take: BATCH,
      });
      if (old.length === 0) return removed;
      await this.storage.remove(old.flatMap(keysOf));
      for (const communityId of new Set(old.map((file) => file.communityId))) {
        const ids = old.filter((file) => file.communityId === communityId).map((file) => file.id);
        await this.work.run(systemActor(communityId), (tx) => tx.db.delete(StoredFile, { communityId, id: In(ids), complaintId: IsNull() }));
      }
      removed += old.length;
    }
  }

  /** Bytes that were kept for a row which was never written go; those of a written row stay. */
  private async settleLeftBehind(olderThan: Date): Promise<void> {
    for (const workspace of await Workspace.leftBehind(this.storage.incoming, olderThan)) {
      const noted = await workspace.noted();
      if (noted && !(await this.reads.db.existsBy(StoredFile, { id: noted.id }))) await this.storage.remove(noted.keys);
      await workspace.close();
    }
  }
}
