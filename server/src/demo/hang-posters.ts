import type { UnitOfWork } from '../platform/db/index.ts';
import type { Posters } from '../publicity/index.ts';
import type { Settled } from './people/settle-community.ts';

/** So many buildings have theirs already; the rest are left to be tried. */
const BUILDINGS = 3;
const IN_BUILDING = ['1 单元电梯', '1 单元门', '2 单元电梯', '2 单元门'];
const OUTSIDE = ['东门岗亭', '中心花园 3 号路灯', '地下车库 B1 出口'];

/** S7.1: the codes that the office has hung up. */
export async function hangPosters(posters: Posters, work: UnitOfWork, { buildings, cast }: Settled): Promise<void> {
  await work.run(cast.one('desk'), async (tx) => {
    for (const building of [...buildings.values()].slice(0, BUILDINGS)) await posters.make(tx, { building, labels: IN_BUILDING });
    await posters.make(tx, { building: null, labels: OUTSIDE });
  });
}
