import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import type { Place } from '@huiyin/shared/complaints/complaint.contract';
import type { ReportDraft } from '../../../features/complaints/report-draft.ts';

/** The place of a draft as it is sent; `null` while it is not said. */
export function placeOf(draft: ReportDraft, household: SessionView['household'], community: CommunityView): Place | null {
  if (draft.placeKind === 'home')
    return household === null ? null : { kind: 'home', householdId: household.id, buildingId: household.buildingId, label: household.label };
  const building = community.buildings.find(({ id }) => id === draft.buildingId);
  const label = [building?.name, draft.placeLabel.trim()].filter(Boolean).join(' ');
  return label === '' ? null : { kind: 'public', label, ...(building ? { buildingId: building.id } : {}) };
}
