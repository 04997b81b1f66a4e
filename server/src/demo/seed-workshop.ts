import { dayOf, dayStart } from '@huiyin/shared/kernel/office-day';
import { CommitmentSweep } from '../commitments/index.ts';
import { CommunityProfiles } from '../communities/index.ts';
import { ArchiveQuiet, ComplaintLifecycle, RegisterComplaint } from '../complaints/index.ts';
import { Housekeeping } from '../housekeeping.ts';
import { StepHandlers } from '../matters/index.ts';
import { UnitOfWork } from '../platform/db/index.ts';
import { StoredFiles } from '../platform/files/index.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { Posters } from '../publicity/index.ts';
import { SealDays } from '../timeline/index.ts';
import { PlanCallback } from '../visits/index.ts';
import type { Extent } from './extent.ts';
import { hangPosters } from './hang-posters.ts';
import { readOldNotices } from './read-old-notices.ts';
import { settleCommunity } from './people/settle-community.ts';
import { History } from './stage/history.ts';
import { Pictures } from './stage/pictures.ts';
import { Player } from './stage/player.ts';
import { planStories } from './stories/plan-stories.ts';
import { Workshop } from './workshop.ts';

export interface Seeding {
  readonly now: Date;
  readonly seed: number;
  readonly extent: Extent;
  readonly pictures: boolean;
  readonly progress: (share: number, matters: number) => void;
}

const CHINA_MINUTES = 480;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Half a year of history in a workshop of its own: every step by the use cases of the house, the clock turned from one to the next. */
export async function seedWorkshop({ now, seed, extent, pictures, progress }: Seeding): Promise<Workshop> {
  const today = dayOf(now.getTime(), CHINA_MINUTES);
  const start = new Date(dayStart(today, CHINA_MINUTES) - extent.days * DAY_MS);
  const workshop = await Workshop.open(start);
  try {
    const { app, clock, database } = workshop;
    const settled = await settleCommunity(database.writer.manager, start, extent.layout, seed);
    const { calendar } = await app.get(CommunityProfiles, { strict: false }).of(settled.community.id);
    const get = <Case>(useCase: new (...parts: never[]) => Case): Case => app.get<Case>(useCase, { strict: false });
    await hangPosters(get(Posters), get(UnitOfWork), settled);
    const player = new Player(
      {
        work: get(UnitOfWork),
        register: get(RegisterComplaint),
        lifecycle: get(ComplaintLifecycle),
        handlers: get(StepHandlers),
        plan: get(PlanCallback),
        relay: get(OutboxRelay),
      },
      clock,
      new Pictures(get(StoredFiles), seed),
    );
    const history = new History(player);
    for (const story of planStories({ settled, calendar, clock, seed, today, extent, pictures })) history.add(story);
    await live(history, workshop, now, (at) => progress((at - start.getTime()) / (now.getTime() - start.getTime()), history.begun));
    await readOldNotices(database, now);
    return workshop;
  } catch (error) {
    await workshop.close();
    throw error;
  }
}

/** Lets the time pass: what happens, happens; between it the house looks at what is due, and seals its days. */
async function live(history: History, { app, clock }: Workshop, now: Date, progress: (at: number) => void): Promise<void> {
  const sweep = app.get(CommitmentSweep, { strict: false });
  const relay = app.get(OutboxRelay, { strict: false });
  const seals = app.get(SealDays, { strict: false });
  const archive = app.get(ArchiveQuiet, { strict: false });
  const housekeeping = app.get(Housekeeping, { strict: false });
  for (let hour = clock.now().getTime(); hour < now.getTime(); hour += HOUR_MS) {
    const until = Math.min(hour + HOUR_MS, now.getTime());
    while ((await history.playNext(until)) !== null) progress(clock.now().getTime());
    clock.turnTo(new Date(until));
    await sweep.run();
    await relay.drain();
    if ((until - HOUR_MS) % DAY_MS < HOUR_MS) {
      await archive.run();
      await seals.run();
      await housekeeping.run();
      progress(until);
    }
  }
}
