import type { SimilarMatter, SimilarRequest } from '@huiyin/shared/matters/matter.contract';
import { buildingNamedIn } from '../../../features/communities/building-named-in.ts';
import type { ReportDraft } from '../../../features/complaints/report-draft.ts';
import type { ReportInHand } from './report-in-hand.ts';
import { categoryOf } from './category-of.ts';

/** What to ask for neighbours' matters like this one; `null` while there is too little to ask. Of a home it is its building's public places. */
export function similarRequestOf({ draft, household, community }: ReportInHand): SimilarRequest | null {
  const { code: category } = categoryOf({ draft, community });
  if (category === undefined) return null;
  // What the words name comes before where they live.
  const named = buildingNamedIn(community.buildings, draft.text)?.id;
  if (draft.placeKind === 'home') return household === null ? null : { category, building: named ?? household.buildingId };
  const place = draft.placeLabel.trim();
  if (draft.buildingId !== null) return { category, building: draft.buildingId };
  return place === '' ? null : { category, place };
}

/** The draft joined to a neighbours' matter: its place and category, and the word that it is the same. */
export function joinedTo(matter: SimilarMatter, request: SimilarRequest, { community }: Pick<ReportInHand, 'community'>, said: string): Partial<ReportDraft> {
  const building = community.buildings.find(({ id }) => id === request.building);
  const within = building && matter.place.startsWith(building.name) ? matter.place.slice(building.name.length).trim() : matter.place;
  return {
    placeKind: 'public',
    buildingId: building?.id ?? null,
    placeLabel: within,
    placeScanned: false,
    category: request.category,
    alike: { id: matter.id, said },
  };
}
