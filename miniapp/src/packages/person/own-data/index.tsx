import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSignedIn } from '../../../features/accounts/use-signed-in.ts';
import { StaleBanner } from '../../../features/sends/StaleBanner.tsx';
import { go } from '../../../navigation.ts';
import { Box } from '../../../ui/Box.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { useRefresh } from '../../../ui/use-refresh.ts';
import { useDataWords } from '../words/use-data-words.ts';
import { Agreed } from './Agreed.tsx';
import { Deletion } from './Deletion.tsx';
import { Readings } from './Readings.tsx';
import { TakeAway } from './TakeAway.tsx';
import { WhoIAm } from './WhoIAm.tsx';
import '../privacy/privacy.css';

const COUNTS = ['matters', 'photos', 'notices', 'sessions', 'invitations'] as const;

function Data() {
  const { data: words } = useDataWords();
  const { data, error, stale, reload } = useEndpoint(endpoints.ownData, {});
  useRefresh(reload);
  if (!data) return error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={4} />;
  return (
    <Box>
      <StaleBanner stale={stale} />
      <WhoIAm profiles={data.profiles} />
      <Section title={words.stored}>
        <Rows>
          {COUNTS.map((name) => (
            <Row key={name} title={words.counts[name]} value={String(data.counts[name])} />
          ))}
        </Rows>
      </Section>
      <Readings readings={data.readings} readingCount={data.readingCount} />
      <TakeAway />
      <Agreed consents={data.consents} />
      <Deletion erasure={data.erasure} holds={data.holds} onChange={reload} />
    </Box>
  );
}

/** What the house keeps of whoever is signed in: to see, to take away, to have deleted. */
export default function DataPage() {
  const session = useSignedIn();
  const { data } = useDataWords();
  return (
    <Page title={data.title} onBack={() => void go.back()}>
      {session ? <Data /> : null}
    </Page>
  );
}
