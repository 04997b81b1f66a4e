import type { Place } from '@huiyin/shared/complaints/complaint.contract';
import type { ReportInHand } from './report-in-hand.ts';

/** The place of a draft as it is sent; `null` while it is not said. */
export function placeOf({ draft, household, community }: ReportInHand): Place | null {
  if (draft.placeKind === 'home')
    return household === null ? null : { kind: 'home', householdId: household.id, buildingId: household.buildingId, label: household.label };
  const building = community.buildings.find(({ id }) => id === draft.buildingId);
  const label = [building?.name, draft.placeLabel.trim()].filter(Boolean).join(' ');
  return label === '' ? null : { kind: 'public', label, ...(building ? { buildingId: building.id } : {}) };
}
