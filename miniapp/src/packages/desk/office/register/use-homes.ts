import type { CommunityView, HouseholdView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { buildingOfNumber, homesThatFit, homeTyped } from './home-typed.ts';

export interface HomesFound {
  /** With the building before them: `3 号楼 1 单元 1102 室`. */
  homes: HouseholdView[];
  /** Something was typed, and nothing fits. */
  nothing: boolean;
}

/** The homes that fit what was typed. */
export function useHomes(typed: string, community: CommunityView): HomesFound {
  const parts = homeTyped(typed);
  const building = parts === null ? undefined : buildingOfNumber(community.buildings, parts.building);
  const { data } = useEndpoint(endpoints.households, building ? { building: building.id } : null);
  if (parts === null) return { homes: [], nothing: false };
  if (building === undefined) return { homes: [], nothing: true };
  if (data === undefined) return { homes: [], nothing: false };
  const homes = homesThatFit(data.households, parts.rest).map(({ id, label }) => ({ id, label: `${building.name} ${label}` }));
  return { homes, nothing: homes.length === 0 };
}
