import type { SignInWays } from '@huiyin/shared/accounts/wechat.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { hasWechat } from '../../../api/wechat.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSession } from '../../../features/accounts/session.ts';
import { PrivacyRow } from '../../../features/privacy/PrivacyRow.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Empty } from '../../../ui/Empty.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useWords } from '../../../words/use-words.ts';
import { AsTelephone } from './AsTelephone.tsx';
import { ByTelephone } from './ByTelephone.tsx';
import { ByWechat } from './ByWechat.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import './picker.css';

/** The ways in that there are here, one below the other. */
function Ways({ demo, wechat, standIn }: SignInWays) {
  const { entry } = useWords();
  if (!demo && !wechat) return <Empty icon="lock" plain title={entry.closedTitle} words={entry.closedWords} />;
  return (
    <Box className="ways">
      {wechat ? hasWechat() ? <ByWechat /> : <ByTelephone atOnce={!demo} standIn={standIn !== null} /> : null}
      {demo ? (
        <Box>
          <DemoPeople />
        </Box>
      ) : null}
      {standIn === null ? null : <AsTelephone standIn={standIn} />}
      <PrivacyRow />
    </Box>
  );
}

/** Nobody is signed in: who are you? */
export default function PickerPage() {
  const { product, entry } = useWords();
  const ended = useSession((store) => store.ended);
  const { data, error, reload } = useEndpoint(endpoints.signInWays, {});
  return (
    <Page title={product}>
      {ended ? (
        <Box className="picker-expired">
          <Banner icon="info" tone="warn">
            {entry.ended[ended]}
          </Banner>
        </Box>
      ) : null}
      {data ? <Ways {...data} /> : error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={6} />}
    </Page>
  );
}
