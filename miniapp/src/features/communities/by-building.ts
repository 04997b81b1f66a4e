import type { CommunityView } from '@huiyin/shared/communities/community.contract';

/** In the order of the buildings, as the house has them; what stands outside comes last. Within a building the order stays. */
export function byBuilding<Placed extends { buildingId: string | null }>(placed: readonly Placed[], buildings: CommunityView['buildings']): Placed[] {
  const at = new Map<string | null, number>(buildings.map(({ id }, index) => [id, index]));
  const rank = ({ buildingId }: Placed): number => at.get(buildingId) ?? buildings.length;
  return [...placed].sort((one, other) => rank(one) - rank(other));
}
