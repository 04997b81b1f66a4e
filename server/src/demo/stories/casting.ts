import type { Act, Story } from '../stage/beat.ts';
import type { Complaint } from '../../complaints/index.ts';
import * as plots from './plots.ts';
import { isFoundOnPatrol, reports, tellsAnonymously, tellsTheDesk } from './resident-acts.ts';
import { HOME, type Scene } from './scene.ts';

interface Plot {
  readonly weight: number;
  readonly tell: (scene: Scene) => Story;
  /** Whether somebody has to be there to say or sign something. */
  readonly needsPerson?: true;
  /** Whether something is repaired in it. */
  readonly needsRepair?: true;
  /** Whether it has to be possible that it was not so. */
  readonly needsOtherwise?: true;
}

/** How often matters go which way. */
// prettier-ignore
const PLOTS: readonly Plot[] = [
  { weight: 44, tell: plots.goesWell },
  { weight: 16, tell: plots.pleasesAtOnce, needsPerson: true },
  { weight: 10, tell: plots.takesTooLong, needsPerson: true },
  { weight: 24, tell: plots.turnsOutOtherwise, needsPerson: true, needsOtherwise: true },
  { weight: 7,  tell: plots.isExplainedTooEarly, needsPerson: true, needsOtherwise: true },
  { weight: 6,  tell: plots.needsASecondRound },
  { weight: 3,  tell: plots.isNeverReached, needsPerson: true },
  { weight: 4,  tell: plots.comesBackOnce },
  { weight: 2,  tell: plots.needsADecision },
  { weight: 4,  tell: plots.isWithdrawn, needsPerson: true },
  { weight: 4,  tell: plots.hasToWait, needsRepair: true },
];

interface Opening {
  readonly weight: number;
  readonly tell: (scene: Scene, at: number) => Act;
  readonly needs: 'account' | 'person' | 'nobody';
}

/** How matters come in (S1.4, S4.1). */
// prettier-ignore
const OPENINGS: readonly Opening[] = [
  { weight: 62, tell: reports, needs: 'account' },
  { weight: 20, tell: (scene, at) => tellsTheDesk(scene, at, 'telephone'), needs: 'person' },
  { weight: 6,  tell: (scene, at) => tellsTheDesk(scene, at, 'visit'), needs: 'person' },
  { weight: 5,  tell: (scene, at) => tellsTheDesk(scene, at, 'wechat-group'), needs: 'person' },
  { weight: 1,  tell: (scene, at) => tellsTheDesk(scene, at, 'letter'), needs: 'person' },
  { weight: 3,  tell: tellsAnonymously, needs: 'nobody' },
  { weight: 3,  tell: isFoundOnPatrol, needs: 'nobody' },
];

/** One matter from its report on: how it comes in and which way it goes are left to chance. */
export function* tell(scene: Scene, at: number): Story {
  const { chance, repair, reporter, told } = scene.parts;
  const possible = { account: reporter.accountId !== null, person: true, nobody: told[0] !== HOME };
  const opening = chance.weighed(OPENINGS.filter(({ needs }) => possible[needs]));
  const plot = chance.weighed(
    PLOTS.filter(
      (candidate) =>
        (!candidate.needsPerson || opening.needs !== 'nobody') && (!candidate.needsRepair || repair) && (!candidate.needsOtherwise || told[4] !== undefined),
    ),
  );
  scene.nameless = opening.needs === 'nobody';
  yield* opening.tell(scene, at);
  yield* plot.tell(scene);
}

/** A story that stops as soon as the matter has come to a state; so it stands there when the demo opens. */
export function* until(state: Complaint['state'], story: Story): Story {
  let next = story.next();
  while (!next.done) {
    const complaint = yield next.value;
    if (complaint.state === state) return;
    next = story.next(complaint);
  }
}
