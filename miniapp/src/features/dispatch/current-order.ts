import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';

/** The latest order of a matter, and those before it, the latest first; orders come oldest first. */
export function ordersOf({ orders }: MatterView): { current: OrderView | null; earlier: OrderView[] } {
  return { current: orders.at(-1) ?? null, earlier: orders.slice(0, -1).reverse() };
}
