import { HOLD_REASONS } from '@huiyin/shared/dispatch/dispatch.contract';
import type { Complaint } from '../../complaints/index.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { Act } from '../stage/beat.ts';
import { ARRIVED, ARRIVED_AT_HOME, HELD, MADE_SAFE, RETURNS } from '../texts/phrases.ts';
import type { Pace } from './desk-acts.ts';
import { iso, type Scene } from './scene.ts';

/** Who holds the order: its worker, else the lead. */
export const holderOf = (scene: Scene, matter: Complaint): Actor => (matter.workerPostId ? scene.parts.cast.post(matter.workerPostId) : scene.lead);

export const accepts = (scene: Scene, matter: Complaint, pace: Pace = 'in-time'): Act =>
  scene.step(pace === 'late' ? scene.after(45, 200) : scene.after(1, 14), holderOf(scene, matter), 'accept', { order: matter.orderId! });

export function arrives(scene: Scene, matter: Complaint): Act {
  const pictures = scene.happens(0.4) ? (['place'] as const) : [];
  return scene.step(
    scene.office(10, 90),
    holderOf(scene, matter),
    'arrive',
    (files) => ({ order: matter.orderId!, finding: scene.says(scene.atHome ? ARRIVED_AT_HOME : ARRIVED), files: [...files] }),
    pictures,
  );
}

/** S1.2, S4.4: why it happened, what is done in which order, and what keeps it from coming back. */
export function diagnoses(scene: Scene, matter: Complaint, correctiveDays: number | null): Act {
  const { trouble, told, chance } = scene.parts;
  const at = scene.office(5, 40);
  const corrective = correctiveDays === null ? {} : { corrective: { words: scene.says(trouble.corrective), by: iso(at + correctiveDays * 86_400_000) } };
  if (correctiveDays !== null) scene.corrective = matter.orderId;
  return scene.step(at, holderOf(scene, matter), 'diagnose', {
    order: matter.orderId!,
    cause: told[2],
    steps: trouble.steps.slice(0, chance.whole(2, trouble.steps.length)),
    ...corrective,
  });
}

/** S1.2: it has to wait, is made safe, and a next visit is agreed. */
export function holds(scene: Scene, matter: Complaint): Act {
  const at = scene.office(20, 90);
  const next = at + 20 * 3_600_000;
  const reason = scene.parts.chance.whole(0, scene.atHome ? 2 : 1);
  return scene.step(at, holderOf(scene, matter), 'hold', {
    order: matter.orderId!,
    reason: HOLD_REASONS[reason]!,
    words: HELD[reason]!,
    madeSafe: scene.says(MADE_SAFE),
    nextVisit: { from: iso(next), until: iso(next + 4 * 3_600_000) },
  });
}

export function appoints(scene: Scene, matter: Complaint): Act {
  const at = scene.after(5, 40);
  const from = at + 16 * 3_600_000;
  return scene.step(at, holderOf(scene, matter), 'appoint', { from: iso(from), until: iso(from + 2 * 3_600_000), words: '已和业主约好上门时间。' });
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
  scene.step(scene.after(20, 120), holderOf(scene, matter), 'return', { order: matter.orderId!, reason: scene.says(RETURNS) });

/** S4.6: what was done against recurrence. */
export function* correctsForGood(scene: Scene, orderId: string): Act {
  const corrected = yield* scene.step(scene.office(200, 2400), scene.lead, 'complete-corrective', {
    order: orderId,
    done: `已完成：${scene.says(scene.parts.trouble.corrective)}。`,
  });
  scene.corrective = null;
  return corrected;
}
