import type { RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import type { Verdict } from '@huiyin/shared/ratings/rating.contract';
import { actorOfPerson } from '../people/cast.ts';
import type { Act } from '../stage/beat.ts';
import { fillSlots } from '../texts/fill-slots.ts';
import { ADDED, CLOSERS, DISAPPOINTED, LUKEWARM, PRAISE, REMAINS, WITHDRAWN } from '../texts/phrases.ts';
import type { Scene } from './scene.ts';

/** What is told, and where it is. */
function telling(scene: Scene): Pick<RegisterRequest, 'kind' | 'text' | 'place' | 'category' | 'urgent'> {
  const { trouble, chance, reporter, repair } = scene.parts;
  const place = fillSlots(chance.of(trouble.places), chance);
  const home = place === 'home' && reporter.home !== null;
  const closer = scene.says(CLOSERS);
  return {
    kind: repair && scene.happens(0.9) ? 'repair' : 'complaint',
    text: scene.says(trouble.reports) + closer,
    place: home ? { kind: 'home', label: '我家' } : { kind: 'public', label: place === 'home' ? '小区公共区域' : place, ...(reporter.home && place.startsWith(reporter.home.building) && { buildingId: reporter.home.buildingId }) },
    category: trouble.category,
    ...(scene.happens(0.12) && { urgent: true }),
  };
}

/** A resident reports it themselves, at whatever hour. */
export function* reports(scene: Scene, at: number): Act {
  const { reporter } = scene.parts;
  const told = { ...telling(scene), sharedWithFamily: scene.happens(0.5) && reporter.householdId !== null };
  const pictures = scene.parts.pictured && scene.happens(0.6) ? (['trouble'] as const) : [];
  return yield { at, by: actorOfPerson(reporter), action: 'register', pictures, body: (files) => ({ ...told, ...(files.length > 0 && { files: [...files] }) }) };
}

/** Somebody calls, or comes to the counter; the desk writes it down for them. */
export function* tellsTheDesk(scene: Scene, at: number, source: 'telephone' | 'visit' | 'wechat-group' | 'letter'): Act {
  const { reporter } = scene.parts;
  const { place, ...told } = telling(scene);
  const where = place.kind === 'home' ? { ...place, householdId: reporter.householdId! } : place;
  return yield { at, by: scene.clerk, action: 'register', body: () => ({ ...told, place: where, source, caller: { personId: reporter.id } }) };
}

/** Somebody who leaves no name. */
export function* tellsAnonymously(scene: Scene, at: number): Act {
  const told = telling(scene);
  return yield { at, by: scene.clerk, action: 'register', body: () => ({ ...told, place: { kind: 'public', label: told.place.kind === 'home' ? '小区公共区域' : told.place.label }, source: 'telephone', caller: {} }) };
}

/** The staff find it on their rounds. */
export function* isFoundOnPatrol(scene: Scene, at: number): Act {
  const told = telling(scene);
  const by = scene.happens(0.5) ? scene.lead : scene.worker;
  return yield {
    at, by, action: 'register', pictures: scene.parts.pictured ? ['trouble'] : [],
    body: (files) => ({ ...told, kind: 'repair', place: { kind: 'public', label: told.place.kind === 'home' ? '小区公共区域' : told.place.label }, source: 'patrol', caller: {}, files: [...files] }),
  };
}

export const adds = (scene: Scene): Act => scene.step(scene.after(60, 600), actorOfPerson(scene.parts.reporter), 'add', { words: scene.says(ADDED) });

export const withdraws = (scene: Scene): Act => scene.step(scene.after(20, 300), actorOfPerson(scene.parts.reporter), 'withdraw', { reason: scene.says(WITHDRAWN) });

export const isNotSolved = (scene: Scene): Act => scene.step(scene.after(120, 1200), actorOfPerson(scene.parts.reporter), 'not-solved', { remains: scene.says(REMAINS) });

const VERDICT_WORDS: Readonly<Record<Verdict, readonly string[]>> = { satisfied: PRAISE, fairly: LUKEWARM, not: DISAPPOINTED };
const VERDICT_STARS: Readonly<Record<Verdict, readonly [number, number]>> = { satisfied: [4, 5], fairly: [3, 4], not: [1, 3] };

export function rates(scene: Scene, verdict: Verdict): Act {
  const { chance, reporter } = scene.parts;
  const star = () => chance.whole(...VERDICT_STARS[verdict]);
  const stars = { timeliness: star(), quality: star(), manner: star() };
  return scene.step(scene.after(30, 1500), actorOfPerson(reporter), 'rate', { verdict, ...(scene.happens(0.85) && { stars }), ...(scene.happens(0.7) && { words: scene.says(VERDICT_WORDS[verdict]) }) });
}

/** The desk enters what the caller said about the result. */
export const ratesThroughTheDesk = (scene: Scene): Act => scene.step(scene.office(60, 500), scene.clerk, 'rate', { verdict: 'satisfied', saidBy: scene.happens(0.7) ? 'telephone' : 'wechat', words: scene.says(PRAISE) });
