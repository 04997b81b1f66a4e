import type { Place, RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { receivedAt } from '@huiyin/shared/kernel/office-day';
import type { Verdict } from '@huiyin/shared/ratings/rating.contract';
import { actorOfPerson } from '../people/cast.ts';
import type { Actor } from '../../platform/db/index.ts';
import type { Act } from '../stage/beat.ts';
import { ADDED, CLOSERS, DISAPPOINTED, HOME_CLOSERS, LUKEWARM, OPENERS, PRAISE, REMAINS, WITHDRAWN } from '../texts/phrases.ts';
import { HOME, type Scene } from './scene.ts';

/** What is told, and where it is. */
function telling(scene: Scene): Pick<RegisterRequest, 'kind' | 'text' | 'place' | 'category' | 'urgent'> {
  const { trouble, told, repair } = scene.parts;
  const [, report] = told;
  scene.urgent = scene.happens(0.12);
  return {
    kind: repair && scene.happens(0.9) ? 'repair' : 'complaint',
    text: scene.says(OPENERS) + scene.says([report]) + scene.says(scene.atHome && scene.happens(0.3) ? HOME_CLOSERS : CLOSERS),
    place: placeOf(scene),
    category: trouble.category,
    ...(scene.urgent && { urgent: true }),
  };
}

/** The reporter's own home, or a place in words, with the building that its words name. */
function placeOf(scene: Scene): Place {
  const { told, buildings } = scene.parts;
  if (scene.atHome) return { kind: 'home', label: '我家' };
  const label = scene.says([told[0] === HOME ? '{building} 号楼 {door} 室' : told[0]]);
  const buildingId = buildings.get(/^\d+ 号楼/.exec(label)?.[0] ?? '');
  return { kind: 'public', label, ...(buildingId !== undefined && { buildingId }) };
}

/** A resident reports it themselves, at whatever hour. */
export function* reports(scene: Scene, at: number): Act {
  const { reporter } = scene.parts;
  const told = { ...telling(scene), sharedWithFamily: scene.happens(0.5) && reporter.householdId !== null };
  const pictures = scene.happens(0.6) ? scene.shows('trouble') : [];
  return yield {
    at,
    by: actorOfPerson(reporter),
    action: 'register',
    pictures,
    body: (files) => ({ ...told, ...(files.length > 0 && { files: [...files] }) }),
  };
}

/** Somebody calls, or comes to the counter; the desk writes it down for them. */
export function* tellsTheDesk(scene: Scene, at: number, source: 'telephone' | 'visit' | 'wechat-group' | 'letter'): Act {
  const { reporter, calendar } = scene.parts;
  const { place, ...told } = telling(scene);
  // The hotline answers at every hour, the counter does not.
  const received = source === 'telephone' ? at : receivedAt(at, calendar);
  const where = place.kind === 'home' ? { ...place, householdId: reporter.householdId! } : place;
  return yield { at: received, by: scene.clerk, action: 'register', body: () => ({ ...told, place: where, source, caller: { personId: reporter.id } }) };
}

/** Somebody who leaves no name. */
export function* tellsAnonymously(scene: Scene, at: number): Act {
  const told = telling(scene);
  return yield { at, by: scene.clerk, action: 'register', body: () => ({ ...told, source: 'telephone', caller: {} }) };
}

/** The staff find it on their rounds. */
export function* isFoundOnPatrol(scene: Scene, at: number): Act {
  const told = telling(scene);
  const by = scene.happens(0.5) ? scene.lead : scene.worker;
  const pictures = scene.shows('trouble');
  return yield {
    at,
    by,
    action: 'register',
    pictures,
    body: (files) => ({ ...told, kind: scene.parts.repair ? 'repair' : 'complaint', source: 'patrol', caller: {}, files: [...files] }),
  };
}

/** Who has no account calls, and the desk enters it for them (来电代办). */
const themselves = (scene: Scene): Actor => (scene.reportsOnline ? actorOfPerson(scene.parts.reporter) : scene.clerk);

export const adds = (scene: Scene): Act => scene.step(scene.after(60, 600), themselves(scene), 'add', { words: scene.says(ADDED) });

export const withdraws = (scene: Scene): Act => scene.step(scene.after(20, 300), themselves(scene), 'withdraw', { reason: scene.says(WITHDRAWN) });

export const isNotSolved = (scene: Scene): Act => scene.step(scene.after(120, 1200), themselves(scene), 'not-solved', { remains: scene.says(REMAINS) });

const VERDICT_WORDS: Readonly<Record<Verdict, readonly string[]>> = { satisfied: PRAISE, fairly: LUKEWARM, not: DISAPPOINTED };
const VERDICT_STARS: Readonly<Record<Verdict, readonly [number, number]>> = { satisfied: [4, 5], fairly: [3, 4], not: [1, 3] };

export function rates(scene: Scene, verdict: Verdict): Act {
  const { chance, reporter } = scene.parts;
  const star = () => chance.whole(...VERDICT_STARS[verdict]);
  const stars = { timeliness: star(), quality: star(), manner: star() };
  return scene.step(scene.after(30, 1500), actorOfPerson(reporter), 'rate', {
    verdict,
    ...(scene.happens(0.85) && { stars }),
    ...(scene.happens(0.7) && { words: scene.says(VERDICT_WORDS[verdict]) }),
  });
}

/** Satisfied before anybody calls; for a caller the desk enters it. */
export const isPleased = (scene: Scene): Act => (scene.reportsOnline ? rates(scene, 'satisfied') : ratesThroughTheDesk(scene));

const ratesThroughTheDesk = (scene: Scene): Act =>
  scene.step(scene.office(60, 500), scene.clerk, 'rate', {
    verdict: 'satisfied',
    saidBy: scene.happens(0.7) ? 'telephone' : 'wechat',
    words: scene.says(PRAISE),
  });
