import type { CommunityView, HouseholdView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { buildingOfNumber, homeMeant, homesThatFit, homeTyped } from './home-typed.ts';

export interface HomesFound {
  /** With the building before them: `3 号楼 1 单元 1102 室`. */
  homes: HouseholdView[];
  /** Which of them was meant, where only one can be. */
  meant: string | null;
  /** Something was typed, and nothing fits. */
  nothing: boolean;
}

/** The homes that fit what was typed. */
export function useHomes(typed: string, community: CommunityView): HomesFound {
  const parts = homeTyped(typed);
  const building = parts === null ? undefined : buildingOfNumber(community.buildings, parts.building);
  const { data } = useEndpoint(endpoints.households, building ? { building: building.id } : null);
  if (parts === null) return { homes: [], meant: null, nothing: false };
  if (building === undefined) return { homes: [], meant: null, nothing: true };
  if (data === undefined) return { homes: [], meant: null, nothing: false };
  const fitting = homesThatFit(data.households, parts.rest);
  const homes = fitting.map(({ id, label }) => ({ id, label: `${building.name} ${label}` }));
  return { homes, meant: homeMeant(fitting, parts.rest)?.id ?? null, nothing: homes.length === 0 };
}
