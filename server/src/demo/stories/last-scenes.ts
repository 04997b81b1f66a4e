import { dayStart, type OfficeCalendar } from '@huiyin/shared/kernel/office-day';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import { Chance } from '../chance.ts';
import type { Story } from '../stage/beat.ts';
import { until } from './casting.ts';
import * as plots from './plots.ts';
import { reports, tellsTheDesk } from './resident-acts.ts';
import type { Scene } from './scene.ts';

/** Which kind of matter a story needs. */
export interface SceneKind {
  readonly repair?: boolean;
  readonly otherwise?: boolean;
  /** The position of the one among those who can be picked to sign in whose matter it is. */
  readonly known?: number;
}

type Staged = (name: string, at: number, kind: SceneKind) => Scene;

interface LastScene extends SceneKind {
  readonly state: ComplaintState;
  readonly tell: (scene: Scene) => Story;
  /** When it was reported, in hours of today; below zero on the days before. */
  readonly hour: number;
}

/** What stands in each state when the demo opens, at whatever hour that is; what would come later today has not happened yet. */
// prettier-ignore
const LAST_SCENES: readonly LastScene[] = [
  { state: 'awaiting-decision', tell: plots.needsADecision,    hour: -40 },
  { state: 'awaiting-decision', tell: plots.needsADecision,    hour: -38 },
  { state: 'closed',            tell: plots.forgetsWhatWasPlanned, hour: -136, repair: false },
  { state: 'to-rectify',        tell: plots.needsASecondRound, hour: -110, known: 2 },
  { state: 'to-rectify',        tell: plots.needsASecondRound, hour: -100 },
  { state: 'remedied',          tell: plots.goesWell,          hour: -38, repair: false },
  { state: 'remedied',          tell: plots.goesWell,          hour: -37, repair: false, known: 0 },
  { state: 'remedied',          tell: plots.goesWell,          hour: -36, repair: true, known: 0 },
  { state: 'remedied',          tell: plots.goesWell,          hour: -35, repair: true },
  { state: 'remedied',          tell: plots.goesWell,          hour: -34, repair: true, known: 2 },
  { state: 'remedied',          tell: plots.goesWell,          hour: -33, repair: true },
  { state: 'explained',         tell: plots.turnsOutOtherwise, hour: -15, otherwise: true },
  { state: 'explained',         tell: plots.turnsOutOtherwise, hour: -14, otherwise: true, known: 0 },
  { state: 'in-progress',       tell: plots.goesWell,          hour: -14, repair: true, known: 0 },
  { state: 'in-progress',       tell: plots.goesWell,          hour: -13, repair: true },
  { state: 'in-progress',       tell: plots.goesWell,          hour: -12, repair: false },
  { state: 'in-progress',       tell: plots.goesWell,          hour: -11, repair: true },
  { state: 'dispatched',        tell: plots.goesWell,          hour: -9, repair: true, known: 2 },
  { state: 'dispatched',        tell: plots.goesWell,          hour: -8, repair: true },
  { state: 'dispatched',        tell: plots.goesWell,          hour: -7.5 },
  { state: 'registered',        tell: plots.goesWell,          hour: -5 },
  { state: 'registered',        tell: plots.goesWell,          hour: -3, known: 3 },
  { state: 'registered',        tell: plots.goesWell,          hour: -2, known: 0 },
  { state: 'in-progress',       tell: plots.goesWell,          hour: 8.6, repair: true },
  { state: 'registered',        tell: plots.goesWell,          hour: 8.9 },
  { state: 'registered',        tell: plots.goesWell,          hour: 11.4 },
  { state: 'in-progress',       tell: plots.goesWell,          hour: 13.2, repair: true },
  { state: 'registered',        tell: plots.goesWell,          hour: 14.1 },
  { state: 'dispatched',        tell: plots.goesWell,          hour: 15.3, repair: true },
  { state: 'registered',        tell: plots.goesWell,          hour: 16.8 },
  { state: 'registered',        tell: plots.goesWell,          hour: 19.2 },
  { state: 'registered',        tell: plots.goesWell,          hour: 21.5 },
  { state: 'in-progress',       tell: plots.goesWell,          hour: -32, repair: true, known: 4 },
  { state: 'registered',        tell: plots.goesWell,          hour: -4, known: 4 },
];

/** @param today `2026-11-24` */
export function lastScenes(today: string, calendar: OfficeCalendar, staged: Staged): Story[] {
  const midnight = dayStart(today, calendar.utcOffsetMinutes);
  return LAST_SCENES.map(({ state, tell, hour, ...kind }, position) => {
    const at = midnight + hour * 3_600_000 + new Chance(today, position).whole(0, 900_000);
    return until(state, opened(staged(`last ${position}`, at, kind), at, tell));
  });
}

function* opened(scene: Scene, at: number, tell: (scene: Scene) => Story): Story {
  yield* scene.reportsOnline ? reports(scene, at) : tellsTheDesk(scene, at, 'telephone');
  yield* tell(scene);
}
