import type { CallbackState } from '@huiyin/shared/visits/callback.contract';
import type { DispatchOrder } from '../dispatch/index.ts';
import type { Callback } from '../visits/index.ts';

/** A callback that ended so asked what was collected. */
const ASKED: readonly CallbackState[] = ['satisfied', 'problem', 'not-reached'];

/** S8.3: what was quoted, in fen, since a callback last asked about charges: rework without charge leaves owed what was quoted before it. `null` where there is no finished order to ask about. */
export function quotedForCallback(
  orderId: string | null,
  orders: readonly Pick<DispatchOrder, 'id' | 'quoted' | 'completedAt'>[],
  earlier: readonly Pick<Callback, 'state' | 'finishedAt'>[],
): number | null {
  const until = orders.find(({ id }) => id === orderId)?.completedAt;
  if (!until) return null;
  const asked = earlier.flatMap(({ state, finishedAt }) => (ASKED.includes(state) && finishedAt !== null && finishedAt < until ? [finishedAt.getTime()] : []));
  const since = Math.max(0, ...asked);
  const unasked = orders.filter(({ completedAt }) => completedAt !== null && completedAt.getTime() > since && completedAt <= until);
  return unasked.reduce((sum, { quoted }) => sum + (quoted ?? 0), 0);
}
