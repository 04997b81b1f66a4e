import { hasAbility } from '@huiyin/shared/access/abilities';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useState } from 'react';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { usePolling } from '../../../api/use-polling.ts';
import { useFace } from '../../../features/accounts/use-face.ts';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import type { IconName } from '../../../ui/icons.ts';
import { TabBar } from '../../../ui/TabBar.tsx';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { FieldNotices } from '../FieldNotices.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { CallbacksTab } from './CallbacksTab.tsx';
import { MeTab } from './MeTab.tsx';
import { OrderTabs, useOrderLists, type OwnOrderLists } from './OrderTabs.tsx';
import { useOrders } from './use-orders.ts';
import './orders.css';

const TABS = ['toAccept', 'inProgress', 'callbacks', 'me'] as const;
type FieldTab = (typeof TABS)[number];
const ICONS: Readonly<Record<FieldTab, IconName>> = { toAccept: 'inbox', inProgress: 'wrench', callbacks: 'phone', me: 'user' };
const COUNTED = 100;

/** What waits for a lead under callbacks, to call back and to issue a notice for; and how to count it anew. */
function useCallbackCount(calls: boolean): readonly [count: number, recount: () => Promise<unknown>] {
  const callbacks = useEndpoint(endpoints.myCallbacks, calls ? { limit: COUNTED } : null);
  const toRectify = useEndpoint(endpoints.boardQueue, calls ? { queue: 'to-rectify' as const, limit: COUNTED } : null);
  const recount = (): Promise<unknown> => Promise.all([callbacks.reload(), toRectify.reload()]);
  return [(callbacks.data?.rows.length ?? 0) + (toRectify.data?.rows.length ?? 0), recount];
}

/** The field's places, with how much waits in each. */
function FieldPlaces({ session }: { session: SessionView }) {
  const { tabs } = useFieldWords();
  const [tab, setTab] = useState<FieldTab>('toAccept');
  const own: OwnOrderLists = { toAccept: useOrders('to-accept'), inProgress: useOrders('in-progress'), corrective: useOrders('corrective') };
  const lists = useOrderLists(own, session);
  // S8.1: callbacks are for whom the quota can name; a worker is never one of them.
  const calls = hasAbility(session.membership.role, 'callbacks.own-list');
  const [callbackCount, recount] = useCallbackCount(calls);
  const reload = async (): Promise<void> => {
    await Promise.all(Object.values(own).map((list) => list.reload()));
  };
  const refresh = (): Promise<unknown> => Promise.all([...Object.values(own).map((list) => list.refresh()), recount()]);
  const choose = (place: FieldTab): void => {
    setTab(place);
    void refresh();
  };
  useRefresh(reload);
  usePolling(refresh);
  const counts: Readonly<Record<FieldTab, number>> = { toAccept: lists.toAccept.length, inProgress: lists.inProgress.length, callbacks: callbackCount, me: 0 };
  const places = TABS.filter((place) => place !== 'callbacks' || calls).map((value) => ({
    value,
    name: tabs[value],
    icon: ICONS[value],
    count: counts[value],
  }));
  return (
    <Page title={tabs[tab]} tabBar={<TabBar label={tabs.label} items={places} value={tab} onChoose={choose} />}>
      <FieldNotices stale={own[tab === 'inProgress' ? 'inProgress' : 'toAccept'].stale} />
      {tab === 'me' ? (
        <MeTab session={session} />
      ) : tab === 'callbacks' ? (
        <CallbacksTab callbacks={tabs.callbacks} />
      ) : (
        <OrderTabs tab={tab} own={own} lists={lists} lead={session.membership.role === 'lead'} me={session.membership.name} onTaken={reload} />
      )}
    </Page>
  );
}

/** For whom the quota names to call back and who holds no orders: a supervisor, the director. */
function CallerPlaces({ session }: { session: SessionView }) {
  const { tabs } = useFieldWords();
  const [tab, setTab] = useState<'callbacks' | 'me'>('callbacks');
  const [count, recount] = useCallbackCount(true);
  usePolling(recount);
  const places = (['callbacks', 'me'] as const).map((value) => ({ value, name: tabs[value], icon: ICONS[value], count: value === 'me' ? 0 : count }));
  return (
    <Page title={tabs[tab]} tabBar={<TabBar label={tabs.label} items={places} value={tab} onChoose={(value) => setTab(value)} />}>
      <FieldNotices />
      {tab === 'me' ? <MeTab session={session} /> : <CallbacksTab callbacks={tabs.callbacks} />}
    </Page>
  );
}

/** The orders of whoever works outside, and what else is theirs. */
export default function OrdersPage() {
  const { tabs } = useFieldWords();
  const session = useFace('field');
  if (session === null)
    return (
      <Page title={tabs.toAccept}>
        <Skeleton rows={4} />
      </Page>
    );
  return hasAbility(session.membership.role, 'orders.own-list') ? <FieldPlaces session={session} /> : <CallerPlaces session={session} />;
}
