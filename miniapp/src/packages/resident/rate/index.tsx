import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useResident } from '../../../features/accounts/use-resident.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { NotSolvedSheet } from '../../../features/complaints/NotSolvedSheet.tsx';
import { useStepDraft } from '../../../features/complaints/use-step-draft.ts';
import { Thumbnail } from '../../../features/files/Thumbnail.tsx';
import { Unkept } from '../../../features/sends/Unkept.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { RateBar } from './RateBar.tsx';
import { RateForm } from './RateForm.tsx';
import { EMPTY_RATING, type RatingDraft } from './rating-draft.ts';
import './rate.css';

function WhatWasDone({ matter }: { matter: MatterView }) {
  const { kit } = useWords();
  const spoken = useSpoken();
  const photo = matter.files.find((file) => file.kind === 'photo');
  const last = matter.timeline[0];
  return (
    <Box className="rated-matter">
      {photo ? (
        <Box className="rated-photo">
          <Thumbnail file={photo} alt={kit.photo(1)} />
        </Box>
      ) : null}
      <Box className="grow">
        <Box className="rated-title">{matter.title}</Box>
        <Box className="t14 muted">{[matter.number, last ? spokenMoment(Date.parse(last.at), spoken) : null].filter(Boolean).join(' · ')}</Box>
      </Box>
    </Box>
  );
}

function Rate({ matter }: { matter: MatterView }) {
  const { rate } = useWords();
  const kept = useStepDraft<RatingDraft>(matter.id, 'rate', EMPTY_RATING);
  const [reopening, setReopening] = useState(false);
  const reopened = async (said: string): Promise<void> => {
    setReopening(false);
    toast(said);
    await go.back();
  };
  return (
    <Page title={rate.title} onBack={() => void go.back()} actions={<RateBar matter={matter} kept={kept} />}>
      <WhatWasDone matter={matter} />
      <Box className="stack">
        <Unkept unkept={kept.unkept} />
        <RateForm
          draft={kept.draft}
          change={kept.change}
          explained={matter.state === 'explained' || matter.outcome === 'explained'}
          onNotSolved={matter.can.includes('not-solved') ? () => setReopening(true) : null}
        />
      </Box>
      <NotSolvedSheet matterId={matter.id} open={reopening} onClose={() => setReopening(false)} onTaken={reopened} />
    </Page>
  );
}

/** How satisfied its person is, in a few taps; and the way back into repair. */
export default function RatePage() {
  const { id } = useRouter().params;
  const session = useResident();
  const { rate } = useWords();
  const { data, error, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  if (data) return <Rate matter={data} />;
  return (
    <Page title={rate.title} onBack={() => void go.back()}>
      {error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />}
    </Page>
  );
}
