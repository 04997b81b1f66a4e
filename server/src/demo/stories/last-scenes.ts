import { dayStart } from '@huiyin/shared/kernel/office-day';
import type { ComplaintState } from '@huiyin/shared/complaints/complaint.states';
import type { Story } from '../stage/beat.ts';
import { until } from './casting.ts';
import * as plots from './plots.ts';
import { reports } from './resident-acts.ts';
import type { Plan } from './plan-stories.ts';
import type { Scene } from './scene.ts';

type Staged = (name: string, at: number, repair?: boolean) => Scene;

interface LastScene {
  readonly state: ComplaintState;
  readonly tell: (scene: Scene) => Story;
  /** How many hours before today it was reported. */
  readonly hoursBefore: number;
  readonly repair?: boolean;
}

/** What stands in each state when the demo opens, at whatever hour that is. */
// prettier-ignore
const LAST_SCENES: readonly LastScene[] = [
  { state: 'registered',        tell: plots.goesWell,          hoursBefore: 5 },
  { state: 'registered',        tell: plots.goesWell,          hoursBefore: 3 },
  { state: 'dispatched',        tell: plots.goesWell,          hoursBefore: 9 },
  { state: 'dispatched',        tell: plots.goesWell,          hoursBefore: 12 },
  { state: 'in-progress',       tell: plots.goesWell,          hoursBefore: 13 },
  { state: 'in-progress',       tell: plots.goesWell,          hoursBefore: 14 },
  { state: 'remedied',          tell: plots.goesWell,          hoursBefore: 30, repair: true },
  { state: 'remedied',          tell: plots.goesWell,          hoursBefore: 34, repair: true },
  { state: 'remedied',          tell: plots.goesWell,          hoursBefore: 38, repair: false },
  { state: 'explained',         tell: plots.turnsOutOtherwise, hoursBefore: 15 },
  { state: 'to-rectify',        tell: plots.needsASecondRound, hoursBefore: 100 },
  { state: 'to-rectify',        tell: plots.needsASecondRound, hoursBefore: 90 },
  { state: 'awaiting-decision', tell: plots.needsADecision,    hoursBefore: 40 },
  { state: 'awaiting-decision', tell: plots.needsADecision,    hoursBefore: 38 },
];

export function lastScenes({ today, calendar }: Plan, staged: Staged): Story[] {
  const midnight = dayStart(today, calendar.utcOffsetMinutes);
  return LAST_SCENES.map(({ state, tell, hoursBefore, repair }, position) => {
    const at = midnight - hoursBefore * 3_600_000;
    return until(state, opened(staged(`last ${position}`, at, repair), at, tell));
  });
}

function* opened(scene: Scene, at: number, tell: (scene: Scene) => Story): Story {
  yield* reports(scene, at);
  yield* tell(scene);
}
