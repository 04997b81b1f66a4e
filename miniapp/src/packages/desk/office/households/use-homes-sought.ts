import type { CommunityView, HouseholdView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { homeMeant, homeReadings, homesThatFit } from '../register/home-typed.ts';

type Building = CommunityView['buildings'][number];

export interface HomeSought extends HouseholdView {
  building: Building;
}
export interface HomesSought {
  /** `undefined` until the answer came; whole room numbers come first. */
  rows: HomeSought[] | undefined;
  /** The one that was meant, where only one can be. */
  meant: HomeSought | null;
  error: unknown;
  reload(): Promise<void>;
}

/** The homes of a building that fit what was typed, and those of the building that was typed before the room. */
export function useHomesSought(typed: string, building: Building | undefined, buildings: readonly Building[]): HomesSought {
  const readings = building === undefined ? [] : homeReadings(typed, building, buildings);
  const other = readings.find((reading) => reading.building.id !== building?.id)?.building;
  const own = useEndpoint(endpoints.households, building ? { building: building.id } : null);
  const named = useEndpoint(endpoints.households, other ? { building: other.id } : null);
  const { error, reload } = own.error === undefined && other !== undefined ? named : own;
  if (own.data === undefined || (other !== undefined && named.data === undefined)) return { rows: undefined, meant: null, error, reload };
  const fitting = readings.flatMap((reading) => {
    const households = (reading.building.id === building?.id ? own : named).data?.households ?? [];
    return homesThatFit(households, reading.rest).map((home) => ({ ...home, building: reading.building }));
  });
  const each = [...new Map(fitting.map((home) => [home.id, home])).values()];
  const rest = readings.at(-1)?.rest ?? [];
  const meant = homeMeant(each, rest);
  return { rows: homesThatFit(each, rest.slice(-1)), meant, error, reload };
}
