import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { Client } from './client.ts';
import { Crew } from './crew.ts';
import { Journey, type Surroundings } from './journey.ts';
import type { Message } from './read-messages.ts';
import { inspect, type Findings } from './inspect.ts';
import type { Service } from './service.ts';
import { STAGES, type Stage } from './stages.ts';
import { StepTimes } from './step-times.ts';

/** So many messages share a day: each of them still finds its office open. */
const BATCH = 15;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** 09:00 in China, in minutes of a day in UTC. */
const MORNING_MINUTES = 60;

export interface ReplayResult extends Findings {
  readonly times: StepTimes;
}

/**
 * Sends every message the whole way through a service, and looks at what became of it.
 * @param progress is told after each stage of a batch how many messages have come to their end
 */
export async function replay(service: Service, messages: readonly Message[], progress: (done: number) => void): Promise<ReplayResult> {
  const client = new Client(service.address);
  const times = new StepTimes();
  const journeys = messages.map((message, position) => new Journey(message, position));
  let last: Surroundings | null = null;
  for (let from = 0; from < journeys.length; from += BATCH) {
    const crew = await Crew.signIn(client);
    const community = await client.get<CommunityView>('/community', crew.one('desk'));
    last = { client, crew, community, times };
    for (const stage of STAGES) await pass(service, journeys.slice(from, from + BATCH), stage, last);
    turnToNextMorning(service);
    progress(Math.min(from + BATCH, journeys.length));
  }
  return { ...(await inspect(journeys, last)), times };
}

/** Everyone of a batch passes one stage; who was refused goes no further. */
async function pass(service: Service, journeys: readonly Journey[], stage: Stage, surroundings: Surroundings): Promise<void> {
  if (stage.nextMorning) turnToNextMorning(service);
  for (const journey of journeys) {
    if (journey.failure !== null) continue;
    service.clock.pass({ minutes: stage.minutesBefore });
    try {
      await stage.run(journey, surroundings, service.clock.now());
    } catch (error) {
      journey.failure = error instanceof Error ? error.message : String(error);
    }
    await service.settle();
  }
}

function turnToNextMorning({ clock }: Service): void {
  const tomorrow = Math.floor((clock.now().getTime() + DAY_MS) / DAY_MS) * DAY_MS;
  clock.turnTo(new Date(tomorrow + MORNING_MINUTES * MINUTE_MS));
}
