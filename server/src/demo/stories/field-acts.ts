import type { Complaint } from '../../complaints/index.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { Act } from '../stage/beat.ts';
import * as phrases from '../texts/phrases.ts';
import type { Pace } from './desk-acts.ts';
import { iso, type Scene } from './scene.ts';

/** Who holds the order: its worker, else the lead. */
export const holderOf = (scene: Scene, matter: Complaint): Actor => (matter.workerPostId ? scene.parts.cast.post(matter.workerPostId) : scene.lead);

export const accepts = (scene: Scene, matter: Complaint, pace: Pace = 'in-time'): Act =>
  scene.step(pace === 'late' ? scene.after(45, 200) : scene.after(1, 14), holderOf(scene, matter), 'accept', { order: matter.orderId! });

/** What is found on arriving, as it fits the place. */
function found(scene: Scene): readonly string[] {
  if (scene.inRecords) return phrases.ARRIVED_AT_RECORDS;
  if (!scene.atHome) return phrases.ARRIVED;
  return scene.parts.leak ? [...phrases.ARRIVED_AT_HOME, ...phrases.ARRIVED_AT_LEAK] : phrases.ARRIVED_AT_HOME;
}

/** At the agreed visit, where there is one: a little early, or within its time. */
export function arrives(scene: Scene, matter: Complaint): Act {
  const { visit } = scene;
  scene.visit = null;
  const at = visit === null ? scene.office(10, 90) : visit.from + scene.parts.chance.whole(-15, 90) * 60_000;
  const pictures = scene.happens(0.4) ? (['place'] as const) : [];
  return scene.step(
    at,
    holderOf(scene, matter),
    'arrive',
    (files) => ({ order: matter.orderId!, finding: scene.says(found(scene)), files: [...files] }),
    pictures,
  );
}

/** S1.2, S4.4: why it happened, what is done in which order, and what keeps it from coming back. */
export function diagnoses(scene: Scene, matter: Complaint, correctiveDays: number | null): Act {
  const { trouble, told, chance } = scene.parts;
  const at = scene.office(5, 40);
  const by = correctiveDays === null ? null : scene.evening(at, correctiveDays);
  const corrective = by === null ? {} : { corrective: { words: scene.says(trouble.corrective), by: iso(by) } };
  if (by !== null) scene.corrective = { orderId: matter.orderId!, by };
  return scene.step(at, holderOf(scene, matter), 'diagnose', {
    order: matter.orderId!,
    cause: told[2],
    steps: trouble.steps.slice(0, chance.whole(2, trouble.steps.length)),
    ...corrective,
  });
}

/** Rain stops what grows outside; everything else waits for a part. */
const waitsFor = ({ parts }: Scene): keyof typeof phrases.HELD => (parts.trouble.department === 'greening' ? 'weather' : 'parts');

/** S1.2: it has to wait, is made safe, and a next visit is agreed. */
export function holds(scene: Scene, matter: Complaint): Act {
  const at = scene.office(20, 90);
  const visit = scene.visitFrom(at + 16 * 3_600_000);
  scene.visit = visit;
  const reason = waitsFor(scene);
  return scene.step(at, holderOf(scene, matter), 'hold', {
    order: matter.orderId!,
    reason,
    words: phrases.HELD[reason],
    madeSafe: scene.says(scene.parts.leak ? phrases.MADE_SAFE_LEAK : scene.atHome ? phrases.MADE_SAFE_AT_HOME : phrases.MADE_SAFE_IN_PUBLIC),
    nextVisit: { from: iso(visit.from), until: iso(visit.until) },
  });
}

export function appoints(scene: Scene, matter: Complaint): Act {
  const at = scene.after(5, 40);
  const visit = scene.visitFrom(at + 2 * 3_600_000);
  scene.visit = visit;
  return scene.step(at, holderOf(scene, matter), 'appoint', { from: iso(visit.from), until: iso(visit.until), words: '已和业主约好上门时间。' });
}

export function completes(scene: Scene, matter: Complaint, pace: Pace = 'in-time'): Act {
  const { trouble, chance } = scene.parts;
  const charged = trouble.materials !== undefined && matter.placeKind === 'home' && scene.happens(0.5);
  const materials = charged ? [chance.of(trouble.materials!)] : [];
  const quoted = materials.reduce((sum, { amount }) => sum + amount, 0) + (charged ? 2000 : 0);
  scene.quoted = quoted;
  const told = { order: matter.orderId!, done: scene.parts.told[3], materials: [...materials], quoted, stepsDone: [] };
  const at = pace === 'late' ? Math.max(scene.office(2200, 3200), scene.now) : scene.office(25, 240);
  return scene.step(
    at,
    holderOf(scene, matter),
    'complete',
    (files) => ({ ...told, ...(files.length > 0 ? { photosAfter: [...files] } : { noPhotoReason: '业主不便拍照，已当面确认。' }) }),
    scene.happens(0.8) ? scene.shows('remedied') : [],
  );
}

/** S7.5: not theirs, or beyond them. */
export const givesBack = (scene: Scene, matter: Complaint): Act =>
  scene.step(scene.after(20, 120), holderOf(scene, matter), 'return', { order: matter.orderId!, reason: scene.says(phrases.RETURNS) });

/** S4.6: what was done against recurrence, in its time. */
export function* correctsForGood(scene: Scene, { orderId, by }: NonNullable<Scene['corrective']>): Act {
  const corrected = yield* scene.step(Math.min(scene.office(200, 2400), by - 3_600_000), scene.lead, 'complete-corrective', {
    order: orderId,
    done: `已完成：${scene.says(scene.parts.trouble.corrective)}。`,
  });
  scene.corrective = null;
  return corrected;
}
