import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { onTheirWay, useWaitingSteps } from '../../../features/dispatch/waiting-steps.ts';
import { ordersAfter, type OrderLists } from '../../../features/dispatch/orders-after.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { InProgressTab } from './InProgressTab.tsx';
import { ToAcceptTab } from './ToAcceptTab.tsx';
import type { useOrders } from './use-orders.ts';

type Orders = ReturnType<typeof useOrders>;
export interface OwnOrderLists {
  toAccept: Orders;
  inProgress: Orders;
  corrective: Orders;
}

/** The lists with the steps that wait on this device taken into account. */
export function useOrderLists({ toAccept, inProgress }: OwnOrderLists, session: SessionView): OrderLists {
  const steps = onTheirWay(useWaitingSteps());
  return ordersAfter({ toAccept: toAccept.rows ?? [], inProgress: inProgress.rows ?? [] }, steps, session.membership.role === 'lead');
}

export interface OrderTabsProps {
  tab: 'toAccept' | 'inProgress';
  own: OwnOrderLists;
  lists: OrderLists;
  lead: boolean;
  me: string;
  onTaken(): Promise<void>;
}

/** The list that is open: on its way, not reached, or there. */
export function OrderTabs({ tab, own, lists, lead, me, onTaken }: OrderTabsProps) {
  const { rows, error, reload } = own[tab];
  if (rows === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />;
  if (tab === 'toAccept') return <ToAcceptTab lines={lists.toAccept} lead={lead} me={me} onTaken={onTaken} />;
  return <InProgressTab lines={lists.inProgress} corrective={own.corrective.rows ?? []} lead={lead} />;
}
