import type { Complaint } from '../../complaints/index.ts';
import type { Act, Story } from '../stage/beat.ts';
import { decides, dispatches, explains, findsOtherwise, notes, reassigns, replies, verifies, type Pace } from './desk-acts.ts';
import { callsBack, findsAProblem, ordersRectification, triesInVain } from './callback-acts.ts';
import { accepts, appoints, arrives, completes, correctsForGood, diagnoses, givesBack, holds } from './field-acts.ts';
import { adds, isNotSolved, isPleased, rates, withdraws } from './resident-acts.ts';
import type { Scene } from './scene.ts';

/** From the report to an order that somebody holds. */
export function* reachesAWorker(
  scene: Scene,
  { verify = 'in-time', dispatch = 'in-time', accept = 'in-time' }: { verify?: Pace; dispatch?: Pace; accept?: Pace } = {},
): Act {
  yield* verifies(scene, verify);
  let matter = yield* dispatches(scene, dispatch, scene.happens(0.85));
  if (matter.workerPostId === null || scene.happens(0.06)) matter = yield* reassigns(scene, matter);
  return yield* accepts(scene, matter, accept);
}

/** The work on an order, as long as it takes. */
export function* isRemedied(scene: Scene, accepted: Complaint, pace: Pace = 'in-time'): Act {
  const complaint = accepted.kind === 'complaint';
  if (accepted.placeKind === 'home' && scene.happens(0.15)) yield* appoints(scene, accepted);
  if (scene.visit !== null || scene.happens(0.85)) yield* arrives(scene, accepted);
  if (complaint) yield* diagnoses(scene, accepted, scene.parts.chance.whole(18, 30));
  else if (scene.happens(0.3)) yield* diagnoses(scene, accepted, scene.happens(0.15) ? scene.parts.chance.whole(18, 30) : null);
  return yield* completes(scene, accepted, pace);
}

/** An answer in words, where the delivered notice of what was done is none (S10.3). */
export function* isAnswered(scene: Scene, matter: Complaint, pace: Pace = 'in-time'): Act {
  const noticed = matter.kind === 'repair' && matter.repair && scene.reportsOnline && matter.personId !== null;
  return noticed ? matter : yield* replies(scene, pace, matter.personId === null && matter.reporterName === null ? 'posted' : 'telephone');
}

/** What was planned against recurrence is done in its own time; the house archives by itself what is owed nothing any more. */
function* endsForGood(scene: Scene): Story {
  if (scene.corrective !== null) yield* correctsForGood(scene, scene.corrective);
}

/** Done, answered, called back, and often rated afterwards: how most matters go. */
export function* goesWell(scene: Scene, paces: { verify?: Pace; dispatch?: Pace; accept?: Pace; complete?: Pace; callBack?: Pace } = {}): Story {
  const accepted = yield* reachesAWorker(scene, paces);
  const answered = yield* isAnswered(scene, yield* isRemedied(scene, accepted, paces.complete), paces.complete);
  const closed = yield* callsBack(scene, answered, paces.callBack);
  if (closed.personId !== null && scene.reportsOnline && scene.happens(0.5)) yield* rates(scene, scene.parts.chance.weighed(VERDICTS_AFTER).verdict);
  yield* endsForGood(scene);
}
const VERDICTS_AFTER = [
  { verdict: 'satisfied', weight: 14 },
  { verdict: 'fairly', weight: 4 },
  { verdict: 'not', weight: 1 },
] as const;

/** The resident says so before anybody calls: that closes it, and the visit of S8 is still owed. */
export function* pleasesAtOnce(scene: Scene): Story {
  yield* isAnswered(scene, yield* isRemedied(scene, yield* reachesAWorker(scene)));
  const closed = yield* isPleased(scene);
  if (closed.repair) yield* callsBack(scene, closed);
  yield* endsForGood(scene);
}

