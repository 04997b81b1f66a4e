import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Rows } from '../../../ui/Row.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { toast } from '../../../ui/toast.ts';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { useWords } from '../../../words/use-words.ts';
import { usePersonWords } from '../words/use-person-words.ts';
import { DeviceRow } from './DeviceRow.tsx';
import { OtherDevices } from './OtherDevices.tsx';
import './sessions.css';

function Devices() {
  const { kit } = useWords();
  const { sessions } = usePersonWords();
  const { data, error, stale, reload } = useEndpoint(endpoints.sessions, {});
  useRefresh(reload);
  const afterwards = async (work: Promise<string>): Promise<void> => {
    try {
      const said = await work;
      await reload();
      toast(said);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  const end = (id: string) => () => afterwards(call(endpoints.endSession, { id }, newKey()).then(() => sessions.ended));
  const endOthers = () => afterwards(call(endpoints.endOtherSessions, {}, newKey()).then(({ ended }) => sessions.othersEnded(ended)));
  if (!data) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={2} />;
  const alone = data.sessions.every(({ current }) => current);
  return (
    <Box className="stack">
      <StaleBanner stale={stale} />
      <Box as="p" className="t14 muted">
        {alone ? sessions.alone : sessions.intro}
      </Box>
      <Rows>
        {[...data.sessions]
          .sort((one, other) => Number(other.current) - Number(one.current))
          .map((line) => (
            <DeviceRow key={line.id} line={line} onEnd={end(line.id)} />
          ))}
      </Rows>
      {alone ? null : <OtherDevices onEnd={endOthers} />}
    </Box>
  );
}

/** The devices on which one is signed in. */
export default function SessionsPage() {
  const session = useSignedIn();
  const { sessions } = usePersonWords();
  return (
    <Page title={sessions.title} onBack={() => void go.back()}>
      {session ? <Devices /> : null}
    </Page>
  );
}
