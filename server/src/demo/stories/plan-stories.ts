import { dayOf, dayStart, type OfficeCalendar } from '@huiyin/shared/kernel/office-day';
import { DEFAULT_CATALOGUE } from '@huiyin/shared/dispatch/default-catalogue';
import type { Clock } from '../../platform/clock/clock.ts';
import { Chance } from '../chance.ts';
import type { Settled } from '../people/settle-community.ts';
import type { Extent } from '../extent.ts';
import type { Story } from '../stage/beat.ts';
import { TROUBLES } from '../texts/index.ts';
import type { Trouble } from '../texts/trouble.ts';
import { tell } from './casting.ts';
import { lastScenes, type SceneKind } from './last-scenes.ts';
import { neighboursReport } from './neighbours-report.ts';
import { Scene } from './scene.ts';

export interface Plan {
  readonly settled: Settled;
  readonly calendar: OfficeCalendar;
  readonly clock: Clock;
  readonly seed: number;
  /** `2026-11-24`: the last day of the history. */
  readonly today: string;
  readonly extent: Extent;
  readonly pictures: boolean;
}

const DAY_MS = 24 * 60 * 60_000;
/** Photos are drawn for what was reported within these days. */
const PICTURED_DAYS = 30;
/** How many reports come at each hour, beside the others. */
// prettier-ignore
const HOURS = [1, 0, 0, 0, 0, 1, 3, 8, 12, 12, 10, 8, 6, 6, 8, 8, 8, 9, 11, 12, 10, 7, 4, 2].map((weight, hour) => ({ weight, hour }));
/** Of so many matters one is of somebody who can be picked to sign in. */
const OF_KNOWN = 0.07;

/** Every story of the half year, by chance that falls the same way for the same seed and day. */
export function planStories(plan: Plan): Story[] {
  const { extent, seed, today, calendar } = plan;
  const start = dayStart(today, calendar.utcOffsetMinutes) - extent.days * DAY_MS;
  const when = new Chance(seed, today, 'when');
  const times = Array.from({ length: extent.matters }, () => {
    const day = Math.floor(when.next() * (extent.days + 1));
    return start + day * DAY_MS + when.weighed(HOURS).hour * 3_600_000 + when.whole(0, 3_599_999);
  }).sort((one, other) => one - other);
  const everyday = times.map((at, position) => tell(sceneFor(plan, `matter ${position}`, at), at));
  const last = lastScenes(today, calendar, (name, at, kind) => sceneFor(plan, name, at, kind));
  return [...everyday, ...last, ...neighboursReport(plan.settled, today, calendar)];
}

function sceneFor(
  { settled, seed, today, clock, calendar, pictures }: Plan,
  name: string,
  at: number,
  { repair, otherwise, known: position }: SceneKind = {},
): Scene {
  const chance = new Chance(seed, today, name);
  const month = Number(dayOf(at, calendar.utcOffsetMinutes).slice(5, 7));
  const fits = ({ category, months, cases }: Trouble): boolean =>
    (months?.includes(month) ?? true) &&
    (repair === undefined || categoryOf(category)?.repair === repair) &&
    (!otherwise || cases.some((told) => told[4] !== undefined));
  const trouble = chance.weighed(TROUBLES.filter(fits));
  const category = categoryOf(trouble.category);
  const told = chance.of(trouble.cases.filter((candidate) => !otherwise || candidate[4] !== undefined));
  const { known, staff, others } = settled.residents;
  const reporter = position !== undefined ? [...known, ...staff][position]! : chance.happens(OF_KNOWN) ? chance.of(known) : chance.of(others);
  const pictured = pictures && at > dayStart(today, calendar.utcOffsetMinutes) - PICTURED_DAYS * DAY_MS;
  return new Scene({
    cast: settled.cast,
    buildings: settled.buildings,
    chance,
    trouble,
    told,
    reporter,
    clock,
    calendar,
    pictured,
    repair: category?.repair ?? false,
    leak: category?.class === 'leak',
  });
}

const categoryOf = (code: string) => DEFAULT_CATALOGUE.find((category) => category.code === code);
