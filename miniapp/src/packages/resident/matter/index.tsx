import { useEffect, useRef } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { Refusal } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { usePolling } from '../../../api/use-polling.ts';
import { useResident } from '../../../features/accounts/use-resident.ts';
import { CommitmentList } from '../../../features/commitments/CommitmentList.tsx';
import { MatterTimeline } from '../../../features/complaints/MatterTimeline.tsx';
import { useNoticesRead } from '../../../features/notifications/use-notices-read.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { go } from '../../../navigation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Columns } from '../../../ui/Columns.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { useWords } from '../../../words/use-words.ts';
import { Charges } from './Charges.tsx';
import { MatterActions } from './MatterActions.tsx';
import { MatterHead } from './MatterHead.tsx';
import { MatterRating } from './MatterRating.tsx';
import { Withdraw } from './Withdraw.tsx';
import './matter.css';

/** It is somebody else's, or there is none: nobody is told which. */
const NOT_MINE: readonly number[] = [400, 403, 404];

/** Once it is rated, which happens on a page of its own, its new standing is shown, not the middle of its story. */
function useTopOnceRated(rated: boolean | undefined): void {
  const before = useRef(rated);
  useEffect(() => {
    if (rated && before.current === false) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    before.current = rated;
  }, [rated]);
}

/** One matter: how it stands, what is promised, what happened, and what its person can do now. */
export default function MatterPage() {
  const { id } = useRouter().params;
  const session = useResident();
  const { matter: words } = useWords();
  const { data: matter, error, stale, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  useNoticesRead(matter?.id);
  useRefresh(reload);
  usePolling(reload);
  useTopOnceRated(matter && matter.rating !== null);
  return (
    <Page title={words.title} onBack={() => void go.back()} actions={matter ? <MatterActions matter={matter} onTaken={reload} /> : null}>
      {matter ? (
        <Columns
          close
          first={
            <>
              <StaleBanner stale={stale} />
              <MatterHead matter={matter} />
              <CommitmentList commitments={matter.commitments} steps={matter.timeline} />
              {matter.can.includes('withdraw') ? <Withdraw matterId={matter.id} onTaken={reload} /> : null}
              <Charges matter={matter} />
              {matter.rating ? <MatterRating rating={matter.rating} /> : null}
            </>
          }
          second={<MatterTimeline matter={matter} />}
        />
      ) : error instanceof Refusal && NOT_MINE.includes(error.status) ? (
        <Empty icon="lock" plain title={error.body.text} words={words.notYoursWords}>
          <Button id="to-mine" kind="primary" onPress={() => void go.tab('matters')}>
            {words.toMine}
          </Button>
        </Empty>
      ) : error ? (
        <ErrorState error={error} onRetry={reload} />
      ) : (
        <Skeleton rows={5} />
      )}
    </Page>
  );
}
