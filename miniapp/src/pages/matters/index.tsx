import { useState } from 'react';
import { useDidShow, useReachBottom } from '@tarojs/taro';
import type { MatterSummary } from '@huiyin/shared/matters/matter.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { usePages, type Paged } from '../../api/use-pages.ts';
import { usePolling } from '../../api/use-polling.ts';
import { useResident } from '../../features/accounts/use-resident.ts';
import { MatterRow } from '../../features/complaints/MatterRow.tsx';
import { WaitingSends } from '../../features/complaints/WaitingSends.tsx';
import { StaleBanner } from '../../features/sends/StaleBanner.tsx';
import { go } from '../../navigation.ts';
import { nameTabs } from '../../tab-names.ts';
import { Box } from '../../ui/Box.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useRefresh } from '../../ui/use-refresh.ts';
import { useWords } from '../../words/use-words.ts';
import './matters.css';

const WHICH = ['open', 'settled'] as const;
type Which = (typeof WHICH)[number];

function MatterList({ which, matters }: { which: Which; matters: Paged<MatterSummary> }) {
  const { matters: words, home, kit } = useWords();
  const { rows, error, more, loadMore, reload } = matters;
  if (rows === undefined) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />;
  if (rows.length === 0)
    return which === 'settled' ? (
      <Empty icon="check-circle" title={words.emptySettledTitle} words={words.emptySettledWords} />
    ) : (
      <Empty icon="message" title={words.emptyTitle} words={words.emptyWords}>
        <Button kind="primary" onPress={() => void go.report()}>
          {home.report}
        </Button>
      </Empty>
    );
  return (
    <>
      <Box as="ul" className="card flush">
        {rows.map((matter) => (
          <MatterRow key={matter.id} matter={matter} full />
        ))}
      </Box>
      {more ? (
        <Button kind="text" onPress={loadMore}>
          {kit.more}
        </Button>
      ) : (
        <Box className="list-end">{words.end}</Box>
      )}
    </>
  );
}

function Matters({ owner }: { owner: string }) {
  const { matters: words } = useWords();
  const [which, setWhich] = useState<Which>('open');
  const matters = usePages(endpoints.myMatters, { which });
  useRefresh(matters.reload);
  usePolling(matters.refresh);
  useReachBottom(() => void matters.loadMore());
  useDidShow(nameTabs);
  const options = WHICH.map((value) => ({ value, name: words[value] }));
  return (
    <Box className="stack">
      <Choice<Which> label={words.title} options={options} value={which} onChoose={setWhich} />
      <StaleBanner stale={matters.stale} />
      <WaitingSends owner={owner} />
      <MatterList which={which} matters={matters} />
    </Box>
  );
}

/** My matters, open and settled. */
export default function MattersPage() {
  const session = useResident();
  const { matters } = useWords();
  return <Page title={matters.title}>{session ? <Matters key={session.membership.id} owner={session.membership.id} /> : null}</Page>;
}