/** Somebody was slow somewhere. */
export function* takesTooLong(scene: Scene): Story {
  const slow = scene.parts.chance.of(['verify', 'dispatch', 'accept', 'complete', 'complete', 'callBack'] as const);
  if (scene.happens(0.5)) yield* adds(scene);
  yield* goesWell(scene, { [slow]: 'late' });
}

export function* turnsOutOtherwise(scene: Scene): Story {
  yield* findsOtherwise(scene);
  const explained = yield* explains(scene);
  if (scene.happens(0.4)) yield* isPleased(scene);
  else if (scene.happens(0.15)) yield* triesInVain(scene, explained);
  else yield* callsBack(scene, explained);
  yield* endsForGood(scene);
}

/** The resident does not take the explanation, and is right: a second round. */
export function* isExplainedTooEarly(scene: Scene): Story {
  yield* findsOtherwise(scene);
  yield* findsAProblem(scene, yield* explains(scene));
  yield* goesWell(scene);
}

/** S8.4: a second order, with a written notice. */
export function* needsASecondRound(scene: Scene): Story {
  const answered = yield* isAnswered(scene, yield* isRemedied(scene, yield* reachesAWorker(scene)));
  yield* answered.personId !== null && scene.happens(0.5) ? isNotSolved(scene) : findsAProblem(scene, answered);
  const again = yield* accepts(scene, yield* ordersRectification(scene));
  yield* arrives(scene, again);
  const remedied = yield* completes(scene, again);
  yield* callsBack(scene, remedied);
  yield* endsForGood(scene);
}

export function* isNeverReached(scene: Scene): Story {
  const answered = yield* isAnswered(scene, yield* isRemedied(scene, yield* reachesAWorker(scene)));
  yield* triesInVain(scene, answered);
  yield* endsForGood(scene);
}

/** S7.5: it comes back once; who has it next does it. */
export function* comesBackOnce(scene: Scene): Story {
  yield* verifies(scene);
  yield* givesBack(scene, yield* dispatches(scene));
  if (scene.happens(0.5)) yield* notes(scene);
  const answered = yield* isAnswered(scene, yield* isRemedied(scene, yield* accepts(scene, yield* dispatches(scene))));
  yield* callsBack(scene, answered);
  yield* endsForGood(scene);
}

/** S7.5: it comes back twice, and the director decides. */
export function* needsADecision(scene: Scene): Story {
  yield* verifies(scene);
  yield* givesBack(scene, yield* dispatches(scene));
  yield* givesBack(scene, yield* dispatches(scene));
  yield* decides(scene);
  const answered = yield* isAnswered(scene, yield* isRemedied(scene, yield* accepts(scene, yield* dispatches(scene))));
  yield* callsBack(scene, answered);
  yield* endsForGood(scene);
}

export function* isWithdrawn(scene: Scene): Story {
  if (scene.happens(0.4)) yield* verifies(scene);
  if (scene.happens(0.3)) yield* dispatches(scene);
  yield* withdraws(scene);
  yield* endsForGood(scene);
}

/** S1.2: it has to wait for a part, the weather or a key, and is made safe meanwhile. */
export function* hasToWait(scene: Scene): Story {
  const accepted = yield* reachesAWorker(scene);
  yield* arrives(scene, accepted);
  yield* holds(scene, accepted);
  yield* arrives(scene, accepted);
  if (accepted.kind === 'complaint') yield* diagnoses(scene, accepted, 20);
  const answered = yield* isAnswered(scene, yield* completes(scene, accepted));
  yield* callsBack(scene, answered);
  yield* endsForGood(scene);
}

/** S4.6: everything else is settled, and what was planned against recurrence was let lie. */
export function* forgetsWhatWasPlanned(scene: Scene): Story {
  const accepted = yield* reachesAWorker(scene);
  yield* arrives(scene, accepted);
  yield* diagnoses(scene, accepted, 2);
  yield* replies(scene);
  yield* completes(scene, accepted);
  yield* isPleased(scene);
}
