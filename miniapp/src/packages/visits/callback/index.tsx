import Taro, { useRouter } from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { enter } from '../../../features/accounts/faces.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { useCommunity } from '../../../features/communities/use-community.ts';
import { useNoticesRead } from '../../../features/notifications/use-notices-read.ts';
import { go } from '../../../navigation.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import { Callback } from './Callback.tsx';
import '../../../ui/desk.css';
import './callback.css';

/** The callback after work, for whoever is named: at the door with a phone, or by telephone from the desk (S8.3). */
export default function CallbackPage() {
  const { id } = useRouter().params;
  const session = useSignedIn();
  const { titleVisit, keys } = useVisitsWords();
  const community = useCommunity();
  const { data: matter, error, stale, reload } = useEndpoint(endpoints.matter, id && session ? { id } : null);
  useNoticesRead(matter?.id);
  const leave = (): void => void (Taro.getCurrentPages().length > 1 || session === null ? go.back() : enter(session.membership));
  useKeys([{ code: 'Escape', name: keys.back, foot: true, run: leave }]);
  if (matter && session) return <Callback key={session.membership.id} matter={matter} community={community} stale={stale} reload={reload} onLeave={leave} />;
  return (
    <Page title={titleVisit} onBack={leave}>
      {error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={5} />}
    </Page>
  );
}
