import { useEffect } from 'react';
import type { OrderSummary, OwnOrders } from '@huiyin/shared/dispatch/dispatch.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { usePages, type Paged } from '../../../api/use-pages.ts';
import { keepAtHand } from '../../../features/dispatch/keep-at-hand.ts';

/** One of the lists of orders, whole: what is due first is known only when all are there. Each order is fetched too, for where there is no network. */
export function useOrders(which: OwnOrders): Paged<OrderSummary> {
  const pages = usePages(endpoints.myOrders, { which });
  const { rows, more, error, loadMore } = pages;
  const count = rows?.length ?? 0;
  useEffect(() => {
    if (more && !error) void loadMore();
  }, [more, count, error]);
  useEffect(() => {
    if (rows && !more && !error) void keepAtHand([...rows].sort((one, other) => one.dueAt.localeCompare(other.dueAt)));
  }, [count, more, error]);
  return pages;
}
