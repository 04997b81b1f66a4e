import type { CallbackChecklist } from '@huiyin/shared/visits/callback.contract';
import type { Complaint } from '../../complaints/index.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { Act } from '../stage/beat.ts';
import { CALLED_BACK, CALLED_BACK_BY_TELEPHONE, INSPECTIONS, NOBODY, NOTICES, NOT_REACHED, REMAINS, SERVICES, UNTOUCHED, WISHES } from '../texts/phrases.ts';
import type { Pace } from './desk-acts.ts';
import { iso, type Scene } from './scene.ts';

/** Who was named by the quota; the desk for what is no repair. */
const callerOf = (scene: Scene, matter: Complaint): Actor => (matter.callerPostId ? scene.parts.cast.post(matter.callerPostId) : scene.clerk);

/** How many office minutes until somebody calls back, within the time of the class (S8.2). */
const WAIT: Readonly<Record<Complaint['callbackClass'], number>> = { safety: 700, leak: 1100, other: 2200 };
const whenCalled = (scene: Scene, matter: Complaint, pace: Pace): number =>
  pace === 'late' ? scene.office(WAIT[matter.callbackClass] * 2 + 600, WAIT[matter.callbackClass] * 2 + 1500) : scene.office(60, WAIT[matter.callbackClass]);

/** S8.3: the five items; at a public place a photo of it stands for the signature. */
function fiveItems(scene: Scene, matter: Complaint, picture: string | undefined): CallbackChecklist {
  const signature =
    picture === undefined
      ? { missingBecause: scene.says(UNTOUCHED) }
      : matter.placeKind === 'home'
        ? { file: picture, signedBy: scene.parts.chance.of(['owner', 'owner', 'family', 'tenant'] as const) }
        : { photoOfPlace: picture };
  return {
    inspection: { words: scene.says(INSPECTIONS) },
    service: { words: scene.says(SERVICES) },
    improvement: { words: scene.says(WISHES) },
    charges: { quoted: scene.quoted, collected: scene.quoted },
    signature,
  };
}

export function callsBack(scene: Scene, matter: Complaint, pace: Pace = 'in-time'): Act {
  const checked = matter.repair && matter.state !== 'explained';
  const body = (files: readonly string[]) => ({
    words: scene.says(checked ? CALLED_BACK : CALLED_BACK_BY_TELEPHONE),
    ...(checked && { checklist: fiveItems(scene, matter, files[0]) }),
  });
  return scene.step(
    whenCalled(scene, matter, pace),
    callerOf(scene, matter),
    'callback-satisfied',
    body,
    checked ? [matter.placeKind === 'home' ? 'signature' : 'place'] : [],
  );
}

/** S8.4: something remains. */
export const findsAProblem = (scene: Scene, matter: Complaint): Act =>
  scene.step(whenCalled(scene, matter, 'in-time'), callerOf(scene, matter), 'callback-problem', { remains: scene.says(REMAINS) });

/** S8.4, S5.5: the written notice, within a day. */
export function ordersRectification(scene: Scene): Act {
  const at = scene.office(30, 300);
  return scene.step(at, scene.lead, 'issue-rectification', { notice: scene.says(NOTICES), remedyBy: iso(scene.evening(at, 1)) });
}

/** Nobody is at home, on two visits and a call; what is no repair is tried three times by telephone. */
export function* triesInVain(scene: Scene, matter: Complaint): Act {
  const caller = callerOf(scene, matter);
  const means = matter.repair ? (['visit', 'visit', 'telephone'] as const) : (['telephone', 'message', 'telephone'] as const);
  for (const way of means) yield* scene.step(scene.office(250, 500), caller, 'callback-attempt', { means: way, words: scene.says(NOBODY[way]) });
  return yield* scene.step(scene.office(30, 200), caller, 'callback-not-reached', { words: scene.says(NOT_REACHED) });
}
