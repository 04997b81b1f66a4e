import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answers } from '../../api/answers.ts';
import { call } from '../../api/client.ts';
import { serverNow } from '../../api/clock.ts';

/** So many are fetched ahead at the most; they are the soonest due. */
const MOST = 20;
/** A copy younger than this will do. */
const FRESH_FOR = 60 * 60_000;
let fetching = false;

/** Fetches the matters of orders one after the other, so that they can also be read where there is no network: in a basement. */
export async function keepAtHand(orders: readonly Pick<OrderSummary, 'complaintId' | 'issuedAt'>[]): Promise<void> {
  if (fetching) return;
  fetching = true;
  try {
    for (const { complaintId: id, issuedAt } of orders.slice(0, MOST)) {
      const key = answers.keyOf(endpoints.matter, { id });
      const readAt = answers.readAt(key) ?? 0;
      const fresh = readAt > Date.parse(issuedAt) && serverNow() - readAt < FRESH_FOR;
      if (fresh) continue;
      const asked = answers.asking();
      answers.keep(key, await call(endpoints.matter, { id }), asked);
    }
  } catch {
    // Without network nothing is fetched ahead; the next list tries again.
  } finally {
    fetching = false;
  }
}
