import { useRouter } from '@tarojs/taro';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useResident } from '../../../features/accounts/use-resident.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { promisesOf } from '../../../features/commitments/promises-of.ts';
import { go } from '../../../navigation.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useWords } from '../../../words/use-words.ts';
import { OfficeCall } from '../OfficeCall.tsx';
import { PromiseSteps } from './PromiseSteps.tsx';
import { useNumberOnceSent } from './use-number-once-sent.ts';
import './done.css';

function Number({ matter, joined }: { matter: MatterView; joined: boolean }) {
  const { done } = useWords();
  const spoken = useSpoken();
  const community = useCommunity();
  return (
    <>
      <Box className="done-head">
        <Box className="done-sign">
          <Icon name="check" size="l" />
        </Box>
        <Box className="muted">{done.received}</Box>
        <Box as="h2" id="number" className="done-number">
          {matter.number}
        </Box>
        <Box className="t14 muted">{`${matter.title} · ${spokenMoment(Date.parse(matter.registeredAt), spoken)}`}</Box>
      </Box>
      {joined ? (
        <Box id="joined" className="done-joined">
          <Banner icon="users">{done.joined}</Banner>
        </Box>
      ) : null}
      {matter.urgent && community ? (
        <Box className="done-call">
          <OfficeCall hotline={community.hotline} />
        </Box>
      ) : null}
      <PromiseSteps commitments={promisesOf(matter.commitments).owed} />
      <Box className="done-escalates">
        <Icon name="shield" size="s" />
        <Box>{done.escalates}</Box>
      </Box>
    </>
  );
}

/** After a report: its number, and what is promised by when; or that it waits for the network. */
export default function DonePage() {
  const { id, key, joined } = useRouter().params;
  const session = useResident();
  const { done, sends } = useWords();
  useNumberOnceSent(key);
  const { data, error, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  const home = (
    <Button kind="text" onPress={() => void go.tab('home')}>
      {done.home}
    </Button>
  );
  if (!id)
    return (
      <Page title={done.queuedTitle} onBack={() => void go.back()} white actions={home}>
        <Empty icon="upload" title={sends.waitingHint} words={done.queuedWords} />
      </Page>
    );
  const actions = (
    <Box>
      <Button id="view" kind="primary" large onPress={() => void go.matterInstead(id)}>
        {done.view}
      </Button>
      {home}
    </Box>
  );
  return (
    <Page title={done.title} onBack={() => void go.back()} white actions={actions}>
      {data ? <Number matter={data} joined={joined !== undefined} /> : error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />}
    </Page>
  );
}
