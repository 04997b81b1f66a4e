import { Community } from '../communities/index.ts';
import type { Database } from '../platform/db/index.ts';
import { carryFiles } from './carry-files.ts';
import { carryOver } from './carry-over.ts';
import { WHOLE, type Extent } from './extent.ts';
import { ProgressBar, type Output } from './progress-bar.ts';
import { seedWorkshop } from './seed-workshop.ts';

export interface SeedOptions {
  /** The same number and day give the same history. */
  readonly seed?: number;
  readonly extent?: Extent;
  /** Where photos are kept (`FILES_URL`); without it there are none. */
  readonly filesUrl?: string;
}

export const DEFAULT_SEED = 20;

/**
 * Sees to it that the demo community is there, with half a year of history up to `now`. It grows in a database of its own and is carried
 * over whole at the end, so one that was interrupted leaves nothing behind and is begun anew. Answers whether it was made now.
 */
export async function ensureDemoCommunity(database: Database, now: Date, output: Output, options: SeedOptions = {}): Promise<boolean> {
  if (await database.reader.manager.existsBy(Community, { demo: true })) return false;
  const bar = new ProgressBar(output, 'Seeding 翠湖花园');
  const { seed = DEFAULT_SEED, extent = WHOLE, filesUrl } = options;
  const workshop = await seedWorkshop({
    now,
    seed,
    extent,
    pictures: filesUrl !== undefined,
    progress: (share, matters) => bar.show(share * 0.96, `${matters} matters`),
  });
  try {
    if (filesUrl !== undefined) await carryFiles(workshop, filesUrl);
    const carried = await carryOver(workshop.database, database);
    bar.show(1, 'ready');
    return carried;
  } finally {
    await workshop.close();
  }
}
