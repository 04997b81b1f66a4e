import type { OrderSummary } from '@huiyin/shared/dispatch/dispatch.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answers } from '../../api/answers.ts';
import { call } from '../../api/client.ts';
import { serverNow } from '../../api/clock.ts';

/** So many of a list are fetched ahead at the most; they are the soonest due. */
const MOST = 40;
/** A copy younger than this will do. */
const FRESH_FOR = 60 * 60_000;

type Ahead = Pick<OrderSummary, 'complaintId' | 'issuedAt'>;
/** Wanted by the lists that were read, by matter, and not fetched yet. */
const wanted = new Map<string, Ahead>();
let fetching = false;

const isFresh = ({ complaintId, issuedAt }: Ahead): boolean => {
  const readAt = answers.readAt(answers.keyOf(endpoints.matter, { id: complaintId })) ?? 0;
  return readAt > Date.parse(issuedAt) && serverNow() - readAt < FRESH_FOR;
};

/** Fetches the matters of orders one after the other, so that they can also be read where there is no network: in a basement. */
export async function keepAtHand(orders: readonly Ahead[]): Promise<void> {
  const missing = orders.filter((order) => !isFresh(order)).slice(0, MOST);
  for (const order of missing) wanted.set(order.complaintId, order);
  if (fetching) return;
  fetching = true;
  try {
    for (const [id, order] of wanted) {
      wanted.delete(id);
      if (isFresh(order)) continue;
      const asked = answers.asking();
      answers.keep(answers.keyOf(endpoints.matter, { id }), await call(endpoints.matter, { id }), asked);
    }
  } catch {
    wanted.clear(); // without network nothing is fetched ahead; the next list tries again
  } finally {
    fetching = false;
  }
}
