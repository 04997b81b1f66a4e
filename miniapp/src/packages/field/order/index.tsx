import { useRouter } from '@tarojs/taro';
import { PARTIES } from '@huiyin/shared/complaints/complaint.lifecycle';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { Refusal } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { usePolling } from '../../../api/use-polling.ts';
import { useFace } from '../../../features/accounts/use-face.ts';
import { MatterTimeline } from '../../../features/complaints/MatterTimeline.tsx';
import { ordersOf } from '../../../features/dispatch/current-order.ts';
import { matterAfter } from '../../../features/dispatch/matter-after.ts';
import { onTheirWay, useWaitingSteps } from '../../../features/dispatch/waiting-steps.ts';
import { useNoticesRead } from '../../../features/notifications/use-notices-read.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Card } from '../../../ui/Card.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { useComplaintWords } from '../../../words/use-words.ts';
import { FieldNotices } from '../FieldNotices.tsx';
import { useFieldWords } from '../words/use-field-words.ts';
import { EarlierRounds, RectificationNotice } from './EarlierRounds.tsx';
import { actionsOf } from './actions.ts';
import { OrderBar } from './OrderBar.tsx';
import { OrderHead } from './OrderHead.tsx';
import { Plan } from './Plan.tsx';
import { ResidentSays } from './ResidentSays.tsx';
import { WhatWasDone } from './WhatWasDone.tsx';
import { WhereAndWho } from './WhereAndWho.tsx';
import './order.css';

/** One order at hand: where, what, by when, how it is done, and what to do next; as it will stand once what waits has arrived. */
export default function OrderPage() {
  const { id } = useRouter().params;
  const session = useFace('field');
  const { order: words } = useFieldWords();
  const { actions } = useComplaintWords();
  const { data, error, stale, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  const waiting = onTheirWay(useWaitingSteps()).filter(({ matterId }) => matterId === id);
  useNoticesRead(data?.id);
  useRefresh(reload);
  usePolling(reload);
  const party = PARTIES.find((one) => one === session?.membership.role) ?? 'worker';
  const matter = data && matterAfter(data, waiting, party);
  const { current, earlier } = matter ? ordersOf(matter) : { current: null, earlier: [] };
  const refused = error instanceof Refusal ? error.body : null;
  const bar = matter && session && !refused ? <OrderBar matter={matter} order={current} me={session.membership.id} onTaken={reload} /> : null;
  // Only what is to be done now stays under the thumb.
  const underThumb = matter && session && actionsOf(matter, current, session.membership.id).main !== null;
  return (
    <Page title={words.title} onBack={() => void go.back()} actions={underThumb ? bar : null}>
      <FieldNotices stale={stale} />
      {matter ? (
        <Box className="stack">
          {refused ? (
            <Banner icon="alert" tone="warn">
              {refused.text}
            </Banner>
          ) : null}
          {waiting.length > 0 ? (
            <Box id="on-its-way" className="banner" role="status">
              <Icon name="upload" size="s" />
              {words.onItsWay(waiting.map(({ action }) => actions[action].button).join(' · '))}
            </Box>
          ) : null}
          {current ? <RectificationNotice order={current} /> : null}
          <OrderHead matter={matter} order={current} showHolder={party !== 'worker'} />
          <WhereAndWho matter={matter} />
          <ResidentSays matter={matter} />
          {current?.note ? (
            <Card>
              <Box as="h2" className="section-title">
                {words.note}
              </Box>
              <Box className="order-said">{current.note}</Box>
            </Card>
          ) : null}
          {current ? <Plan order={current} working={matter.state === 'in-progress' && current.state === 'accepted'} /> : null}
          {current ? <WhatWasDone order={current} /> : null}
          {underThumb ? null : bar}
          <EarlierRounds orders={earlier} />
          <MatterTimeline matter={matter} />
        </Box>
      ) : error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <Skeleton rows={5} />
      )}
    </Page>
  );
}
