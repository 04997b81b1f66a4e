import type { Complaint } from '../../complaints/index.ts';
import type { Act } from '../stage/beat.ts';
import * as phrases from '../texts/phrases.ts';
import { iso, type Scene } from './scene.ts';

/** How quickly something is done. */
export type Pace = 'in-time' | 'late';

/** How it was found to be so: what fits the place, and whether there is somebody to ask. */
function verified(scene: Scene): string {
  const found = scene.inRecords ? phrases.VERIFIED_BY_RECORDS : [...phrases.VERIFIED, ...(scene.onCamera ? phrases.VERIFIED_BY_CAMERA : [])];
  return scene.says(scene.nameless ? found : [...found, ...phrases.VERIFIED_BY_TALK]);
}

export function verifies(scene: Scene, pace: Pace = 'in-time'): Act {
  const at = pace === 'late' ? scene.office(700, 1100) : scene.soon(4, 50);
  if (scene.happens(0.15)) {
    return scene.step(
      at,
      scene.clerk,
      'verify',
      (files) =>
        files.length > 0
          ? { finding: 'so', words: scene.says(phrases.VERIFIED), duty: 'unclear', atPlaceAt: iso(at - 300_000), files: [...files] }
          : { finding: 'so', words: verified(scene), duty: 'clear', dutyDepartment: scene.parts.trouble.department },
      ['place'],
    );
  }
  return scene.step(at, scene.clerk, 'verify', { finding: 'so', words: verified(scene), duty: 'clear' });
}

export const findsOtherwise = (scene: Scene): Act =>
  scene.step(scene.soon(10, 90), scene.clerk, 'verify', {
    finding: 'not-so',
    words: scene.says(scene.onCamera ? [...phrases.NOT_SO, ...phrases.NOT_SO_BY_CAMERA] : phrases.NOT_SO),
    duty: 'clear',
  });

/** S2.3: what was reported is not so, and is explained. */
export const explains = (scene: Scene): Act => scene.step(scene.office(5, 60), scene.clerk, 'explain', { explanation: scene.parts.told[4] ?? '' });

/** @param named whether the order names a worker; without one the lead finds somebody */
export function dispatches(scene: Scene, pace: Pace = 'in-time', named = true): Act {
  const at = pace === 'late' ? scene.office(180, 500) : scene.soon(3, 40);
  const days = scene.parts.chance.of(scene.parts.repair ? [1, 1, 1, 2] : [1, 2, 3]);
  const { department } = scene.parts.trouble;
  return scene.step(at, scene.clerk, 'dispatch', {
    department,
    remedyBy: iso(scene.evening(at, days)),
    ...(named && { worker: scene.worker.postId! }),
    ...(scene.happens(0.5) && { note: scene.says(phrases.NOTES) }),
  });
}

export function reassigns(scene: Scene, matter: Complaint): Act {
  const { cast, chance, trouble } = scene.parts;
  const others = [...cast.all('worker', trouble.department), ...cast.all('lead', trouble.department)].filter(({ postId }) => postId !== matter.workerPostId);
  const reason = matter.workerPostId === null ? '班组安排人手。' : scene.says(phrases.REASSIGNED);
  return scene.step(scene.after(3, 15), scene.lead, 'reassign', { order: matter.orderId!, worker: chance.of(others).postId!, reason });
}

export const decides = (scene: Scene): Act =>
  scene.step(scene.office(60, 400), scene.parts.cast.one('director'), 'decide', { decision: scene.says(phrases.DECISIONS) });

export const notes = (scene: Scene): Act => scene.step(scene.office(5, 60), scene.clerk, 'note', { words: scene.says(phrases.STAFF_NOTES) });

/** S10.3: complaints are answered in writing, by the desk or the lead. */
export const replies = (scene: Scene, pace: Pace = 'in-time', channel: 'telephone' | 'platform' | 'posted' = 'telephone'): Act =>
  scene.step(pace === 'late' ? scene.office(2000, 2700) : scene.office(10, 120), scene.happens(0.6) ? scene.lead : scene.clerk, 'reply', {
    remedy: scene.says(phrases.REPLIES),
    channel,
  });
