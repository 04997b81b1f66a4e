import type { EntityManager } from 'typeorm';
import { Building, Household } from '../../communities/index.ts';
import { insertRows } from '../../platform/db/insert-rows.ts';
import { newId } from '../../platform/ids/new-id.ts';

/** How many of each there are; 12 × 2 × 16 × 4 makes 1,536 households. */
export interface Layout {
  readonly buildings: number;
  readonly units: number;
  readonly floors: number;
  readonly doors: number;
}
export const WHOLE_LAYOUT: Layout = { buildings: 12, units: 2, floors: 16, doors: 4 };

export interface Home extends Household {
  readonly building: string;
  readonly unit: number;
  readonly floor: number;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, position) => position + 1);

/** Builds the houses: every household with its building, unit and door. */
export async function settleHomes(db: EntityManager, now: Date, communityId: string, { buildings, units, floors, doors }: Layout): Promise<Home[]> {
  const houses: Building[] = upTo(buildings).map((number) => ({ id: newId(now), communityId, name: `${number} 号楼`, position: number }));
  await insertRows(db, Building, houses);
  const homes = houses.flatMap((house) =>
    upTo(units).flatMap((unit) =>
      upTo(floors).flatMap((floor) =>
        upTo(doors).map((door): Home => ({
          id: newId(now),
          communityId,
          buildingId: house.id,
          label: `${unit} 单元 ${floor}${String(door).padStart(2, '0')} 室`,
          building: house.name,
          unit,
          floor,
        })),
      ),
    ),
  );
  for (let from = 0; from < homes.length; from += 500) await insertRows(db, Household, homes.slice(from, from + 500));
  return homes;
}
